import { Get, Param } from '@nestjs/common';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { LibraryService } from '../../catalogue/library.service.js';
import { PageController } from '../page.decorator.js';
import { View } from '../view.js';
import { presentSource, presentSources } from './sources.presenter.js';

const all = { limit: 1000 };

/** The sources: how old they are, what they say, what rests on them. */
@PageController('sources')
export class SourcesPage {
  constructor(
    private readonly library: LibraryService,
    private readonly catalogue: CatalogueService,
  ) {}

  @Get()
  list(): View {
    const page = presentSources(this.library.sources(all).items, this.catalogue.inForce.catalogue);
    return new View('sources/sources', page.title, page);
  }

  @Get(':id')
  show(@Param('id') id: string): View {
    const source = this.library.source(id, {});
    const statements = this.library.statements(all).items.filter((one) => one.source.id === id);
    const page = presentSource(source, statements, this.catalogue.inForce.catalogue);
    return new View('sources/source', page.title, page);
  }
}
