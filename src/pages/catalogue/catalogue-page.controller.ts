import { Get, NotFoundException, Param } from '@nestjs/common';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { dayInLondon } from '../../platform/today.js';
import { PageController } from '../page.decorator.js';
import { View } from '../view.js';
import { presentCatalogue, presentCatalogueOption } from './catalogue.presenter.js';

/** What the catalogue holds, without a case beside it. */
@PageController('catalogue')
export class CataloguePage {
  constructor(private readonly catalogue: CatalogueService) {}

  @Get()
  list(): View {
    const page = presentCatalogue(this.catalogue.inForce.catalogue);
    return new View('catalogue/catalogue', page.title, page);
  }

  @Get(':id')
  show(@Param('id') id: string): View {
    const { catalogue } = this.catalogue.inForce;
    const option = catalogue.options.find((one) => one.id === id);
    if (option === undefined) throw new NotFoundException();
    const page = presentCatalogueOption(option, catalogue, dayInLondon());
    return new View('catalogue/option', page.title, page);
  }
}
