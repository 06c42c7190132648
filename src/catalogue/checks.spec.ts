import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOURCE, STATE, foundIn, line, other, type Parts } from '../../test/made-up-catalogue.js';
import { CatalogueRefused, checkCatalogueFiles, readCatalogueFiles } from './catalogue-files.js';
import { CHECKS } from './checks.js';

test('a catalogue in which nothing is wrong passes every check', () => {
  expect(foundIn({})).toEqual([]);
  expect(
    foundIn({
      lines: [line({ laboratory: 'platelets', atLeast: '75 10*9/L' }), other({ age: { from: { years: 1 } } })],
    }),
  ).toEqual([]);
});

describe('what looks alike and is right passes', () => {
  test.each<[string, Parts]>([
    ['bounds that leave one value', { lines: [line({ laboratory: 'hb', atLeast: '80 g/L', atMost: '80 g/L' })] }],
    ['the day of a birthday', { lines: [line({ age: { from: { years: 18 }, upTo: { years: 18 } } })] }],
    [
      'bounds of two things',
      { lines: [line({ laboratory: 'anc', below: '1 10*9/L' }), other({ laboratory: 'alc', atLeast: '2 10*9/L' })] },
    ],
    [
      'one result in two windows of time',
      {
        lines: [
          line({ laboratory: 'anc', below: '1 10*9/L', within: { days: 7 } }),
          other({ laboratory: 'anc', atLeast: '1 10*9/L', within: { days: 14 } }),
        ],
      },
    ],
    [
      'scales with their switch age',
      {
        lines: [
          line({
            performance: {
              lansky: { atLeast: 50, age: { below: { years: 16 } } },
              karnofsky: { atLeast: 50, age: { from: { years: 16 } } },
            },
          }),
        ],
      },
    ],
    [
      'ways in that overlap',
      {
        lines: [
          line({ role: 'situation', relapses: { atLeast: 2 } }),
          other({ role: 'situation', remission: 'never' }),
        ],
      },
    ],
    [
      'a word of two sources that no rule uses',
      {
        sources: [
          {
            ...SOURCE,
            id: 'p2',
            title: 'Another',
            definitions: [{ id: 'relapsed@p2', says: 'relapsed', statement: 3, relapses: { atLeast: 1 } }],
            statements: [{ number: 3, place: 'page 1', says: 'Else.' }],
          },
        ],
      },
    ],
    [
      'a source that says it is undated',
      { source: { lastReviewed: undefined, remarks: ['The text carries no date.'] } },
    ],
    [
      'lines that are not encoded, without a disease',
      { criteria: [line({ notEncoded: 'word for word' })], source: { definitions: [] } },
    ],
    [
      'several diseases',
      {
        criteria: [
          {
            id: 'disease',
            role: 'gate',
            says: 'the disease',
            statement: 1,
            any: [{ diagnosis: 'neuroblastoma' }, { diagnosis: 'all' }],
          },
          STATE,
        ],
        source: { about: undefined },
      },
    ],
  ])('%s', (_, parts) => expect(foundIn(parts)).toEqual([]));
});

test('no two checks have one name', () => expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length));

describe('the catalogue', () => {
  test('passes every check, without a refusal or a warning', () => {
    const { lines } = checkCatalogueFiles('prisma/catalogue');
    expect(lines).toEqual([]);
  });

  test('a refusal names file and line and keeps it from being loaded; a warning does not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
    cpSync('prisma/catalogue', folder, { recursive: true });
    const file = join(folder, 'options/nb-beacon2.yaml');
    const text = readFileSync(file, 'utf8');
    const at = (what: string) => text.split('\n').findIndex((one) => one.includes(what)) + 1;
    const idLine = at('id: relapsed-more-than-once');
    writeFileSync(
      file,
      text.replace('        statement: 15\n', '        statement: 15\n        notes: [a remark, A remark.]\n'),
    );
    expect(checkCatalogueFiles(folder).lines).toMatchObject([{ severity: 'warn', check: 'note-twice' }]);
    expect(() => readCatalogueFiles(folder)).not.toThrow();
    writeFileSync(file, text.replace('        statement: 15\n', ''));
    expect(() => readCatalogueFiles(folder)).toThrow(CatalogueRefused);
    expect(() => readCatalogueFiles(folder)).toThrow(
      `nb-beacon2.yaml:${idLine}: ruleSets[0].criteria[2]: rests on no statement`,
    );
    rmSync(folder, { recursive: true });
  });
});
