import { z } from 'zod';
import { sayDate } from '../partial-date.js';
import { cannotJudge, found, type FactUsed, type Reason } from '../finding.js';
import { factOf, missing, valueIn, whyAbsent } from '../record/entries.js';
import { nameOf, pastItems } from '../record/events.js';
import type { World } from '../record/world.js';
import { defineKind } from './kind.js';

const PROGRESSION = { key: 'progressionEvents', name: 'whether it has progressed' };

/** The disease has progressed (`any`), or has progressed to new places (`newSites`). */
export const progression = defineKind({
  key: 'progression',
  schema: z.strictObject({ progression: z.enum(['any', 'newSites']) }),
  assess({ progression: wanted }, world) {
    const { progressionEvents } = world.content;
    const items = pastItems(progressionEvents, world);
    const sites = items.map(({ id, newSites }) => valueIn(newSites, `progressionEvents/${id}/newSites`, world));
    const complete = progressionEvents.given && !progressionEvents.partial;
    const facts = [
      ...items.map(sayProgression),
      ...(complete && items.length === 0 ? [factOf('progressionEvents', 'no progression; the list is complete')] : []),
    ];
    if (wanted === 'any' ? items.length > 0 : sites.some((list) => list !== undefined && list.length > 0))
      return found('true', facts);
    if (wanted === 'newSites' && sites.includes(undefined))
      return cannotJudge(missing('progressionEvents', 'whether the progression was in new places'), facts);
    return complete ? found('false', facts) : cannotJudge(absent(world), facts);
  },
  describe: ({ progression: wanted }) => (wanted === 'any' ? 'it has progressed' : 'it has spread to new places'),
});

function absent({ content, asOf }: World): readonly Reason[] {
  if (content.progressionEvents.given) return [missing('progressionEvents', PROGRESSION.name, 'the list is partial')];
  return whyAbsent(content.progressionEvents.absent, PROGRESSION, asOf);
}

function sayProgression({ id, date, newSites }: World['content']['progressionEvents']['items'][number]): FactUsed {
  const day = date.find(({ value }) => value !== undefined)?.value;
  const sites = newSites.flatMap(({ value }) => value ?? []).map((site) => site.replaceAll('_', ' '));
  const parts = [
    day === undefined ? 'undated' : sayDate(day),
    ...(sites.length > 0 ? [`new in ${sites.join(', ')}`] : []),
  ];
  return {
    ...factOf(`progressionEvents/${id}`, `${nameOf(id)}: ${parts.join(', ')}`),
    ...(day === undefined ? {} : { date: day }),
  };
}
