import { completed, type Day, type Span } from '../calendar.js';
import { sayAge } from '../criteria/age.js';
import { distinct, joined, withContext, type FactUsed, type Finding, type Reason } from '../finding.js';
import { ANY_DAY, type DayRange } from '../partial-date.js';
import { birthIn, trustedBirthIn } from './birth.js';
import { datesIn } from './dates.js';
import { factOf, knownOf, missing, whyAbsent } from './entries.js';
import { inDoubt } from './events.js';
import { variantOf } from './series.js';
import type { World } from './world.js';

const AGE = { key: 'birthDate', name: 'birth date, or age on a day' };
/** A completed month may end a day or two to either side of the day that counting back gives. */
const NEARBY = [-3, -2, -1, 0, 1, 2, 3];

/** Ages as a rule bounds them: from one, that day included, to below another, that day not included. */
export interface Window {
  readonly from?: Span | undefined;
  readonly below?: Span | undefined;
}

/** Whether who was born on that day is of such an age. */
export function isOfAge(birth: Day, { from, below }: Window, on: Day): boolean {
  const reached = from === undefined || completed(birth, from) <= on;
  return reached && (below === undefined || completed(birth, below) > on);
}

/**
 * The finding of a rule that turns on the age on the day of the answer, for every birth date that the record allows. `assess`
 * is asked once for each set of ages that the spans tell apart; where no span is given, the age is not read.
 */
export function byAge(spans: readonly Span[], world: World, assess: (birth: Day, world: World) => Finding): Finding {
  if (spans.length === 0) return assess(world.asOf, world);
  const birth = trustedBirthIn(world);
  const births = toldApart(birth ?? ANY_DAY, spans, world.asOf);
  const findings = births.map((day, index) => assess(day, variantOf(world, index)));
  const differ = new Set(findings.map(({ truth }) => truth)).size > 1;
  const finding =
    findings.length === 1 ? (findings[0] as Finding) : joined(findings, differ ? whyNoAge(birth, world) : []);
  return birth === undefined ? finding : withContext(finding, [sayBirth(birth, world)]);
}

/** One birth date for each way in which the spans may be completed or not. */
function toldApart({ earliest, latest }: DayRange, spans: readonly Span[], asOf: Day): readonly Day[] {
  if (earliest === latest) return [earliest];
  const turning = spans.map((span) => completed(asOf, negative(span)));
  const near = turning.flatMap((day) => NEARBY.map((offset) => day + offset));
  const days = [earliest, latest, ...near].filter((day) => Number.isFinite(day) && day >= earliest && day <= latest);
  return distinct(days, (day) => spans.map((span) => completed(day, span) <= asOf).join());
}

function negative({ years = 0, months = 0, weeks = 0, days = 0 }: Span): Span {
  return { years: -years, months: -months, weeks: -weeks, days: -days };
}

function whyNoAge(birth: DayRange | undefined, world: World): readonly Reason[] {
  const { content, asOf } = world;
  if (birth !== undefined) {
    const detail = 'the birth date as recorded could fall on either side of an age the criterion names';
    return [{ code: 'IMPRECISE_DATA', waitsFor: 'birth date, more exactly', key: AGE.key, detail }];
  }
  if (knownOf(content.birthDate, asOf).length === 0) return whyAbsent(content.birthDate, AGE, asOf);
  const after = missing(AGE.key, AGE.name, 'recorded as after the day of the answer');
  return [birthIn(world) === undefined ? after : inDoubt('birth')];
}

function sayBirth({ earliest, latest }: DayRange, { content, asOf }: World): FactUsed {
  const oldest = sayAge(earliest, asOf);
  const youngest = latest === earliest ? oldest : sayAge(latest, asOf);
  const [entry] = knownOf(content.birthDate, asOf);
  return factOf(AGE.key, `age ${oldest === youngest ? oldest : `from ${youngest} to ${oldest}`}`, entry);
}

/** Days after `asOf` on which one of the ages is reached, by any record of the birth date. */
export function turnsOfAge(spans: readonly Span[], world: World): readonly Day[] {
  return datesIn(world.content, 'birthDate')
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .flatMap((birth) => spans.map((span) => completed(birth, span)))
    .filter((day) => day > world.asOf);
}
