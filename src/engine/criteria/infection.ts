import { z } from 'zod';
import type { Entry, Recorded } from '../case-shape.js';
import { cannotJudge, found } from '../finding.js';
import { constant, factOf, missing, whyAbsent } from '../record/entries.js';
import { pastItems } from '../record/events.js';
import { onLatest, turnsOf } from '../record/series.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { sayWithin } from './age-window.js';
import { defineKind } from './kind.js';
import { span } from './time-bounds.js';

const KEY = 'infections';
const NAMES = {
  active_systemic: 'an active systemic infection',
  HIV: 'HIV',
  HBV: 'hepatitis B',
  HCV: 'hepatitis C',
  HTLV: 'HTLV',
} as const;
type Infection = keyof typeof NAMES;
type Result = 'present' | 'absent';

/**
 * An infection is present, or absent, by the latest result on it. One that was not looked for is neither, and a list that may be
 * partial may hold a later result.
 */
export const infection = defineKind({
  key: 'infection',
  schema: z.strictObject({
    infection: z.enum(['active_systemic', 'HIV', 'HBV', 'HCV', 'HTLV']),
    result: z.enum(['present', 'absent']),
    within: span.optional(),
  }),
  assess({ infection: which, result: wanted, within }, world) {
    const { infections } = world.content;
    const series = { key: KEY, name: `whether ${NAMES[which]} is present`, within };
    const answer = (result: Result, entry: Entry<unknown>) =>
      found(settled(result === wanted), [factOf(KEY, `${NAMES[which]}: ${result}`, entry)], { passing: true });
    if (infections.absent.some(({ status }) => status === 'not_applicable'))
      return answer('absent', infections.absent[0] ?? { status: 'not_applicable' });
    if (!infections.given) return cannotJudge(whyAbsent(infections.absent, series, world.asOf));
    const results = resultsOf(which, world);
    if (infections.partial)
      return cannotJudge(
        missing(KEY, series.name, 'the list of infections is partial; a later result is not excluded'),
        results.flatMap((entry) => (entry.value === undefined ? [] : answer(entry.value, entry).facts)),
      );
    const notApplicable = (entry: Entry<unknown>) => answer('absent', entry);
    return onLatest(results, { ...series, notApplicable }, world, (entry) => answer(entry.value, entry));
  },
  turns: ({ within }, world) => turnsOf([KEY], [within], world),
  describe: ({ infection: which, result, within }) => `${NAMES[which]} is ${result}${sayWithin(within)}`,
});

/** The results on one infection, each with the date of its item. */
function resultsOf(which: Infection, world: World): Recorded<Result> {
  const { infections } = world.content;
  return pastItems(infections, world).flatMap(({ id, infection: named, result, date }): Recorded<Result> => {
    const path = `${KEY}/${id}`;
    if (constant(named, { key: `${path}/infection`, name: 'which infection was looked for' }, world)?.value !== which)
      return [];
    const day = constant(date, { key: `${path}/date`, name: `the date of ${id.replaceAll('-', ' ')}` }, world)?.value;
    const entries: Recorded<Result> = result.length === 0 ? [{ status: 'unknown' }] : result;
    return entries.map((entry) => ({ ...entry, ...(day === undefined ? {} : { date: day }) }));
  });
}
