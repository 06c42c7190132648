import { z } from 'zod';
import { ageOn, completed, type Day, type Span } from '../calendar.js';
import { cannotJudge, found, type FactUsed, type Finding } from '../finding.js';
import type { DayRange } from '../partial-date.js';
import { birthIn, trustedBirthIn } from '../record/birth.js';
import { inDoubt } from '../record/events.js';
import { factOf, knownOf, missing, whyAbsent } from '../record/entries.js';
import type { World } from '../record/world.js';
import { allOf, type Truth } from '../truth.js';
import { defineKind } from './kind.js';

const count = z.int().min(0).max(120_000);
const span = z
  .strictObject({ years: count.optional(), months: count.optional(), days: count.optional() })
  .refine((parts) => Object.keys(parts).length > 0, 'a span of no years, months or days');
const ages = z
  .strictObject({ from: span.optional(), below: span.optional(), upTo: span.optional() })
  .refine((bounds) => Object.keys(bounds).length > 0, 'no bound; give `from`, `below` or `upTo`')
  .refine(
    ({ below, upTo }) => below === undefined || upTo === undefined,
    'both `below` and `upTo`; give one upper bound',
  );
type Ages = z.infer<typeof ages>;

const AGE = { key: 'birthDate', name: 'birth date, or age on a day' };

/**
 * Age on the day of assessment. `from` is inclusive; `below` is not; `upTo` takes in the day itself (`upTo: 25 years` holds
 * up to and with the 25th birthday). A birth date known to the month or year gives a range of ages.
 */
export const age = defineKind({
  key: 'age',
  schema: z.strictObject({ age: ages }),
  assess({ age: bounds }, world) {
    const birth = trustedBirthIn(world);
    if (birth === undefined) return cannotJudge(whyNoBirth(world));
    const lower = bounds.from === undefined ? 'true' : reached(birth, bounds.from, world.asOf);
    return judge(allOf([lower, upper(bounds, birth, world.asOf)]), lower, shown(birth, world));
  },
  describe: ({ age: bounds }) => `age ${inWords(bounds)}`,
});

function judge(truth: Truth, lower: Truth, facts: readonly FactUsed[]): Finding {
  if (truth !== 'unknown') return found(truth, facts, { passing: truth === 'false' && lower === 'false' });
  const detail = 'the birth date as recorded could fall on either side of the bound';
  return cannotJudge({ code: 'IMPRECISE_DATA', waitsFor: 'birth date, more exactly', key: 'birthDate', detail }, facts);
}

function whyNoBirth(world: World) {
  const { content, asOf } = world;
  if (knownOf(content.birthDate, asOf).length === 0) return whyAbsent(content.birthDate, AGE, asOf);
  const after = missing(AGE.key, AGE.name, 'recorded as after the day of the answer');
  return [birthIn(world) === undefined ? after : inDoubt('birth')];
}

/** Whether the age was reached on or before the day, by every birth date the range allows. */
function reached({ earliest, latest }: DayRange, bound: Span, on: Day): Truth {
  if (completed(latest, bound) <= on) return 'true';
  return completed(earliest, bound) <= on ? 'unknown' : 'false';
}

function upper({ below, upTo }: Ages, birth: DayRange, asOf: Day): Truth {
  const [bound, on] = below === undefined ? [upTo, asOf - 1] : [below, asOf];
  if (bound === undefined) return 'true';
  const past = reached(birth, bound, on);
  if (past === 'unknown') return 'unknown';
  return past === 'true' ? 'false' : 'true';
}

function shown({ earliest, latest }: DayRange, { asOf, content }: World): readonly FactUsed[] {
  const [oldest, youngest] = [sayAge(earliest, asOf), sayAge(latest, asOf)];
  const [entry] = knownOf(content.birthDate, asOf);
  return [factOf('birthDate', `age ${oldest === youngest ? oldest : `from ${youngest} to ${oldest}`}`, entry)];
}

/** An age in words: years from two, months below two years, days below one month. */
export function sayAge(birth: Day, on: Day): string {
  if (birth > on) return 'not yet born';
  const { years, months, days } = ageOn(birth, on);
  if (years >= 2) return months === 0 ? `${years} y` : `${years} y ${months} m`;
  const all = years * 12 + months;
  return all === 0 ? `${days} d` : `${all} m`;
}

function inWords({ from, below, upTo }: Ages): string {
  const parts = [
    from === undefined ? '' : `${sayBound(from)} or over`,
    below === undefined ? '' : `under ${sayBound(below)}`,
    upTo === undefined ? '' : `up to ${sayBound(upTo)}, that day included`,
  ];
  return parts.filter((part) => part !== '').join(' and ');
}

function sayBound({ years, months, days }: Span): string {
  const parts = [
    years === undefined ? '' : `${years} years`,
    months === undefined ? '' : `${months} months`,
    days === undefined ? '' : `${days} days`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
