import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { constant, factOf, knownOf, missing, whyAbsent } from '../record/entries.js';
import { nameOf } from '../record/events.js';
import { turnsOf } from '../record/series.js';
import type { World } from '../record/world.js';
import { defineKind } from './kind.js';

const CONDITIONS = ['Down_syndrome', 'Fanconi', 'ataxia_telangiectasia', 'other'] as const;
const BORN_WITH = { key: 'constitutional', name: 'the conditions the child was born with' } as const;

/** The child was born with one of these conditions. A complete list without them says no; a partial one only what it holds. */
export const constitutional = defineKind({
  key: 'constitutional',
  schema: z.strictObject({ constitutional: z.array(z.enum(CONDITIONS)).min(1) }),
  assess({ constitutional: wanted }, world) {
    const { given, partial, items, absent } = world.content.constitutional;
    if (!given) return cannotJudge(whyAbsent(absent, BORN_WITH, world.asOf));
    const read = items.map((item) => ({ item, condition: conditionOf(item, world) }));
    const facts = read.flatMap(({ item, condition }) =>
      condition === undefined
        ? []
        : [
            factOf(
              `${BORN_WITH.key}/${item.id}`,
              `born with: ${say(condition)}`,
              knownOf(item.condition, world.asOf)[0],
            ),
          ],
    );
    if (read.some(({ condition }) => wanted.some((one) => one === condition))) return found('true', facts);
    const open = read
      .filter(({ condition }) => condition === undefined)
      .flatMap(({ item }) => whyAbsent(item.condition, namedOf(item.id), world.asOf));
    if (partial) open.push(missing(BORN_WITH.key, BORN_WITH.name, 'the list is partial'));
    if (open.length > 0) return cannotJudge(open, facts);
    return found(
      'false',
      facts.length > 0 ? facts : [factOf(BORN_WITH.key, 'born with no such condition; the list is complete')],
    );
  },
  turns: (_, world) => turnsOf([BORN_WITH.key], [], world),
  describe: ({ constitutional: wanted }) => `born with ${wanted.map(say).join(' or ')}`,
});

type Item = World['content']['constitutional']['items'][number];

function conditionOf({ id, condition }: Item, world: World): string | undefined {
  return constant(condition, namedOf(id), world)?.value;
}

function namedOf(id: string) {
  return { key: `${BORN_WITH.key}/${id}/condition`, name: nameOf(id) };
}

function say(condition: string): string {
  return condition.replaceAll('_', ' ');
}
