import { Get, NotFoundException, Param } from '@nestjs/common';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { dayInLondon } from '../../platform/today.js';
import { PageController } from '../page.decorator.js';
import { View } from '../view.js';
import { presentPathway, presentPhase, presentRoute } from './guide.presenter.js';

/** A route, a phase or a pathway, on a page of its own; no case stands beside it. */
@PageController()
export class GuidePage {
  constructor(private readonly catalogue: CatalogueService) {}

  @Get('routes/:id')
  route(@Param('id') id: string): View {
    const { catalogue } = this.catalogue.inForce;
    return shown(presentRoute(found(catalogue.routes, id), catalogue, dayInLondon()));
  }

  @Get('phases/:id')
  phase(@Param('id') id: string): View {
    const { catalogue } = this.catalogue.inForce;
    return shown(presentPhase(found(catalogue.phases, id), catalogue, dayInLondon()));
  }

  @Get('pathways/:id')
  pathway(@Param('id') id: string): View {
    const { catalogue } = this.catalogue.inForce;
    return shown(presentPathway(found(catalogue.pathways, id), catalogue, dayInLondon()));
  }
}

function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new NotFoundException();
  return item;
}

const shown = (page: { readonly title: string }): View => new View('guide/guide', page.title, page);
