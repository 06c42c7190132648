import { nameOf, type Seen } from './catalogue.mapper.js';
import type { CautionDto, DiscussionPointDto, FactorDto, PhaseDto, ResourceDto } from './guide.dto.js';
import type { Guide, GuideList, Pathway, Resource } from './guide.js';
import type { PathwayDto, RouteDto } from './route.dto.js';
import { stateOf } from './source-state.js';

/** How each list of the guide is shown. */
export interface ShownGuide {
  readonly routes: RouteDto;
  readonly pathways: PathwayDto;
  readonly phases: PhaseDto;
  readonly factors: FactorDto;
  readonly discussionPoints: DiscussionPointDto;
  readonly cautions: CautionDto;
  readonly resources: ResourceDto;
}

type Maps = { readonly [L in GuideList]: (item: Guide[L][number], seen: Seen) => ShownGuide[L] };

/** From an item of the guide to what is shown of it. */
export const GUIDE_MAPS: Maps = {
  routes: (item) => item,
  pathways: mapPathway,
  phases: (item) => item,
  factors: (item) => item,
  discussionPoints: (item) => item,
  cautions: (item) => item,
  resources: mapResource,
};

function mapPathway({ source, ...pathway }: Pathway, seen: Seen): PathwayDto {
  return { ...pathway, source: nameOf(source, seen) };
}

function mapResource(resource: Resource, { on }: Seen): ResourceDto {
  return { ...resource, state: stateOf(resource, [], on) };
}
