import { Injectable } from '@nestjs/common';
import { pageOf, type Page } from '../platform/page.js';
import { dayInLondon } from '../platform/today.js';
import { seenOn } from './catalogue.mapper.js';
import { NotInCatalogue } from './catalogue.problem.js';
import type { AsOfQuery, CatalogueQuery } from './catalogue.query.dto.js';
import { CatalogueService } from './catalogue.service.js';
import { GUIDE_MAPS, type ShownGuide } from './guide.mapper.js';
import type { Guide, GuideList } from './guide.js';

/** The guide of the release in force, as it is shown to those who look it up. */
@Injectable()
export class GuideService {
  constructor(private readonly catalogue: CatalogueService) {}

  /** A page of one of the lists. */
  page<L extends GuideList>(list: L, query: CatalogueQuery): Page<ShownGuide[L]> {
    const { items, next } = pageOf<Guide[L][number]>(this.all(list), query);
    return { items: items.map((item) => this.shown(list, item, query)), next };
  }

  /** One item of a list. Throws `NotInCatalogue`. */
  one<L extends GuideList>(list: L, id: string, query: AsOfQuery): ShownGuide[L] {
    const found = this.all(list).find((item) => item.id === id);
    if (found === undefined) throw new NotInCatalogue(pathOf(list));
    return this.shown(list, found, query);
  }

  private all<L extends GuideList>(list: L): readonly Guide[L][number][] {
    return this.catalogue.inForce.catalogue[list];
  }

  private shown<L extends GuideList>(list: L, item: Guide[L][number], { asOf }: AsOfQuery): ShownGuide[L] {
    return GUIDE_MAPS[list](item, seenOn(asOf ?? dayInLondon(), this.catalogue.inForce.catalogue));
  }
}

function pathOf(list: GuideList) {
  return list === 'discussionPoints' ? 'discussion-points' : list;
}
