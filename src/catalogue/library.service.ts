import { Injectable } from '@nestjs/common';
import type { PageQuery } from '../platform/page.dto.js';
import { pageOf, type Page } from '../platform/page.js';
import { dayInLondon } from '../platform/today.js';
import type { Catalogue } from './catalogue.js';
import {
  mapDefinition,
  mapOption,
  mapRelease,
  mapSource,
  mapStatement,
  seenOn,
  type Seen,
} from './catalogue.mapper.js';
import { NotInCatalogue } from './catalogue.problem.js';
import type { AsOfQuery, CatalogueQuery } from './catalogue.query.dto.js';
import { CatalogueService } from './catalogue.service.js';
import type { DefinitionDto, OptionDto } from './option.dto.js';
import type { ReleaseDto } from './release.dto.js';
import type { SourceDto, StatementDto } from './source.dto.js';

/** What the release in force holds, as it is shown to those who look it up. */
@Injectable()
export class LibraryService {
  constructor(private readonly catalogue: CatalogueService) {}

  sources(query: CatalogueQuery): Page<SourceDto> {
    return this.page('sources', query, mapSource);
  }
  source(id: string, query: AsOfQuery): SourceDto {
    return this.one('sources', id, query, mapSource);
  }
  statements(query: CatalogueQuery): Page<StatementDto> {
    return this.page('statements', query, mapStatement);
  }
  statement(id: string, query: AsOfQuery): StatementDto {
    return this.one('statements', id, query, mapStatement);
  }
  definitions(query: CatalogueQuery): Page<DefinitionDto> {
    return this.page('definitions', query, mapDefinition);
  }
  definition(id: string, query: AsOfQuery): DefinitionDto {
    return this.one('definitions', id, query, mapDefinition);
  }
  options(query: CatalogueQuery): Page<OptionDto> {
    return this.page('options', query, mapOption);
  }
  option(id: string, query: AsOfQuery): OptionDto {
    return this.one('options', id, query, mapOption);
  }
  async releases(query: PageQuery): Promise<Page<ReleaseDto>> {
    return pageOf((await this.catalogue.allReleases()).map(mapRelease), query);
  }
  async release(id: string): Promise<ReleaseDto> {
    return mapRelease(await this.catalogue.release(id));
  }

  private page<L extends List, Shown>(list: L, query: CatalogueQuery, map: (item: Item<L>, seen: Seen) => Shown) {
    const { items, next } = pageOf<Item<L>>(this.all(list), query);
    return { items: items.map((item) => map(item, this.seen(query))), next };
  }

  private one<L extends List, Shown>(list: L, id: string, query: AsOfQuery, map: (item: Item<L>, seen: Seen) => Shown) {
    const found = this.all(list).find((item) => item.id === id);
    if (found === undefined) throw new NotInCatalogue(list);
    return map(found, this.seen(query));
  }

  private all<L extends List>(list: L): readonly Item<L>[] {
    return this.catalogue.inForce.catalogue[list];
  }

  private seen({ asOf }: AsOfQuery): Seen {
    return seenOn(asOf ?? dayInLondon(), this.catalogue.inForce.catalogue);
  }
}

type List = 'sources' | 'statements' | 'definitions' | 'options';
type Item<L extends List> = Catalogue[L][number];
