import { z } from 'zod';
import { SITES } from '../attributes/shapes.js';
import type { Relapse } from '../case-attributes.js';
import { cannotJudge, found, joined, type FactUsed, type Finding, type Reason } from '../finding.js';
import { constant, whyAbsent } from '../record/entries.js';
import { nameOf } from '../record/events.js';
import type { Milestone } from '../record/milestone.js';
import { milestoneIn, MILESTONES, sayMilestone } from '../record/milestones.js';
import { extremeRelapse } from '../record/event-milestones.js';
import { relapseAt } from '../record/relapse-order.js';
import { relapsesIn, sayRelapse } from '../record/relapses.js';
import type { World } from '../record/world.js';
import { allOf, anyOf, settled, type Truth } from '../truth.js';
import { datesOf, whyOpen } from './interval.js';
import { defineKind } from './kind.js';
import { boundsOf, crossings, isBounded, isWithin, NOT_BOUNDED, sayBounds, timeBounds } from './time-bounds.js';

const EXTENTS = ['local', 'regional', 'distant', 'na_leukaemia'] as const;
const since = z.strictObject({ event: z.enum(MILESTONES), ...timeBounds }).refine(isBounded, NOT_BOUNDED);
const asked = z
  .strictObject({
    which: z.union([z.enum(['first', 'last', 'any']), z.int().min(1).max(20)]),
    site: z.array(z.enum(SITES)).min(1).optional(),
    onTreatment: z.boolean().optional(),
    extent: z.array(z.enum(EXTENTS)).min(1).optional(),
    since: since.optional(),
  })
  .refine(
    ({ site, onTreatment, extent, since: time }) =>
      [site, onTreatment, extent, time].some((part) => part !== undefined),
    'nothing asked of the relapse; give `site`, `onTreatment`, `extent` or `since`',
  );
type Rule = z.infer<typeof asked>;

interface Judged {
  readonly truth: Truth;
  readonly why: readonly Reason[];
  readonly facts: readonly FactUsed[];
}

/**
 * One of the relapses was like this: by its order (`first`, `last`, a number) or any of them; in one of these places, on or
 * after treatment, so far from the start, so long after another event. All of it holds of the same relapse.
 */
export const relapse = defineKind({
  key: 'relapse',
  schema: z.strictObject({ relapse: asked }),
  assess({ relapse: rule }, world) {
    const recorded = relapsesIn(world);
    if (rule.which === 'any') return anyRelapse(rule, recorded, world);
    const at = relapseAt(rule.which, world, recorded);
    if (at.none) return found('false', recorded.facts);
    if (at.candidates.length === 0) return cannotJudge(at.absent, recorded.facts);
    return joined(
      at.candidates.map((item) => asFinding(item, judge(item, rule, world))),
      at.absent,
    );
  },
  turns: ({ relapse: { since: time } }, { content }) =>
    time === undefined ? [] : crossings(boundsOf(time), datesOf(time.event, content)),
  describe: ({ relapse: rule }) => `${sayWhich(rule.which)} ${sayRule(rule)}`,
});

function anyRelapse(rule: Rule, recorded: ReturnType<typeof relapsesIn>, world: World): Finding {
  const judged = recorded.items.map((item) => ({ item, ...judge(item, rule, world) }));
  const truth = anyOf(judged.map((each) => each.truth));
  if (truth === 'true')
    return found(
      'true',
      judged.filter((each) => each.truth === 'true').flatMap(({ item, facts }) => [sayRelapse(item), ...facts]),
    );
  if (truth === 'false' && (recorded.complete || recorded.most === 0)) return found('false', recorded.facts);
  return cannotJudge(
    [...judged.flatMap(({ why }) => why), ...(recorded.complete ? [] : recorded.absent)],
    recorded.facts,
  );
}

function asFinding(item: Relapse, { truth, why, facts }: Judged): Finding {
  const used = [sayRelapse(item), ...facts];
  return truth === 'unknown' ? cannotJudge(why, used) : found(truth, used);
}

/** Whether one relapse is all that is asked; the parts that are open wait only where no other part is false. */
function judge(item: Relapse, rule: Rule, world: World): Judged {
  const parts = [
    ...siteOf(item, rule, world),
    ...treatmentOf(item, rule, world),
    ...extentOf(item, rule, world),
    ...timeOf(item, rule, world),
  ];
  const truth = allOf(parts.map((part) => part.truth));
  return {
    truth,
    why: truth === 'unknown' ? parts.flatMap(({ why }) => why) : [],
    facts: parts.flatMap(({ facts }) => facts),
  };
}

function siteOf({ id, sites }: Relapse, { site }: Rule, world: World): readonly Judged[] {
  if (site === undefined) return [];
  const named = { key: `relapses/${id}/sites`, name: `where ${nameOf(id)} was` };
  const places = constant(sites, named, world)?.value;
  return [field(places === undefined ? undefined : places.some((place) => site.includes(place)), sites, named, world)];
}

function treatmentOf({ id, onTreatment }: Relapse, { onTreatment: wanted }: Rule, world: World): readonly Judged[] {
  if (wanted === undefined) return [];
  const named = { key: `relapses/${id}/onTreatment`, name: `whether ${nameOf(id)} came while on treatment` };
  const answer = constant(onTreatment, named, world)?.value;
  return [field(answer === undefined ? undefined : (answer === 'yes') === wanted, onTreatment, named, world)];
}

function extentOf({ id, extent }: Relapse, { extent: wanted }: Rule, world: World): readonly Judged[] {
  if (wanted === undefined) return [];
  const named = { key: `relapses/${id}/extent`, name: `how far from the start ${nameOf(id)} was` };
  const recorded = constant(extent, named, world)?.value;
  return [field(recorded === undefined ? undefined : wanted.includes(recorded), extent, named, world)];
}

type Recorded = Parameters<typeof whyAbsent>[0];

/** A field of the item: what it says, or why it says nothing. Not applicable is no. */
function field(
  holds: boolean | undefined,
  entries: Recorded,
  named: Parameters<typeof whyAbsent>[1],
  { asOf }: World,
): Judged {
  if (holds !== undefined) return { truth: settled(holds), why: [], facts: [] };
  if (entries.length > 0 && entries.every(({ status }) => status === 'not_applicable'))
    return { truth: 'false', why: [], facts: [] };
  return { truth: 'unknown', why: whyAbsent(entries, named, asOf), facts: [] };
}

function timeOf(item: Relapse, { since: time, which }: Rule, world: World): readonly Judged[] {
  if (time === undefined) return [];
  const [from, to] = [milestoneIn(time.event, world), dayOfRelapse(item, which, world)];
  if (from.state === 'never') return [{ truth: 'false', why: [], facts: from.facts }];
  const truth = isWithin(boundsOf(time), from.range, to.range);
  if (from.state === 'on' && truth !== 'unknown') return [{ truth, why: [], facts: from.facts }];
  return [{ truth: 'unknown', why: whyOpen(from, to), facts: from.facts }];
}

function sayWhich(which: Rule['which']): string {
  if (which === 'any') return 'a relapse';
  return typeof which === 'number' ? `relapse ${which}` : `the ${which} relapse`;
}

function sayRule({ site, onTreatment, extent, since: time }: Rule): string {
  const parts = [
    site === undefined ? '' : `was in ${site.map(plain).join(' or ')}`,
    onTreatment === undefined ? '' : onTreatment ? 'came while on treatment' : 'came when treatment had finished',
    extent === undefined ? '' : `was ${extent.map(sayExtent).join(' or ')}`,
    time === undefined ? '' : `came ${sayBounds(time)} after ${sayMilestone(time.event)}`,
  ];
  return parts.filter((part) => part !== '').join(', and ');
}

function sayExtent(extent: (typeof EXTENTS)[number]): string {
  return extent === 'na_leukaemia' ? 'a return of leukaemia' : extent;
}

function plain(word: string): string {
  return word.replaceAll('_', ' ');
}

/** The days of the relapse meant: the first came no later than any other, and the last no earlier. */
function dayOfRelapse(item: Relapse, which: Rule['which'], world: World): Milestone {
  if (which !== 'first' && which !== 'last') return extremeRelapse([item], 'latest', world);
  return extremeRelapse([item], which === 'first' ? 'earliest' : 'latest', world, relapsesIn(world).items);
}
