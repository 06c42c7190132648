import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CatalogueRefused, checkCatalogueFiles, readCatalogueFiles } from './catalogue-files.js';
import { readCatalogue } from './catalogue-reader.js';
import { foundBy } from './check.js';
import { CHECKS } from './checks.js';

type Raw = Record<string, unknown>;

const DIAGNOSES = [
  { code: 'tumour', title: 'a tumour' },
  { code: 'neuroblastoma', title: 'neuroblastoma', parent: 'tumour' },
  { code: 'all', title: 'leukaemia' },
];
const THERAPIES = [{ code: 'dinutuximab', title: 'dinutuximab', classes: ['anti-GD2'] }];
const SOURCE: Raw = {
  id: 'p1',
  title: 'A protocol',
  short: 'the protocol',
  publisher: 'made up',
  kind: 'protocol',
  jurisdiction: 'none',
  about: 'neuroblastoma',
  lastReviewed: '2025-01-10',
  statements: [
    { number: 1, place: 'page 1', says: 'It is for neuroblastoma.' },
    { number: 2, place: 'page 2', says: 'It asks for more.' },
  ],
  definitions: [{ id: 'relapsed@p1', says: 'relapsed', statement: 2, relapses: { atLeast: 1 } }],
};
const DISEASE: Raw = { id: 'disease', role: 'gate', says: 'the disease', statement: 1, diagnosis: 'neuroblastoma' };
const STATE: Raw = { id: 'state', role: 'gate', says: 'the state', statement: 2, definition: 'relapsed@p1' };

/** One line of a rule set, with what every line needs. */
const line = (rule: Raw): Raw => ({ id: 'line', says: 'a rule', statement: 2, ...rule });
const other = (rule: Raw): Raw => line({ id: 'other', says: 'another rule', ...rule });

interface Parts {
  readonly source?: Raw;
  readonly sources?: readonly Raw[];
  readonly option?: Raw;
  readonly options?: readonly Raw[];
  readonly ruleSet?: Raw;
  readonly lines?: readonly Raw[];
  readonly criteria?: readonly Raw[];
}

/** A catalogue in which nothing is wrong but what is given. */
function catalogueOf({ source, sources, option, options, ruleSet, lines, criteria }: Parts) {
  const rules = {
    source: 'p1',
    holds: 'the protocol',
    criteria: criteria ?? [DISEASE, STATE, ...(lines ?? [])],
    ...ruleSet,
  };
  return {
    sources: [{ ...SOURCE, ...source }, ...(sources ?? [])],
    diagnoses: DIAGNOSES,
    therapies: THERAPIES,
    options: [{ id: 'one', kind: 'trial', title: 'One', ruleSets: [rules], ...option }, ...(options ?? [])],
  };
}

/** The names of the checks that find anything, each with the path of what it found. */
function foundIn(parts: Parts): readonly string[] {
  const read = readCatalogue(catalogueOf(parts));
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return foundBy(CHECKS, read.catalogue).map(({ check, problem }) =>
    `${check} ${problem.path.replace(LINES, '')}`.trim(),
  );
}
const LINES = 'options[0].ruleSets[0].criteria';

function refusedIn(parts: Parts): string {
  const read = readCatalogue(catalogueOf(parts));
  return read.ok ? 'accepted' : read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
}

test('a catalogue in which nothing is wrong passes every check', () => {
  expect(foundIn({})).toEqual([]);
  expect(
    foundIn({
      lines: [line({ laboratory: 'platelets', atLeast: '75 10*9/L' }), other({ age: { from: { years: 1 } } })],
    }),
  ).toEqual([]);
});

const BITES: Readonly<Record<string, readonly (readonly [Parts, string])[]>> = {
  'bounds-exclude-everything': [
    [{ lines: [line({ age: { from: { years: 12 }, below: { months: 144 } } })] }, '[2].age'],
    [{ lines: [line({ age: { from: { years: 12 }, upTo: { years: 11 } } })] }, '[2].age'],
    [{ lines: [line({ laboratory: 'creatinine', atLeast: '2 mmol/L', below: '90 umol/L' })] }, '[2]'],
    [
      {
        lines: [
          line({
            laboratory: 'alt',
            timesUpperLimit: { atMost: 3 },
            upperLimits: [{ from: { years: 12 }, below: { years: 1 }, limit: '40 U/L' }],
          }),
        ],
      },
      '[2].upperLimits[0]',
    ],
    [{ lines: [line({ mrd: { above: '0.1 %', atMost: '10*-4' } })] }, '[2].mrd'],
    [
      {
        lines: [
          line({ interval: { from: 'diagnosis', to: 'firstRelapse', atLeast: { years: 2 }, below: { months: 18 } } }),
        ],
      },
      '[2].interval',
    ],
  ],
  'bound-takes-in-everything': [[{ lines: [line({ laboratory: 'anc', atLeast: '0 10*9/L' })] }, '[2]']],
  'siblings-exclude-each-other': [
    [{ lines: [line({ all: [{ relapses: { exactly: 0 } }, { relapses: { atLeast: 2 } }] })] }, '[2].all[1]'],
    [{ lines: [line({ lineage: ['B'] }), other({ lineage: ['T'] })] }, '[3]'],
    [{ lines: [line({ remission: 'ever' }), other({ remission: 'never' })] }, '[3]'],
    [{ lines: [line({ diagnosis: 'all' })] }, '[2]'],
    [{ lines: [line({ age: { below: { years: 2 } } }), other({ age: { from: { years: 2 } } })] }, '[3]'],
  ],
  'performance-without-switch-age': [
    [
      {
        lines: [
          line({ performance: { lansky: { atLeast: 50 }, karnofsky: { atLeast: 50, age: { from: { years: 16 } } } } }),
        ],
      },
      '[2].performance',
    ],
  ],
  'performance-ages-apart': [
    [
      {
        lines: [
          line({
            performance: {
              lansky: { atLeast: 50, age: { below: { years: 10 } } },
              karnofsky: { atLeast: 50, age: { from: { years: 16 } } },
            },
          }),
        ],
      },
      '[2].performance',
    ],
  ],
  'lansky-at-any-age': [[{ lines: [line({ performance: { lansky: { atLeast: 50 } } })] }, '[2].performance']],
  'child-twice': [
    [
      { lines: [line({ any: [{ relapses: { atLeast: 2 } }, { relapses: { atLeast: 2 }, says: 'in other words' }] })] },
      '[2].any[1]',
    ],
    [
      { lines: [line({ atLeast: 2, of: [{ mycn: ['amplified'] }, { mycn: ['amplified'] }, { sex: 'female' }] })] },
      '[2].of[1]',
    ],
    [{ lines: [line({ relapses: { atLeast: 2 } }), other({ relapses: { atLeast: 2 } })] }, '[3]'],
  ],
  'child-adds-nothing': [
    [{ lines: [line({ any: [{ relapses: { atLeast: 1 } }, { relapses: { atLeast: 2 } }] })] }, '[2].any[1]'],
    [{ lines: [line({ all: [{ diagnosis: 'tumour' }, { diagnosis: 'neuroblastoma' }] })] }, '[2].all[0]'],
    [
      { lines: [line({ any: [{ sex: 'female' }, { all: [{ sex: 'female' }, { remission: 'ever' }] }] })] },
      '[2].any[1]',
    ],
  ],
  'child-beside-its-negation': [
    [{ lines: [line({ all: [{ sex: 'female' }, { not: { sex: 'female' } }] })] }, '[2].all[1]'],
    [{ lines: [line({ any: [{ not: { remission: 'ever' } }, { remission: 'ever' }] })] }, '[2].any[0]'],
  ],
  'exclusion-contradicts-inclusion': [
    [{ lines: [line({ remission: 'ever' }), other({ role: 'exclusion', remission: 'ever' })] }, '[3]'],
  ],
  'exclusion-repeats-inclusion': [
    [
      { lines: [line({ age: { from: { years: 1 } } }), other({ role: 'exclusion', age: { below: { years: 1 } } })] },
      '[3]',
    ],
    [{ lines: [line({ not: { sex: 'male' } }), other({ role: 'exclusion', sex: 'male' })] }, '[3]'],
  ],
  'exclusion-by-negation': [[{ lines: [line({ role: 'exclusion', not: { remission: 'ever' } })] }, '[2]']],
  'combination-of-one': [[{ lines: [line({ all: [{ remission: 'ever' }] })] }, '[2].all']],
  'at-least-is-all-or-any': [
    [{ lines: [line({ atLeast: 2, of: [{ remission: 'ever' }, { sex: 'female' }] })] }, '[2].atLeast'],
    [{ lines: [line({ atLeast: 1, of: [{ remission: 'ever' }, { sex: 'female' }] })] }, '[2].atLeast'],
  ],
  'double-negation': [[{ lines: [line({ not: { not: { remission: 'ever' } } })] }, '[2].not']],
  'reading-twice': [
    [
      {
        lines: [
          line({
            readings: [
              { id: 'a', says: 'one way', remission: 'ever' },
              { id: 'b', says: 'another way', remission: 'ever' },
            ],
          }),
        ],
      },
      '[2].readings[1]',
    ],
  ],
  'reading-id-twice': [
    [
      {
        lines: [
          line({
            readings: [
              { id: 'a', says: 'one way', remission: 'ever' },
              { id: 'a', says: 'another way', remission: 'never' },
            ],
          }),
        ],
      },
      '[2].readings[1]',
    ],
  ],
  'flag-changes-nothing': [
    [
      {
        lines: [
          line({
            remission: 'ever',
            flags: [{ id: 'rare', says: 'a rare thing', when: { sex: 'female' }, counted: { remission: 'ever' } }],
          }),
        ],
      },
      '[2].flags[0]',
    ],
  ],
  'line-without-statement': [[{ lines: [{ id: 'line', says: 'a rule', remission: 'ever' }] }, '[2]']],
  'line-without-words': [[{ lines: [{ id: 'line', statement: 2, remission: 'ever' }] }, '[2]']],
  'line-without-id': [[{ lines: [{ says: 'a rule', statement: 2, remission: 'ever' }] }, '[2]']],
  'statement-of-another-source': [
    [
      {
        sources: [
          {
            ...SOURCE,
            id: 'p2',
            title: 'Another',
            definitions: [],
            statements: [{ number: 3, place: 'page 1', says: 'Else.' }],
          },
        ],
        lines: [line({ statement: 3, remission: 'ever' })],
      },
      '[2]',
    ],
  ],
  'disease-not-first': [[{ criteria: [STATE, DISEASE] }, '[0]']],
  'no-disease-first': [[{ source: { about: undefined }, criteria: [STATE] }, '[0]']],
  'disease-contradicts-source': [
    [{ source: { definitions: [] }, criteria: [{ ...DISEASE, diagnosis: 'all' }] }, '[0]'],
  ],
  'state-not-second': [[{ criteria: [DISEASE, line({ role: 'gate', remission: 'ever' }), STATE] }, '[0]']],
  'definition-of-another-disease': [
    [
      {
        criteria: [
          { ...DISEASE, diagnosis: 'all', statement: 3 },
          { ...STATE, statement: 3 },
        ],
        ruleSet: { source: 'p2' },
        sources: [
          {
            ...SOURCE,
            id: 'p2',
            title: 'Another',
            about: 'all',
            definitions: [],
            statements: [{ number: 3, place: 'page 1', says: 'Else.' }],
          },
        ],
      },
      '[1].definition',
    ],
  ],
  'definition-of-another-source': [
    [
      {
        lines: [line({ definition: 'refractory@p2' })],
        sources: [
          {
            ...SOURCE,
            id: 'p2',
            title: 'Another',
            definitions: [{ id: 'refractory@p2', says: 'refractory', statement: 3, remission: 'never' }],
            statements: [{ number: 3, place: 'page 1', says: 'Else.' }],
          },
        ],
      },
      '[2].definition',
    ],
  ],
  'whole-yet-not-held': [
    [{ ruleSet: { whole: true, notHeld: 'the appendix' } }, '[0]'],
    [{ ruleSet: { whole: true }, lines: [line({ notEncoded: 'the appendix, word for word' })] }, '[0]'],
  ],
  'ways-in-mixed': [
    [{ lines: [line({ role: 'situation', remission: 'ever' }), other({ role: 'arm', sex: 'female' })] }, '[0]'],
  ],
  'role-below-the-top': [
    [{ lines: [line({ all: [{ remission: 'ever' }, { role: 'exclusion', sex: 'female' }] })] }, '[2].all[1]'],
  ],
  'claim-without-statement': [[{ option: { remarks: [{ says: 'it is said' }] } }, 'options[0].remarks[0]']],
  'option-without-source': [[{ options: [{ id: 'two', kind: 'test', title: 'Two', ruleSets: [] }] }, 'options[1]']],
  'nation-twice': [
    [
      { option: { access: [{ says: 'here', statement: 1, nations: ['GB-WLS', 'GB-WLS'] }] } },
      'options[0].access[0].nations',
    ],
  ],
  'every-rule-set-background': [[{ ruleSet: { background: true } }, 'options[0].ruleSets']],
  'title-twice': [
    [
      { options: [{ id: 'two', kind: 'test', title: 'one', ruleSets: [], remarks: [{ says: 'x', statement: 1 }] }] },
      'options[1].title',
    ],
  ],
  'quote-too-long': [
    [
      {
        source: {
          statements: [
            { number: 1, place: 'page 1', says: 'It is for neuroblastoma.', quote: 'word '.repeat(61) },
            { number: 2, place: 'page 2', says: 'It asks for more.' },
          ],
        },
      },
      'sources[0].statements[0].quote',
    ],
  ],
  'statement-says-the-same': [
    [
      {
        source: {
          statements: [
            { number: 1, place: 'page 1', says: 'It is for neuroblastoma.' },
            { number: 2, place: 'page 2', says: 'It is for neuroblastoma' },
          ],
        },
      },
      'sources[0].statements[1].says',
    ],
  ],
  'superseded-by-itself': [[{ source: { supersedes: ['p1'] } }, 'sources[0].supersedes']],
  'source-undated': [[{ source: { lastReviewed: undefined } }, 'sources[0]']],
  'review-before-reviewed': [[{ source: { nextReview: '2024' } }, 'sources[0].nextReview']],
  'definition-never-used': [[{ criteria: [DISEASE] }, 'sources[0].definitions[0]']],
  'definition-without-statement': [
    [
      { source: { definitions: [{ id: 'relapsed@p1', says: 'relapsed', relapses: { atLeast: 1 } }] } },
      'sources[0].definitions[0]',
    ],
  ],
  'definition-rests-elsewhere': [
    [
      {
        source: { definitions: [{ id: 'relapsed@p1', says: 'relapsed', statement: 3, relapses: { atLeast: 1 } }] },
        sources: [
          {
            ...SOURCE,
            id: 'p2',
            title: 'Another',
            definitions: [],
            statements: [{ number: 3, place: 'page 1', says: 'Else.' }],
          },
        ],
      },
      'sources[0].definitions[0]',
    ],
  ],
  'note-repeats-its-node': [
    [{ lines: [line({ remission: 'ever', note: 'A rule.' })] }, '[2].notes[0]'],
    [{ ruleSet: { notes: ['The protocol'] } }, 'options[0].ruleSets[0].notes[0]'],
  ],
  'note-twice': [[{ lines: [line({ remission: 'ever', notes: ['a remark', 'A remark.'] })] }, '[2].notes[1]']],
  'readings-say-the-same': [
    [
      {
        lines: [
          line({
            readings: [
              { id: 'a', says: 'one way', remission: 'ever' },
              { id: 'b', says: 'one way', sex: 'female' },
            ],
          }),
        ],
      },
      '[2].readings[1].says',
    ],
  ],
  'shows-what-it-judges': [[{ lines: [line({ remission: 'ever', shows: [{ remission: 'ever' }] })] }, '[2].shows[0]']],
};

describe('each check bites', () => {
  const cases = Object.entries(BITES).flatMap(([name, bites]) =>
    bites.map(([parts, path], at) => ({ name, at, parts, path })),
  );

  test.each(cases)('$name, $at', ({ name, parts, path }) => expect(foundIn(parts)).toContain(`${name} ${path}`.trim()));

  test('there is a bad catalogue for every check', () =>
    expect(Object.keys(BITES).sort()).toEqual(CHECKS.map(({ name }) => name).sort()));

  test('no two checks have one name', () => expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length));
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

describe('what cannot even be written', () => {
  test.each<[string, Raw, string]>([
    ['an amount without a unit', { laboratory: 'platelets', atLeast: '75' }, 'unit'],
    ['an amount as a number', { laboratory: 'platelets', atLeast: 75 }, 'unit'],
    ['a unit that nobody knows', { laboratory: 'platelets', atLeast: '75 bananas' }, 'unit'],
    ['a unit that does not fit', { laboratory: 'platelets', atLeast: '75 kg' }, 'unit that fits'],
    ['an upper age that does not say whether it is taken in', { age: { to: { years: 25 } } }, 'unknown key `to`'],
    ['an upper age by a word that says neither', { age: { atMost: { years: 25 } } }, 'unknown key `atMost`'],
    ['two upper ages', { age: { below: { years: 25 }, upTo: { years: 25 } } }, 'both `below` and `upTo`'],
    ['an empty combination', { all: [] }, 'empty; give at least one criterion'],
    ['a diagnosis outside the list', { diagnosis: 'nephroblastoma' }, 'unknown diagnosis'],
    ['a therapy outside the list', { priorTherapy: 'anti-GD3' }, 'unknown therapy or class'],
    ['a gene that is not a symbol', { gene: 'alk gene', alteration: 'mutation' }, '.gene: '],
    ['an id that is not in small letters and hyphens', { id: 'My_Line', remission: 'ever' }, 'not an id'],
    [
      'a reading without words',
      {
        readings: [
          { id: 'a', remission: 'ever' },
          { id: 'b', says: 'b', sex: 'male' },
        ],
      },
      'no words',
    ],
    [
      'a flag without words',
      { remission: 'ever', flags: [{ id: 'a', when: { sex: 'male' }, counted: { sex: 'male' } }] },
      'no words',
    ],
  ])('%s', (_, rule, message) => {
    expect(refusedIn({ lines: [line(rule)] })).toMatch(/^options\[0\]\.ruleSets\[0\]\.criteria\[2\]/);
    expect(refusedIn({ lines: [line(rule)] })).toContain(message);
  });
});

describe('what keeps a catalogue from being used at all', () => {
  test.each<[string, Parts, string]>([
    [
      'a statement that is not there',
      { lines: [line({ statement: 9, remission: 'ever' })] },
      'criteria[2].statement: no statement `9`',
    ],
    [
      'an id used twice in a rule set',
      { lines: [line({ remission: 'ever' }), line({ sex: 'male' })] },
      'criteria[3]: the node id `line` is used twice',
    ],
    [
      'a statement given twice',
      {
        source: {
          statements: [
            { number: 1, place: 'a', says: 'a' },
            { number: 2, place: 'b', says: 'b' },
            { number: 1, place: 'c', says: 'c' },
          ],
        },
      },
      'sources[0].statements[2]: the id `1` is used twice',
    ],
    [
      'a definition that rests on itself',
      { source: { definitions: [{ id: 'relapsed@p1', says: 'relapsed', statement: 2, definition: 'relapsed@p1' }] } },
      'sources[0].definitions[0]: `relapsed@p1` rests on itself',
    ],
    ['a source that is not there', { ruleSet: { source: 'p9' } }, 'ruleSets[0].source: no source `p9`'],
    ['a forbidden word', { lines: [line({ says: 'the child is eligible', remission: 'ever' })] }, 'holds “eligible”'],
  ])('%s', (_, parts, message) => expect(refusedIn(parts)).toContain(message));
});

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
