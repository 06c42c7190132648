import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { isBefore } from '../partial-date.js';
import { factOf, isNotApplicable, knownOf, missing, rangeOf, valueIn, whyAbsent } from '../record/entries.js';
import type { World } from '../record/world.js';
import { defineKind } from './kind.js';

const RISK = { key: 'riskGroup', name: 'risk group' };

const SCHEMES = ['INRG', 'SIOPEN', 'COG', 'other'] as const;

/**
 * A recorded risk group is this one: whatever the scheme, or by the scheme that the criterion names. Schemes that disagree are shown
 * side by side, not averaged.
 */
export const riskGroup = defineKind({
  key: 'riskGroup',
  schema: z.strictObject({ riskGroup: z.enum(['low', 'intermediate', 'high']), scheme: z.enum(SCHEMES).optional() }),
  assess({ riskGroup: wanted, scheme: asked }, world) {
    const recorded = groupsIn(world);
    const facts = recorded.map(({ group, scheme, entry }) =>
      factOf(RISK.key, `${group} risk${scheme === '' ? ', scheme not recorded' : ` (${scheme})`}`, entry),
    );
    if (recorded.length === 0 && isNotApplicable(world.content.riskGroup, world.asOf))
      return found('false', [factOf(RISK.key, 'risk group: not applicable')]);
    if (recorded.length === 0) return cannotJudge(whyAbsent(world.content.riskGroup, RISK, world.asOf));
    const fitting = asked === undefined ? recorded : recorded.filter(({ scheme }) => scheme === asked);
    if (fitting.some(({ group }) => group === wanted)) return found('true', facts);
    const unnamed = recorded.some(({ group, scheme }) => scheme === '' && group === wanted);
    const isOpen = asked !== undefined && (fitting.length === 0 || unnamed);
    return isOpen ? cannotJudge(missing(RISK.key, `risk group by ${asked}`), facts) : found('false', facts);
  },
  describe: ({ riskGroup: wanted, scheme }) =>
    `the disease is recorded as ${wanted} risk${scheme === undefined ? '' : ` by ${scheme}`}`,
});

/** Every group recorded, of any scheme and day; two groups in one scheme for one time are two worlds. */
function groupsIn(world: World) {
  const all = knownOf(world.content.riskGroup, world.asOf).flatMap((entry, index) =>
    knownOf(entry.value.group, world.asOf).map((group) => ({
      entry,
      group: group.value,
      date: entry.date ?? group.date,
      scheme: valueIn(entry.value.scheme, `riskGroup/${index + 1}/scheme`, world) ?? '',
    })),
  );
  type Given = (typeof all)[number];
  const isRival = (one: Given, other: Given) =>
    one.scheme === other.scheme && one.group !== other.group && !isOrdered(one, other, world);
  const rivals = all.filter((one) => all.some((other) => isRival(one, other)));
  const [first] = rivals;
  if (first === undefined) return all;
  const named = `risk group${first.scheme === '' ? '' : ` by ${first.scheme}`}`;
  const says = `${named} is recorded in more than one way for one time`;
  const chosen = world.choose(
    { key: `riskGroup/${first.scheme}`, says, settles: named },
    rivals.filter(({ scheme }) => scheme === first.scheme),
  );
  return all.filter((one) => one.group === chosen.group || !isRival(one, chosen));
}

function isOrdered(one: { date: string | undefined }, other: { date: string | undefined }, { asOf }: World): boolean {
  return isBefore(rangeOf(one.date, asOf), rangeOf(other.date, asOf)) !== 'unknown';
}
