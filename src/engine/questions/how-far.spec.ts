import { CATALOGUE } from '../../../test/catalogue.js';
import { readCase } from '../case-reader.js';
import { readCriterion } from '../criterion-reader.js';
import { explain } from '../evaluate.js';
import { startEvaluation } from '../evaluation.js';
import type { Explanation } from '../explanation.js';
import { readPartialDate } from '../partial-date.js';
import type { Gap } from './gap.js';
import { dosed, platelets, SAID, UNSAID, washout } from './how-far.cases.js';
import { gapOf, wantedBelow, wantedOf } from './how-far.js';

const { terms } = CATALOGUE.rules;

/** Every gap in the answer to one criterion, as on 20 November 2026. */
function gaps(raw: object, record: object): readonly Gap[] {
  const read = readCase({ ...record }, terms.diagnoses);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const context = { problems: [], terms, definitions: [] };
  const criterion = readCriterion({ id: 'line', ...raw }, 'criterion', context);
  expect(context.problems).toEqual([]);
  const asOf = readPartialDate('2026-11-20')?.earliest ?? 0;
  const node = explain(
    criterion,
    'option/rules',
    0,
    startEvaluation({ content: read.content, asOf, terms }, new Map()),
  );
  return below(node, wantedOf(node));
}

function below(node: Explanation, wanted: 'true' | 'false'): readonly Gap[] {
  const own = gapOf(node, wanted);
  const inside = node.children.flatMap((child) => below(child, wantedBelow(node, wanted)));
  return own === undefined ? inside : [own, ...inside];
}

test.each(SAID)('a gap %s', (_, criterion, record, says) =>
  expect(gaps(criterion, record).map((gap) => gap.says)).toEqual([says]),
);

test.each(UNSAID)('no gap is given for %s', (_, criterion, record) => expect(gaps(criterion, record)).toEqual([]));

test('a gap is data too: the value, the bound and the distance with their units, and the day', () => {
  expect(gaps({ laboratory: 'platelets', atLeast: '75000 /uL' }, platelets('45 10*9/L'))).toMatchObject([
    { of: 'platelets', value: '45 10*9/L', side: 'atLeast', bound: '75000 /uL', distance: '30000 /uL' },
  ]);
  expect(gaps(washout({ weeks: 3 }), dosed('2026-11-10'))).toMatchObject([
    { value: '10 days', bound: '3 weeks', distance: '11 d', from: '2026-12-01' },
  ]);
});

test('where two lists tell of a last dose, the later one holds the longer', () => {
  const record = { ...dosed('2026-11-10'), treatments: [{ agent: 'carboplatin', end: '2026-11-15' }] };
  expect(gaps(washout({ weeks: 3 }), record)).toMatchObject([{ from: '2026-12-06' }]);
});
