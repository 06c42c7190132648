import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { CATALOGUE as catalogue } from '../catalogue.js';
import { readWorkedCases } from '../worked-case.js';
import { compare, compared, isContradiction, isLeftOpen, type Compared } from './compare.js';
import { notCovered } from './covered.js';
import { JUDGES } from './leaves/index.js';
import { pairs } from './pairs/pair.arbitrary.js';
import { sharesFact, tally } from './tally.js';
import { waitsForADate } from './waits-for-a-date.js';

/** How many pairs are put to both; `LAW_SEED` says which. */
const PAIRS = Number(process.env['ORACLE_PAIRS'] ?? 5_000);

/** The plainest first, and few: a page of them helps nobody. */
function plainest(all: readonly Compared[]): readonly string[] {
  const texts = all.map(({ raw, criteria, ...came }) => JSON.stringify({ case: raw, criteria, came }));
  return texts.sort((one, other) => one.length - other.length).slice(0, 3);
}

describe(`the engine and an oracle that walks every world, on ${PAIRS} made-up pairs`, () => {
  const all = fc.sample(fc.noBias(pairs), { numRuns: PAIRS }).map(compared);
  const counts = tally(all);
  afterAll(() => {
    const out = process.env['ORACLE_OUT'];
    if (out !== undefined) writeFileSync(out, JSON.stringify(counts));
  });

  test('the engine never says what some world denies', () => {
    expect(plainest(all.filter(isContradiction))).toEqual([]);
  });

  test('the engine leaves open what every world settles only where two leaves read one open fact', () => {
    const alone = all.filter((one) => isLeftOpen(one) && !sharesFact(one));
    expect(plainest(alone.filter((one) => !waitsForADate(one)))).toEqual([]);
  });

  test('few pairs have too many worlds to walk, and of the others many are definite', () => {
    expect(counts.skipped / PAIRS).toBeLessThan(0.05);
    expect(counts.definite / PAIRS).toBeGreaterThan(0.4);
  });

  test('every kind of leaf that the oracle knows is put to both', () => {
    const said = JSON.stringify(all.map(({ criteria }) => criteria));
    const unruled = ['noCriterion', 'notEncoded'];
    expect(Object.keys(JUDGES).filter((kind) => !said.includes(`"${kind}":`) && !unruled.includes(kind))).toEqual([]);
  });
});

describe('the engine and the oracle on the worked cases', () => {
  const { definitions, options } = catalogue.rules;
  const defined = definitions.map(({ criterion }) => [criterion]);
  const all = readWorkedCases('test/cases', catalogue).flatMap(({ name, content, asOf, rules }) => [
    ...rules.map(({ criterion }) => ({ name, content, asOf, criteria: [criterion] })),
    ...options.flatMap(({ ruleSets }) => ruleSets.map(({ criteria }) => ({ name, content, asOf, criteria }))),
    ...defined.map((criteria) => ({ name, content, asOf, criteria })),
  ]);
  const asked = all.filter(({ criteria, content }) => notCovered(criteria, content, definitions).length === 0);
  const came = asked.map(({ name, ...pair }) => ({ name, ...pair, ...compare(pair) }));

  test('never stand against each other', () => {
    const against = came.filter(isContradiction);
    expect(against.map(({ name, criteria, engine, oracle }) => ({ name, criteria, engine, oracle }))).toEqual([]);
  });

  test('are put to both in a fair number', () => {
    expect(came.filter(({ oracle }) => oracle !== undefined).length).toBeGreaterThan(200);
  });
});
