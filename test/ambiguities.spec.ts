import { readFileSync } from 'node:fs';
import { CATALOGUE as catalogue } from './catalogue.js';
import { GUIDE_LISTS } from '../src/catalogue/guide.js';
import type { Criterion } from '../src/engine/index.js';
import { readWorkedCases } from './worked-case.js';

// docs/ambiguities.md, held against the catalogue and the worked cases.
const cases = readWorkedCases('test/cases', catalogue).map(({ file, name }) => `\`${file}\`, ${name}`);
const sections = readFileSync('docs/ambiguities.md', 'utf8')
  .split(/^## (?=A\d)/m)
  .slice(1)
  .map((text) => ({ id: text.split(' ')[0] ?? '', text }));

const allOf = (text: string, label: string) =>
  [...text.matchAll(new RegExp(`^- \\*\\*${label}\\*\\*: (.*)$`, 'gm'))].map(([, said]) => said ?? '');
const codesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');

function below(criterion: Criterion): readonly Criterion[] {
  switch (criterion.type) {
    case 'leaf':
    case 'definition':
      return [criterion];
    case 'not':
      return [criterion, ...below(criterion.child)];
    case 'readings':
      return [criterion, ...criterion.readings.flatMap((reading) => below(reading.criterion))];
    case 'all':
    case 'any':
    case 'atLeast':
      return [criterion, ...criterion.children.flatMap(below)];
  }
}

const nodes = catalogue.options.flatMap((option) =>
  option.ruleSets.flatMap((ruleSet) => ruleSet.criteria.flatMap(below).map((node) => ({ option, ruleSet, node }))),
);
const known = new Set([
  ...catalogue.options.flatMap(({ id, ruleSets }) => [id, ...ruleSets.map((ruleSet) => `${id}/${ruleSet.id}`)]),
  ...nodes.flatMap(({ option, ruleSet, node }) =>
    node.id === undefined ? [] : [`${option.id}/${ruleSet.id}/${node.id}`],
  ),
  ...catalogue.definitions.map(({ id }) => id),
  ...GUIDE_LISTS.flatMap((list) => catalogue[list].map(({ id }) => id)),
]);
const flags = new Set(nodes.flatMap(({ node }) => node.flags.map(({ id }) => id)));

test('each of the thirty-six has its place, once and in order', () =>
  expect(sections.map(({ id }) => id)).toEqual(Array.from({ length: 36 }, (_, at) => `A${at + 1}`)));

describe.each(sections)('$id', ({ text }) => {
  test('says how it is held, and names only flags that there are', () => {
    const [held = ''] = allOf(text, 'Held');
    expect(held).not.toBe('');
    const ofFlags = /\bflags? `/.test(held) ? codesIn(held) : [];
    expect(ofFlags.filter((flag) => !flags.has(flag))).toEqual([]);
    expect(/\bflags? `/.test(held) ? ofFlags.length : 1).toBeGreaterThan(0);
  });

  test('shows at a place that there is', () => {
    const places = allOf(text, 'Shows').flatMap(codesIn);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => !known.has(place))).toEqual([]);
  });

  test('is proved by a worked case that there is', () => {
    const named = allOf(text, 'Case');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((one) => !cases.includes(one))).toEqual([]);
  });
});
