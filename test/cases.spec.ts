import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CATALOGUE as catalogue } from './catalogue.js';
import { GROUPS, REASON_CODES, type RuleSet } from '../src/engine/index.js';
import { differencesOf } from './worked-case-check.js';
import { readWorkedCases, type WorkedCase } from './worked-case.js';

const cases = readWorkedCases('test/cases', catalogue);
const gaps = z
  .array(z.strictObject({ case: z.string(), because: z.string().min(1) }))
  .parse(parse(readFileSync('test/known-gaps.yaml', 'utf8')));
const isGap = ({ name }: WorkedCase) => gaps.some((gap) => gap.case === name);
const files = [...new Set(cases.map(({ file }) => file))];

describe.each(files)('%s', (file) => {
  const here = cases.filter((worked) => worked.file === file);
  for (const worked of here.filter((one) => !isGap(one)))
    test(worked.name, () => expect(differencesOf(worked, catalogue)).toEqual([]));
  for (const worked of here.filter(isGap))
    test(`a known gap: ${worked.name}`, () => expect(differencesOf(worked, catalogue)).not.toEqual([]));
});

test('every known gap names a case', () => {
  const names = cases.map(({ name }) => name);
  expect(gaps.map((gap) => gap.case).filter((name) => !names.includes(name))).toEqual([]);
});

describe('the worked cases show', () => {
  const right = cases.filter((worked) => !isGap(worked));
  const ofOption = (id: string) => right.map(({ expect: all }) => all?.[id]).filter((one) => one !== undefined);
  const answersTo = (option: string, ruleSet: string): readonly string[] =>
    ofOption(option).flatMap((expected) => expected[ruleSet]?.answer ?? []);
  /** A rule set with a line that no record can settle is never met; one with no other line is never judged. */
  const possible = ({ criteria }: RuleSet): readonly string[] => {
    const unruled = criteria.filter(
      (criterion) => criterion.type === 'leaf' && ['noCriterion', 'notEncoded'].includes(criterion.kind),
    );
    if (unruled.length === criteria.length) return ['cannot-be-judged'];
    return unruled.length > 0 ? ['not-met', 'cannot-be-judged'] : ['met', 'not-met', 'cannot-be-judged'];
  };

  test.each(catalogue.options.flatMap(({ id, ruleSets }) => ruleSets.map((ruleSet) => ({ id, ruleSet }))))(
    'each answer that $id/$ruleSet.id can give, and no other',
    ({ id, ruleSet }) => expect([...new Set(answersTo(id, ruleSet.id))].sort()).toEqual([...possible(ruleSet)].sort()),
  );

  test('each group', () => {
    const shown = catalogue.options.flatMap(({ id }) => ofOption(id).flatMap(({ group }) => group ?? []));
    expect(GROUPS.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
  });

  test('each reason code', () => {
    const written = right.map(({ expect: all, definitions, rules }) => JSON.stringify([all, definitions, rules]));
    expect(REASON_CODES.filter((code) => !written.some((text) => text.includes(`"${code}"`)))).toEqual([]);
  });

  test('each definition, held and not held and open', () => {
    const answersOf = (id: string) => right.flatMap(({ definitions }) => definitions?.[id]?.answer ?? []);
    const own = catalogue.definitions.map(({ id }) => id).filter((id) => id !== 'relapsed-or-refractory@s1');
    expect(own.filter((id) => new Set(answersOf(id)).size < 3)).toEqual([]);
  });
});

describe('a mistake in a worked case is refused with file and line', () => {
  const good = ['- name: a case', '  asOf: 2026-11-20', '  case: { allLineage: B }', '  expect:'];
  const folder = mkdtempSync(join(tmpdir(), 'worked-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const refusal = (...lines: string[]) => {
    writeFileSync(join(folder, 'some.yaml'), lines.join('\n'));
    try {
      readWorkedCases(folder, catalogue);
    } catch (error) {
      return (error as Error).message.replaceAll(/^.*some\.yaml/gm, 'some.yaml');
    }
    return 'accepted';
  };

  test.each([
    ['a right one', [...good, '    nb-bit: { s1: met }'], 'accepted'],
    [
      'an option that is not there',
      [...good, '    nb-bat: { s1: met }'],
      'some.yaml:5: [0].expect.nb-bat: unknown opt',
    ],
    ['a rule set that is not there', [...good, '    nb-bit: { s9: met }'], 'some.yaml:5: [0].expect.nb-bit.s9: unknow'],
    ['an answer that is none', [...good, '    nb-bit: { s1: perhaps }'], 'some.yaml:5: [0].expect.nb-bit.s1.answer'],
    [
      'a misspelt attribute',
      [...good.slice(0, 2), '  case: { allLinage: B }'],
      'some.yaml:3: [0].case.allLinage: unkn',
    ],
    ['a day that is not there', ['- name: a case', '  asOf: 2026-02-30', '  case: {}'], 'some.yaml:2: [0].asOf: not a'],
    [
      'a key of another kind',
      [...good, '    wgs: {}', '  expects: {}'],
      'some.yaml:1: [0]: Unrecognized key: "expects"',
    ],
    ['a name used twice', [...good.slice(0, 3), ...good.slice(0, 3)], 'some.yaml: two cases have the name “a case”'],
    ['text that is not YAML', ['- name: [a case'], 'some.yaml:1: '],
  ])('%s', (_, lines, message) => expect(refusal(...lines)).toContain(message));
});
