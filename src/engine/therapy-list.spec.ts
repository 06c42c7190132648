import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createTherapyList, type TherapyTerm } from './therapy-list.js';

const terms = parse(readFileSync('prisma/catalogue/terms/therapies.yaml', 'utf8')) as readonly TherapyTerm[];
const list = createTherapyList(terms);

const WASHOUT = [
  'chemotherapy',
  'antibody',
  'small molecule',
  'radiotherapy',
  'mibg-therapy',
  'cell therapy',
  'steroid',
  'growth factor',
];

test.each([
  ['Qarziba', 'anti-GD2'],
  ['tisagenlecleucel', 'CD19-directed'],
  ['inotuzumab', 'CD22-directed'],
  ['lorlatinib', 'ALK inhibitor'],
  ['daunorubicin', 'anthracycline'],
  ['nivolumab', 'checkpoint inhibitor'],
  ['trametinib', 'MEK inhibitor'],
  ['dabrafenib', 'BRAF inhibitor'],
  ['larotrectinib', 'TRK inhibitor'],
  ['everolimus', 'mTOR inhibitor'],
  ['LuDO', 'radioligand'],
  ['131I-mIBG', 'mibg-therapy'],
  ['BIT', 'bevacizumab'],
  ['BIT', 'irinotecan-temozolomide'],
  ['BIT', 'chemotherapy'],
  ['mibg_therapy', 'mibg-therapy'],
  ['anthracycline', 'chemotherapy'],
])('%s belongs to %s', (agent, term) => expect(list.belongsTo(agent, term)).toBe(true));

test.each([
  ['naxitamab', 'ALK inhibitor'],
  ['irinotecan', 'irinotecan-temozolomide'],
  ['mIBG therapy', 'radiotherapy'],
])('%s does not belong to %s', (agent, term) => expect(list.belongsTo(agent, term)).toBe(false));

test('what the list does not hold leaves it open, and so does a class that is wider', () => {
  expect(list.belongsTo('study drug X', 'anti-GD2')).toBeUndefined();
  expect(list.belongsTo('chemotherapy', 'anthracycline')).toBeUndefined();
});

test('a class lies within another where all of its therapies do', () => {
  expect(list.isWithin('anthracycline', 'chemotherapy')).toBe(true);
  expect(list.isWithin('immunotherapy', 'antibody')).toBe(false);
  expect(list.isWithin('nothing known', 'antibody')).toBe(false);
});

test('every class for washouts is one that a criterion may name', () =>
  expect(WASHOUT.filter((name) => !list.isTherapy(name))).toEqual([]));

test('no two therapies share a name', () => {
  const names = terms.flatMap(({ code, title, synonyms }) => [
    ...new Set([code, title, ...(synonyms ?? [])].map((name) => name.toLowerCase().replaceAll(/[\s_-]+/g, ' '))),
  ]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('no therapy has two classes for washouts', () => {
  const several = terms.filter(({ classes }) => (classes ?? []).filter((name) => WASHOUT.includes(name)).length > 1);
  expect(several.map(({ code }) => code)).toEqual([]);
});
