import { CATALOGUE } from '../../../test/catalogue.js';
import { PROCESS_ATTRIBUTES } from '../case-attributes.js';
import { readCase } from '../case-reader.js';
import type { ListShape, ValueShape } from '../case-shape.js';
import type { Leaf } from '../criterion.js';
import { readCriterion, type CriterionContext } from '../criterion-reader.js';
import { explain } from '../evaluate.js';
import { startEvaluation } from '../evaluation.js';
import { nodesOf } from '../explanation.js';
import { readPartialDate, sayDate } from '../partial-date.js';
import type { World } from '../record/world.js';
import type { KindCase } from './kind.cases.js';
import { WORKED_CASES } from './kinds.cases.js';
import { turningDays } from './turning-days.js';

const { terms } = CATALOGUE.rules;

function readWorked({ criterion: raw, case: record, asOf = '2026-11-20' }: KindCase) {
  const context: CriterionContext = { problems: [], terms, definitions: [] };
  const criterion = readCriterion(raw, 'criterion', context);
  expect(context.problems).toEqual([]);
  const read = readCase(record, terms.diagnoses);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return { criterion, content: read.content, asOf: readPartialDate(asOf)?.earliest ?? 0 };
}

function explained({ criterion, content, asOf }: ReturnType<typeof readWorked>) {
  return explain(criterion, 'option/rules', 0, startEvaluation({ content, asOf, terms }, new Map()));
}

function run(worked: KindCase) {
  const node = explained(readWorked(worked));
  return { node, because: new Set(nodesOf(node).flatMap(({ reasons }) => reasons.map(({ code }) => code))) };
}

const KINDS_AND_CASES = Object.entries(WORKED_CASES).map(([kind, groups]) => {
  const cases = Object.values(groups).flatMap((group: readonly KindCase[] | string) =>
    typeof group === 'string' ? [] : group,
  );
  return [kind, cases] as const;
});

describe.each(KINDS_AND_CASES)('%s', (_, cases) => {
  it.each(cases.map((one) => [one.says, one] as const))('%s', (_says, one) => {
    const { node, because } = run(one);
    expect(node.truth).toBe(one.truth);
    if (one.because !== undefined) expect([...because].sort()).toEqual([...one.because].sort());
  });
});

test.each(KINDS_AND_CASES)(
  '%s says why it cannot be judged, gives no reason where it can, and shows no birth date',
  (_, cases) => {
    for (const one of cases) {
      const { node } = run(one);
      expect({ says: one.says, reasons: nodesOf(node).flatMap(({ reasons }) => reasons).length > 0 }).toEqual({
        says: one.says,
        reasons: node.truth === 'unknown',
      });
      const born = [one.case['birthDate']].flat().filter((date) => typeof date === 'string' && date.length > 7);
      const shown = JSON.stringify(node);
      expect(born.filter((date) => shown.includes(String(date)) || shown.includes(sayDate(String(date))))).toEqual([]);
    }
  },
);

describe('the family’s matters', () => {
  const valueOf = (shape: ValueShape): unknown => {
    if (shape.type === 'word') return shape.values[0];
    return shape.type === 'date' ? '2026-11-25' : 'anything at all';
  };
  const everything = Object.fromEntries(
    Object.entries(PROCESS_ATTRIBUTES).map(([key, shape]: [string, ValueShape | ListShape]) => [
      key,
      shape.type === 'list'
        ? [
            Object.fromEntries(
              Object.entries(shape.fields).map(([name, field]) => [name, valueOf(field as ValueShape)]),
            ),
          ]
        : valueOf(shape),
    ]),
  );

  test.each(KINDS_AND_CASES)('change no finding of %s', (_, cases) => {
    for (const one of cases) expect(run({ ...one, case: { ...one.case, ...everything } }).node).toEqual(run(one).node);
  });

  test('are out of reach of a criterion, by type', () => {
    const reach = (world: World): unknown =>
      // @ts-expect-error a process attribute is no part of the content that criteria see
      world.content.question;
    expect(reach).toBeDefined();
  });
});

describe('an answer turns only on the days that its kind names', () => {
  const DAYS = 45;

  test.each(KINDS_AND_CASES)('%s', (_, cases) => {
    for (const one of cases) {
      const worked = readWorked(one);
      const named = new Set(
        turningDays(worked.criterion as Leaf, { ...worked, terms, choose: (_key, [first]) => first as never }),
      );
      let before = explained(worked).truth;
      for (let day = worked.asOf + 1; day <= worked.asOf + DAYS; day += 1) {
        const { truth } = explained({ ...worked, asOf: day });
        if (truth !== before)
          expect({ says: one.says, day, named: named.has(day) }).toEqual({ says: one.says, day, named: true });
        before = truth;
      }
    }
  });
});
