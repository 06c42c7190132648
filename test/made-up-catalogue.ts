import { readCatalogue } from '../src/catalogue/catalogue-reader.js';
import { foundBy, type Check } from '../src/catalogue/check.js';
import { CHECKS } from '../src/catalogue/checks.js';

/** An object as it is written in YAML. */
export type Raw = Record<string, unknown>;

const DIAGNOSES = [
  { code: 'tumour', title: 'a tumour' },
  { code: 'neuroblastoma', title: 'neuroblastoma', parent: 'tumour' },
  { code: 'all', title: 'leukaemia' },
];
const THERAPIES = [{ code: 'dinutuximab', title: 'dinutuximab', classes: ['anti-GD2'] }];
/** A source that the checks find nothing in. */
export const SOURCE: Raw = {
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
/** The line with which its rule sets begin. */
export const DISEASE: Raw = {
  id: 'disease',
  role: 'gate',
  says: 'the disease',
  statement: 1,
  diagnosis: 'neuroblastoma',
};
/** The line after it. */
export const STATE: Raw = { id: 'state', role: 'gate', says: 'the state', statement: 2, definition: 'relapsed@p1' };

/** One line of a rule set, with what every line needs. */
export const line = (rule: Raw): Raw => ({ id: 'line', says: 'a rule', statement: 2, ...rule });
/** A second line. */
export const other = (rule: Raw): Raw => line({ id: 'other', says: 'another rule', ...rule });

/** What of a catalogue is other than in one without a fault. */
export interface Parts {
  readonly source?: Raw;
  readonly sources?: readonly Raw[];
  readonly option?: Raw;
  readonly options?: readonly Raw[];
  readonly ruleSet?: Raw;
  readonly lines?: readonly Raw[];
  readonly criteria?: readonly Raw[];
  /** Lists of the guide. */
  readonly guide?: Readonly<Record<string, readonly Raw[]>>;
}

/** A catalogue in which nothing is wrong but what is given. */
function catalogueOf({ source, sources, option, options, ruleSet, lines, criteria, guide }: Parts) {
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
    ...guide,
    options: [{ id: 'one', kind: 'trial', title: 'One', ruleSets: [rules], ...option }, ...(options ?? [])],
  };
}

/** The names of the checks that find anything, each with the path of what it found. */
export function foundIn(parts: Parts): readonly string[] {
  const read = readCatalogue(catalogueOf(parts));
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return foundBy(CHECKS, read.catalogue).map(({ check, problem }) =>
    `${check} ${problem.path.replace(LINES, '')}`.trim(),
  );
}
const LINES = 'options[0].ruleSets[0].criteria';

/** What is wrong with a catalogue that cannot be read or used, one line for each. */
export function refusedIn(parts: Parts): string {
  const read = readCatalogue(catalogueOf(parts));
  return read.ok ? 'accepted' : read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
}

/** For each check catalogues that it finds something in, with the path of what it finds. */
export type Bites = Readonly<Record<string, readonly (readonly [Parts, string])[]>>;

/** Tries each check on its bad catalogues; a check without one fails. */
export function tryBites(checks: readonly Check[], bites: Bites): void {
  const cases = Object.entries(bites).flatMap(([name, bad]) =>
    bad.map(([parts, path], at) => ({ name, at: at + 1, parts, path })),
  );

  test.each(cases)('$name finds what is wrong in catalogue $at', ({ name, parts, path }) =>
    expect(foundIn(parts)).toContain(`${name} ${path}`.trim()),
  );

  test('there is a bad catalogue for every check', () =>
    expect(Object.keys(bites).sort()).toEqual(checks.map(({ name }) => name).sort()));
}
