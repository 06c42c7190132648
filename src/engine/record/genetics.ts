import type { ClinicalContent } from '../case-attributes.js';
import type { FactUsed, Reason } from '../finding.js';
import { isBefore, sayDate, type DayRange } from '../partial-date.js';
import { constant, dateOf, factOf, isNotApplicable, usable, whyAbsent } from './entries.js';
import { pastItems } from './events.js';
import type { World } from './world.js';

type Genetics = ClinicalContent['geneticsAll']['items'][number];

/** What one test of a leukaemia says of one genetic subtype, and when; why it says nothing, where it may yet. */
export interface SubtypeResult {
  readonly result: 'found' | 'not_found' | 'not_covered' | undefined;
  readonly date: DayRange;
  readonly why: readonly Reason[];
  readonly fact: FactUsed;
}

/** All that the record says of one subtype up to `asOf`. A subtype that is listed without a result was found. */
export function geneticsOf(subtype: string, world: World): readonly SubtypeResult[] {
  return pastItems(world.content.geneticsAll, world)
    .filter(({ id, finding }) => nameIn(id, finding, world) === subtype)
    .map((item) => resultOf(item, subtype, world));
}

function nameIn(id: string, finding: Genetics['finding'], world: World): string | undefined {
  return constant(finding, { key: `geneticsAll/${id}/finding`, name: `which subtype ${id} is` }, world)?.value;
}

function resultOf({ id, result, date }: Genetics, subtype: string, world: World): SubtypeResult {
  const key = `geneticsAll/${id}`;
  const named = { key: `${key}/result`, name: subtype };
  const recorded = constant(result, named, world)?.value;
  const listed = result.length === 0 ? 'found' : isNotApplicable(result, world.asOf) ? 'not_found' : undefined;
  const value = recorded ?? listed;
  const open = value === undefined && usable(result, world.asOf).every(({ status }) => status !== 'not_done');
  const day = date.find((one) => one.value !== undefined)?.value;
  const says = `${subtype}: ${(value ?? result[0]?.status ?? 'result not recorded').replaceAll('_', ' ')}`;
  return {
    result: value,
    date: dateOf(date, { key: `${key}/date`, name: `the date of ${id}` }, world),
    why: open ? whyAbsent(result, named, world.asOf) : [],
    fact: {
      ...factOf(key, day === undefined ? says : `${says}, ${sayDate(day)}`, result[0]),
      ...(day === undefined ? {} : { date: day }),
    },
  };
}

/** Whether two results may be of one time: of one day, or of days whose order cannot be told. */
export function isSameTime(one: SubtypeResult, other: SubtypeResult): boolean {
  return isBefore(one.date, other.date) !== 'true' && isBefore(other.date, one.date) !== 'true';
}
