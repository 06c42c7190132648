import { z } from 'zod';
import type { ClinicalContent } from '../case-attributes.js';
import { cannotJudge, found, type Finding, type Reason } from '../finding.js';
import type { DayRange } from '../partial-date.js';
import { datesIn } from '../record/dates.js';
import type { Milestone } from '../record/milestone.js';
import { keysOfMilestone, milestoneIn, MILESTONES, sayMilestone, type MilestoneName } from '../record/milestones.js';
import type { World } from '../record/world.js';
import type { Truth } from '../truth.js';
import { ageDistance } from './age-distance.js';
import { defineKind } from './kind.js';
import { boundsOf, crossings, isBounded, isWithin, NOT_BOUNDED, sayBounds, timeBounds } from './time-bounds.js';

const between = z
  .strictObject({ from: z.enum(MILESTONES), to: z.enum(MILESTONES), ...timeBounds })
  .refine(isBounded, NOT_BOUNDED)
  .refine(({ from, to }) => from !== to, 'from and to are the same event');

/**
 * The time from one event to another is within bounds. Where the second came first the time is negative, and below every
 * bound. An event that never was has no time to or from it: not met.
 */
export const interval = defineKind({
  key: 'interval',
  schema: z.strictObject({ interval: between }),
  assess({ interval: rule }, world) {
    const [from, to] = [milestoneIn(rule.from, world), milestoneIn(rule.to, world)];
    const facts = [...from.facts, ...to.facts];
    if (from.state === 'never' || to.state === 'never') return found('false', facts);
    const passing = rule.to === 'assessment' || rule.from === 'assessment';
    const truth = isWithin(boundsOf(rule), from.range, to.range);
    if (from.state === 'on' && to.state === 'on' && truth !== 'unknown')
      return found(truth, facts, { passing, ...howFar(rule, truth, from.range, world) });
    return cannotJudge(whyOpen(from, to), facts);
  },
  // A rough date of the second event reaches to the day of the answer at most, so time passes between two past events too.
  turns: ({ interval: rule }, { content }) => crossings(boundsOf(rule), datesOf(rule.from, content)),
  describe: ({ interval: rule }) =>
    `the time from ${sayMilestone(rule.from)} to ${sayMilestone(rule.to)} is ${sayBounds(rule)}`,
});

/** How far a time that is still running is from its bounds. From birth on it is an age, and no day is kept of it. */
function howFar(
  rule: z.infer<typeof between>,
  truth: Truth,
  since: DayRange,
  { asOf }: World,
): Pick<Finding, 'distance'> {
  if (rule.to !== 'assessment') return {};
  const [of, bounds] = [sayMilestone(rule.from), boundsOf(rule)];
  if (rule.from !== 'birth') return { distance: { type: 'time', of, since, asOf, bounds } };
  const lower = bounds.atLeast ?? bounds.above;
  return lower === undefined || truth === 'true'
    ? {}
    : { distance: ageDistance(since, lower, asOf, bounds.above === undefined ? 0 : 1) };
}

/** The recorded dates of an event; none where it has no attribute of its own. */
export function datesOf(event: MilestoneName, content: ClinicalContent): readonly DayRange[] {
  const keys = keysOfMilestone(event);
  return keys.length === 0 ? [] : datesIn(content, ...keys);
}

/** What the two events wait for. While one is not dated at all, to date the other more exactly would not settle it. */
export function whyOpen(from: Milestone, to: Milestone): readonly Reason[] {
  const why: Finding['reasons'] = [...from.why, ...to.why];
  const needed = why.filter(({ code }) => code !== 'IMPRECISE_DATA');
  return needed.length > 0 ? needed : why;
}
