import { z } from 'zod';
import { ageOn, type Day } from '../calendar.js';
import { cannotJudge, found, type FactUsed } from '../finding.js';
import type { DayRange } from '../partial-date.js';
import { datesIn } from '../record/dates.js';
import { factOf, knownOf } from '../record/entries.js';
import { milestoneIn } from '../record/milestones.js';
import type { World } from '../record/world.js';
import { whyOpen } from './interval.js';
import { ageDistance } from './age-distance.js';
import { defineKind } from './kind.js';
import { crossings, isWithin, saySpan, span, type TimeBounds } from './time-bounds.js';

const EVENTS = { assessment: 'assessment', diagnosis: 'diagnosis', relapse: 'lastRelapse' } as const;
const SAID = { assessment: '', diagnosis: ' at diagnosis', relapse: ' at the latest relapse' } as const;

const ages = z
  .strictObject({
    at: z.enum(['assessment', 'diagnosis', 'relapse']).optional(),
    from: span.optional(),
    below: span.optional(),
    upTo: span.optional(),
  })
  .refine(
    ({ from, below, upTo }) => [from, below, upTo].some((bound) => bound !== undefined),
    'no bound; give `from`, `below` or `upTo`',
  )
  .refine(
    ({ below, upTo }) => below === undefined || upTo === undefined,
    'both `below` and `upTo`; give one upper bound',
  );
type Ages = z.infer<typeof ages>;

/**
 * Age on the day of assessment, at diagnosis or at the latest relapse. `from` is inclusive; `below` is not; `upTo` takes in the
 * day itself (`upTo: 25 years` holds up to and with the 25th birthday). Dates known to the month or year give a range of ages.
 */
export const age = defineKind({
  key: 'age',
  schema: z.strictObject({ age: ages }),
  assess({ age: rule }, world) {
    const at = rule.at ?? 'assessment';
    const [birth, event] = [milestoneIn('birth', world), milestoneIn(EVENTS[at], world)];
    if (event.state === 'never') return found('false', event.facts);
    const isOpen = birth.state === 'open' || event.state === 'open';
    const facts = [...event.facts, ...(isOpen ? [] : shown(birth.range, event.range, SAID[at], world))];
    const truth = isOpen ? 'unknown' : isWithin(boundsOf(rule), birth.range, event.range);
    if (truth === 'unknown') return cannotJudge(whyOpen(birth, event), facts);
    const { from } = rule;
    const tooYoung = from !== undefined && isWithin({ atLeast: from }, birth.range, event.range) === 'false';
    if (at !== 'assessment' || !tooYoung) return found(truth, facts);
    return found(truth, facts, { passing: true, distance: ageDistance(birth.range, from, world.asOf) });
  },
  // An event known to the month or year may have been on any of its days that is past, so a birthday turns the age at it too.
  turns: ({ age: rule }, { content }) => crossings(boundsOf(rule), datesIn(content, 'birthDate')),
  describe: ({ age: rule }) => `age${SAID[rule.at ?? 'assessment']} ${inWords(rule)}`,
});

function boundsOf({ from, below, upTo }: Ages): TimeBounds {
  return { atLeast: from, below, atMost: upTo };
}

/** The age that the dates allow, in words. */
function shown(birth: DayRange, on: DayRange, at: string, { asOf, content }: World): readonly FactUsed[] {
  if (on.earliest === -Infinity) return [];
  const oldest = sayAge(birth.earliest, on.latest);
  const isExact = birth.earliest === birth.latest && on.earliest === on.latest;
  const youngest = isExact ? oldest : sayAge(birth.latest, on.earliest);
  const [entry] = knownOf(content.birthDate, asOf);
  return [factOf('birthDate', `age${at} ${oldest === youngest ? oldest : `from ${youngest} to ${oldest}`}`, entry)];
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
    from === undefined ? '' : `${saySpan(from)} or over`,
    below === undefined ? '' : `under ${saySpan(below)}`,
    upTo === undefined ? '' : `up to ${saySpan(upTo)}, that day included`,
  ];
  return parts.filter((part) => part !== '').join(' and ');
}
