import { fieldOfGiven, givenOf, treatmentsOf, type Given } from '../facts/treatments.js';
import { latest, NOT_APPLICABLE } from '../facts/words.js';
import { extentOf, valuesOf } from '../record.js';
import { verdict, type Verdict } from '../verdict.js';
import type { World } from '../world.js';
import type { Judges } from './judge.js';

interface Counts {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly exactly?: number;
}
interface Prior {
  readonly of: string;
  readonly line?: number | 'relapse';
  readonly response?: readonly string[];
  readonly lines?: Counts;
}

const GRADES = ['CR', 'PR', 'MR', 'SD', 'PD'];

function priorTherapy({ priorTherapy: asked }: { priorTherapy: string | Prior }, world: World): Verdict {
  const { of, line, response, lines } = typeof asked === 'string' ? { of: asked } : asked;
  const fitting = givenOf(of, world).filter(
    (one) =>
      (line === undefined || (line === 'relapse' ? lineOf(one, world) !== 1 : lineOf(one, world) === line)) &&
      (response === undefined || response.includes(fieldOfGiven(one, 'bestResponse', GRADES, world) ?? '')),
  );
  if (lines === undefined) return verdict(fitting.length > 0);
  return verdict(isCounted(new Set(fitting.map((one) => lineOf(one, world))).size, lines));
}

/** A line that is not recorded may be each of the first four. */
function lineOf(one: Given, world: World): number | undefined {
  return fieldOfGiven(one, 'line', [1, 2, 3, 4], world);
}

function isCounted(count: number, { atLeast, atMost, exactly }: Counts): boolean {
  return (
    (atLeast === undefined || count >= atLeast) &&
    (atMost === undefined || count <= atMost) &&
    (exactly === undefined || count === exactly)
  );
}

/** By what is typed; by the list where nothing is; where no world joins the two, by one of them. */
function linesOfTherapy({ linesOfTherapy: asked }: { linesOfTherapy: Counts }, world: World): Verdict {
  const { linesOfTherapy: recorded } = world.content;
  const counts = listedCounts(world);
  const isTyped =
    valuesOf(recorded, world.asOf).length > 0 || recorded.some(({ status }) => status === 'not_applicable');
  const byList = () => world.fill(`linesOfTherapy/listed/${counts.join('+')}`, counts);
  if (!isTyped) return verdict(isCounted(byList(), asked));
  const typed = latest('linesOfTherapy', recorded, [], world);
  const count = typed === NOT_APPLICABLE ? 0 : typed;
  const isJoined = counts.includes(count) || (count > 4 && extentOf(world.content.treatments) !== 'closed');
  if (isJoined || world.pick('linesOfTherapy/typed-or-list', ['typed', 'list']) === 'typed')
    return verdict(isCounted(count, asked));
  return verdict(isCounted(byList(), asked));
}

/** How many lines the list allows: one without its number may be a line of its own; a list that is not closed may lack lines. */
function listedCounts(world: World): readonly number[] {
  const all = treatmentsOf(world);
  const isNumbered = ({ item }: Given) => (item?.line ?? []).some(({ value }) => value !== undefined);
  const numbered = new Set(all.filter(isNumbered).map((one) => lineOf(one, world))).size;
  const without = all.filter((one) => !isNumbered(one)).length;
  const least = Math.max(numbered, all.length > 0 ? 1 : 0);
  const most = extentOf(world.content.treatments) === 'closed' ? numbered + without : 5;
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}

/** What was given before. */
export const TREATMENT: Judges = { priorTherapy, linesOfTherapy };
