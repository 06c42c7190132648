import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readCatalogueFiles } from '../src/catalogue/catalogue-files.js';
import { differencesOf } from './worked-case-check.js';
import { readWorkedCases, type WorkedCase } from './worked-case.js';

const { catalogue } = readCatalogueFiles('prisma/catalogue');
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

describe('a mistake in a worked case is refused with file and line', () => {
  const good = ['- name: a case', '  asOf: 2026-11-20', '  case: { allLineage: B }', '  expect:'];
  const refusal = (...lines: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'worked-'));
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
  ])('%s', (_, lines, message) => expect(refusal(...lines)).toContain(message));
});
