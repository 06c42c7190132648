import type { CriterionContext } from '../engine/index.js';
import { readCaution } from './caution-reader.js';
import { readDiscussionPoint } from './discussion-point-reader.js';
import { readFactor } from './factor-reader.js';
import type { Guide, GuideData, GuideList } from './guide.js';
import { readPathway } from './pathway-reader.js';
import { readPhase } from './phase-reader.js';
import { readResource } from './resource-reader.js';
import { readRoute } from './route-reader.js';

type ReadOne<Item> = (raw: unknown, path: string, context: CriterionContext) => Item | undefined;

/** Reads the seven lists of the guide; what is wrong goes to the context’s problems with its path. */
export function readGuide(data: GuideData, context: CriterionContext): Guide {
  const all = <Item>(list: GuideList, readOne: ReadOne<Item>): readonly Item[] => {
    const given: unknown = data[list] ?? [];
    if (Array.isArray(given))
      return given
        .map((raw: unknown, index) => readOne(raw, `${list}[${index}]`, context))
        .filter((read) => read !== undefined);
    context.problems.push({ path: list, message: 'not a list' });
    return [];
  };
  return {
    routes: all('routes', readRoute),
    pathways: all('pathways', readPathway),
    phases: all('phases', readPhase),
    factors: all('factors', readFactor),
    discussionPoints: all('discussionPoints', readDiscussionPoint),
    cautions: all('cautions', readCaution),
    resources: all('resources', readResource),
  };
}
