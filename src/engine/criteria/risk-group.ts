import { z } from 'zod';
import { cannotJudge, distinct, found } from '../finding.js';
import { constant, factOf, isNotApplicable, knownOf, whyAbsent } from '../record/entries.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const RISK = { key: 'riskGroup', name: 'risk group' };

/** A recorded risk group is this one, whatever the scheme: schemes that disagree are shown side by side, not averaged. */
export const riskGroup = defineKind({
  key: 'riskGroup',
  schema: z.strictObject({ riskGroup: z.enum(['low', 'intermediate', 'high']) }),
  assess({ riskGroup: wanted }, world) {
    const recorded = groupsIn(world);
    const facts = recorded.map(({ group, scheme, entry }) =>
      factOf(RISK.key, `${group} risk${scheme === '' ? ', scheme not recorded' : ` (${scheme})`}`, entry),
    );
    if (recorded.length === 0 && isNotApplicable(world.content.riskGroup, world.asOf))
      return found('false', [factOf(RISK.key, 'risk group: not applicable')]);
    if (recorded.length === 0) return cannotJudge(whyAbsent(world.content.riskGroup, RISK, world.asOf));
    return found(settled(recorded.some(({ group }) => group === wanted)), facts);
  },
  describe: ({ riskGroup: wanted }) => `the disease is recorded as ${wanted} risk`,
});

/** One group for each scheme; two groups in one scheme are two worlds. */
function groupsIn(world: World) {
  const all = knownOf(world.content.riskGroup, world.asOf).flatMap((entry) =>
    knownOf(entry.value.group, world.asOf).map((group) => ({
      entry,
      group,
      scheme: knownOf(entry.value.scheme, world.asOf)[0]?.value ?? '',
    })),
  );
  return distinct(all, ({ scheme }) => scheme).map(({ scheme }) => {
    const same = all.filter((one) => one.scheme === scheme);
    const named = { key: `riskGroup/${scheme}`, name: `risk group${scheme === '' ? '' : ` by ${scheme}`}` };
    const group = constant(
      same.map((one) => one.group),
      named,
      world,
    )?.value;
    return { scheme, group, entry: same.find((one) => one.group.value === group)?.entry ?? same[0]?.entry };
  });
}
