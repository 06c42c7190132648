import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptionFile } from './option-file.js';

const folder = mkdtempSync(join(tmpdir(), 'option-'));
const file = join(folder, 'one.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

const OPENING = [
  'option:',
  '  id: one',
  '  kind: trial',
  '  title: One',
  '  ruleSets:',
  '    - source: p1',
  '      holds: a protocol',
  '      criteria:',
];

function read(...lines: string[]) {
  writeFileSync(file, lines.join('\n'));
  return readOptionFile(file, 'prisma/catalogue');
}

/** What is wrong with a file, its folder left out. */
function refusal(...lines: string[]): string {
  try {
    read(...lines);
  } catch (error) {
    return (error as Error).message.replaceAll(/^.*one\.yaml/gm, 'one.yaml');
  }
  return 'accepted';
}

test('a source that is not given is made up, with the statements that are named', () => {
  const { catalogue } = read(...OPENING, '        - { statement: 12, remission: ever }');
  expect(catalogue.sources).toMatchObject([{ id: 'p1', short: 'made-up source p1' }]);
  expect(catalogue.statements).toMatchObject([{ id: '12', source: 'p1' }]);
});

test('a source that is given stands as it is, and keeps its own definitions beside those of the file', () => {
  const { catalogue } = read(
    ...OPENING,
    '        - { definition: relapsed@p1 }',
    '        - { definition: refractory@p1 }',
    'sources:',
    '  - id: p1',
    '    title: A protocol',
    '    short: the protocol',
    '    publisher: made up',
    '    kind: protocol',
    '    jurisdiction: none',
    '    lastReviewed: 2025-01-10',
    '    statements: [{ number: 1, place: page 1, says: It asks. }]',
    '    definitions: [{ id: relapsed@p1, says: relapsed, relapses: { atLeast: 1 } }]',
    'definitions:',
    '  - { id: refractory@p1, says: refractory, remission: never }',
  );
  expect(catalogue.sources).toMatchObject([{ short: 'the protocol', lastReviewed: '2025-01-10' }]);
  expect(catalogue.definitions.map(({ id }) => id)).toEqual(['relapsed@p1', 'refractory@p1']);
});

test('the terms are those of the catalogue', () =>
  expect(refusal(...OPENING, '        - { priorTherapy: anti-GD2 }')).toBe('accepted'));

test('lines without words, ids and statements may be tried', () =>
  expect(refusal(...OPENING, '        - { remission: ever }')).toBe('accepted'));

test.each([
  [
    'an unknown kind',
    [...OPENING, '        - { remision: ever }'],
    'one.yaml:9: option.ruleSets[0].criteria[0]: unknown kind',
  ],
  [
    'a diagnosis outside the list',
    [...OPENING, '        - diagnosis: x'],
    'one.yaml:9: option.ruleSets[0].criteria[0].diagnosis: unknown',
  ],
  ['a definition that is not there', [...OPENING, '        - definition: a@p1'], 'unknown definition `a@p1`'],
  [
    'a definition that is wrong',
    [...OPENING, '        - { remission: ever }', 'definitions:', '  - { id: a@p1, says: a, remission: once }'],
    'one.yaml:11: definitions[0].remission: unknown remission `once`',
  ],
  [
    'a source that is wrong',
    [...OPENING, '        - { remission: ever }', 'sources:', '  - { id: p1, title: a }'],
    'one.yaml:11: sources[0].short',
  ],
  [
    'a key that is not known',
    ['option: {}', 'terms: []'],
    'one.yaml:2: terms: unknown key; a file of one option has option',
  ],
  ['a file without an option', ['sources: []'], 'one.yaml:1: the file: not a catalogue of one option'],
  ['what is not YAML', ['option: ['], 'one.yaml:1: '],
])('%s is refused with its line', (_, lines, message) => expect(refusal(...lines)).toContain(message));
