import type { FactUsed, Reason } from '../finding.js';
import type { Entry, Recorded } from '../case-shape.js';
import { isBefore } from '../partial-date.js';
import { constant, factOf, knownOf, rangeOf, whyAbsent } from './entries.js';
import { pastItems } from './events.js';
import { believed, isDenied, relapsesIn } from './relapses.js';
import type { World } from './world.js';

/** A value read from the record or implied by it, with the facts behind it, or why there is none. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly facts: readonly FactUsed[];
  readonly absent: readonly Reason[];
}
export type Remission = 'yes' | 'no';
/** Best first-line response as recorded, or `implied` by a relapse: there was one, its grade is not recorded. */
export type BestResponse = 'CR' | 'PR' | 'MR' | 'SD' | 'PD' | 'implied';

const REMISSION = { key: 'remissionEver', name: 'whether it has ever been in remission' };
const RESPONSE = { key: 'bestResponse', name: 'best response to first-line treatment' };

/** Whether the disease was ever in remission. A recorded relapse implies that it was, unless the record denies it. */
export function remissionIn(world: World): Reading<Remission> {
  const relapses = relapsesIn(world);
  const typed = remissionAsRecorded(world);
  const absent = whyAbsent(world.content.remissionEver, REMISSION, world.asOf);
  if (relapses.least > 0 && (typed === undefined || typed.value === 'no')) {
    return {
      value: 'yes',
      facts: [...relapses.facts, factOf('remissionEver', 'a remission before the relapse, implied by it')],
      absent: [],
    };
  }
  if (typed === undefined) return { value: undefined, facts: [], absent };
  const says = typed.value === 'yes' ? 'has been in remission' : 'never in remission';
  return { value: typed.value, facts: [factOf('remissionEver', says, typed)], absent: [] };
}

/** Best response to first-line treatment; not evaluable counts as nothing recorded. */
export function bestResponseIn(world: World): Reading<BestResponse> {
  const evaluable = world.content.bestResponse.filter(({ value }) => value !== 'NE');
  const typed = bestAsRecorded(evaluable, world);
  const absent = whyAbsent(evaluable, RESPONSE, world.asOf);
  const shown = typed === undefined ? [] : [factOf('bestResponse', `best response ${typed.value}`, typed)];
  if (hasRelapse(world) && isDenied(world)) {
    if (!believed(world)) return { value: graded(typed?.value), facts: shown, absent };
    if (typed === undefined || typed.value === 'SD' || typed.value === 'PD')
      return { value: 'implied', facts: shown, absent };
  }
  if (typed !== undefined) return { value: graded(typed.value), facts: shown, absent: [] };
  return { value: relapsesIn(world).least > 0 ? 'implied' : undefined, facts: shown, absent };
}

/** Once in remission is for good: a "no" of earlier days stands beside a later "yes". */
function remissionAsRecorded(world: World): Entry<Remission> | undefined {
  const all = knownOf(world.content.remissionEver, world.asOf);
  const ever = all.filter(({ value }) => value === 'yes');
  const before = all.every((entry) => entry.value === 'yes' || ever.some((yes) => follows(yes, entry, world)));
  return ever.length > 0 && before ? ever[0] : constant(all, REMISSION, world);
}

const GRADES = ['PD', 'SD', 'MR', 'PR', 'CR'];

/** The latest best response; a later one that is worse cannot be the best, and stands against the earlier. */
function bestAsRecorded(entries: Recorded<BestResponse | 'NE'>, world: World): Entry<BestResponse | 'NE'> | undefined {
  const all = knownOf(entries, world.asOf);
  const best = Math.max(...all.map(({ value }) => GRADES.indexOf(value)));
  const top = all.filter(({ value }) => GRADES.indexOf(value) === best);
  const risen = all.every((entry) => top.includes(entry) || top.some((one) => follows(one, entry, world)));
  return risen ? top[0] : constant(all, RESPONSE, world);
}

function follows(later: Entry<unknown>, earlier: Entry<unknown>, { asOf }: World): boolean {
  return isBefore(rangeOf(earlier.date, asOf), rangeOf(later.date, asOf)) === 'true';
}

function graded(value: BestResponse | 'NE' | undefined): BestResponse | undefined {
  return value === 'NE' ? undefined : value;
}

/** Whether the record holds a relapse at all, before asking whether it is believed. */
function hasRelapse(world: World): boolean {
  const typed = knownOf(world.content.relapseCount, world.asOf).some(({ value }) => value > 0);
  return typed || pastItems(world.content.relapses, world).length > 0;
}
