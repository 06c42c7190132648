import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE, CATALOGUE_DATA } from './catalogue.js';
import { forbiddenIn } from '../src/catalogue/word-gate.js';
import { KINDS, type RuleSet } from '../src/engine/index.js';
import { catalogueOf, MARK, readRealTrials } from './real-trial.js';
import { differencesOf } from './worked-case-check.js';
import { readWorkedCases } from './worked-case.js';

const FOLDER = 'test/real-trials';
const [catalogue, data] = [CATALOGUE, CATALOGUE_DATA];
const trials = readRealTrials(FOLDER, catalogue);
const examples = catalogueOf(trials, catalogue);
const cases = readWorkedCases(join(FOLDER, 'cases'), examples);
const files = [...new Set(cases.map(({ file }) => file))];

describe.each(files)('%s', (file) => {
  test.each(cases.filter((worked) => worked.file === file))('$name', (worked) => {
    const asked = trials.filter(({ option }) => Object.hasOwn(worked.expect ?? {}, option.id));
    expect(asked).not.toEqual([]);
    expect(differencesOf(worked, catalogueOf(asked, catalogue))).toEqual([]);
  });
});

/** Every kind of leaf that a row of the summary needs, in the tables of trials and of access. */
const NEEDED = [
  'age',
  'antigen',
  'avidity',
  'bestResponse',
  'bodySize',
  'constitutional',
  'currentResponse',
  'cycles',
  'diagnosis',
  'donor',
  'donorSearch',
  'gene',
  'geneticSubtype',
  'judgement',
  'line',
  'lineage',
  'linesOfTherapy',
  'medicine',
  'mrd',
  'mycn',
  'notEncoded',
  'organFunction',
  'performance',
  'priorTherapy',
  'progression',
  'puberty',
  'relapse',
  'relapseAfterTransplant',
  'relapseKind',
  'relapses',
  'remission',
  'residence',
  'responseInrc',
  'riskGroup',
  'stage',
  'swallow',
  'transplant',
  'transplantFitness',
  'washout',
];

describe('the examples', () => {
  const rows = trials.filter(({ file }) => file !== 'access.yaml');

  test('are of at least 40 rows of the table of trials, each of another record', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    const records = rows.map(({ registry }) => registry).filter((registry) => registry !== 'none seen');
    expect(new Set(records).size).toBe(records.length);
    expect(records.filter((one) => !/^(NCT\d{8}|ISRCTN\d{8}|EudraCT \d{4}-\d{6}-\d{2})$/.test(one))).toEqual([]);
  });

  test('use every kind of leaf that the rows need, and no kind that the engine lacks', () => {
    const written = JSON.stringify(examples.options);
    const used = [...new Set([...written.matchAll(/"kind":"([a-zA-Z]+)","params"/g)].map(([, kind]) => kind ?? ''))];
    expect(used.sort()).toEqual([...NEEDED].sort());
    expect(NEEDED.filter((kind) => !Object.hasOwn(KINDS, kind))).toEqual([]);
  });

  test('say of themselves that they are examples, where an answer says what it rests on', () => {
    const held = examples.options.flatMap(({ ruleSets }) => ruleSets);
    expect(held.filter(({ holds, notHeld, whole }) => holds !== MARK || notHeld === undefined || whole)).toEqual([]);
    for (const { remarks } of examples.options) expect(remarks.map(({ says }) => says)).toEqual([MARK]);
  });

  test('are no part of the catalogue', () => {
    const own = JSON.stringify(data);
    expect(own).not.toContain(MARK);
    expect(catalogue.options.filter(({ id }) => trials.some(({ option }) => option.id === id))).toEqual([]);
    expect(catalogue.sources.filter(({ id }) => id === 'summary')).toEqual([]);
  });

  const written = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(yaml|md)$/.test(name),
  );
  test.each(written)('%s holds no word that a result never uses', (name) =>
    expect(forbiddenIn(readFileSync(join(FOLDER, name), 'utf8'))).toEqual([]),
  );
});

describe('the worked cases show', () => {
  const expectedOf = (id: string, ruleSet: string) => cases.flatMap(({ expect: all }) => all?.[id]?.[ruleSet] ?? []);
  const neverMet = ({ criteria }: RuleSet) =>
    criteria.some(
      (line) => line.type === 'leaf' && line.kind === 'notEncoded' && (line.role ?? 'inclusion') === 'inclusion',
    );
  const all = examples.options.flatMap(({ id, ruleSets }) => ruleSets.map((ruleSet) => ({ id, ruleSet })));

  test.each(all)('$id/$ruleSet.id met, or met as far as it is encoded', ({ id, ruleSet }) => {
    const expected = expectedOf(id, ruleSet.id);
    const asEncoded = expected.filter(({ because }) => because?.length === 1 && because[0] === 'NOT_ENCODED');
    const met = neverMet(ruleSet) ? asEncoded : expected.filter(({ answer }) => answer === 'met');
    expect(met).not.toEqual([]);
  });

  test.each(all)('$id/$ruleSet.id not met', ({ id, ruleSet }) =>
    expect(expectedOf(id, ruleSet.id).map(({ answer }) => answer)).toContain('not-met'),
  );

  test.each(all)('$id/$ruleSet.id that cannot be judged, and why', ({ id, ruleSet }) => {
    const codes = expectedOf(id, ruleSet.id).filter(({ answer }) => answer === 'cannot-be-judged');
    expect(codes.flatMap(({ because }) => because ?? [])).not.toEqual([]);
  });
});
