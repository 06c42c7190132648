import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CATALOGUE } from '../../../test/catalogue.js';
import { answer, type Answer } from '../answer.js';
import { readCase } from '../case-reader.js';
import { readCriterion } from '../criterion-reader.js';
import { readPartialDate } from '../partial-date.js';
import type { Rules } from '../prepared.js';
import { openFactsOver } from './over-all.js';
import { settlingOf } from './settling.js';
import { waysOf } from './ways.js';
import { sayWay } from './words.js';

const { rules } = CATALOGUE;

function answered(record: unknown, on: Rules): Answer {
  const read = readCase(record, rules.terms.diagnoses);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return answer(read.content, readPartialDate('2026-11-20')?.earliest ?? 0, on);
}

function withRules(raw: readonly object[]): Rules {
  const context = { problems: [], terms: rules.terms, definitions: [] };
  const criteria = raw.map((one, index) => readCriterion({ id: `n${index + 1}`, ...one }, 'criterion', context));
  expect(context.problems).toEqual([]);
  const ruleSet = { id: 's', source: 's1', holds: 'a page', whole: false, background: false, notes: [], criteria };
  const [first] = rules.options;
  if (first === undefined) throw new Error('no option in the catalogue; run the tests from the root');
  return { ...rules, definitions: [], options: [{ ...first, id: 'o', ruleSets: [ruleSet] }] };
}

/** What settles a rule set together, and alone with which way: `platelets: true or false`. */
function settlers(all: Answer, option: string, set: string) {
  const ruleSets = all.options.find((one) => one.option.id === option)?.ruleSets ?? [];
  const settling = ruleSets.flatMap((one) => (one.id === set ? (settlingOf(one) ?? []) : []))[0];
  return {
    together: settling?.together?.map(({ waitsFor }) => waitsFor),
    alone: settling?.alone.map(({ fact, to }) => `${fact.waitsFor}: ${to.join(' or ')}`),
    closed: settling?.closed.map(({ code }) => code),
  };
}

const P = { laboratory: 'platelets', atLeast: '75 10*9/L' };
const LOW = { laboratory: 'platelets', atLeast: '50 10*9/L' };
const N = { laboratory: 'anc', atLeast: '1 10*9/L' };
const W = { bodySize: 'weight', atLeast: '10 kg' };
const both = ['platelets', 'neutrophils'];

test.each([
  ['two lines: each can close it, neither can open it', [P, N], {}, both, ['platelets: false', 'neutrophils: false']],
  ['either of two: each can open it', [{ any: [P, N] }], {}, both, ['platelets: true', 'neutrophils: true']],
  ['one line: it turns on the one fact', [P], {}, ['platelets'], ['platelets: true or false']],
  [
    'a line beside one that is met',
    [P, N],
    { anc: { amount: '2 10*9/L' } },
    ['platelets'],
    ['platelets: true or false'],
  ],
  ['an exclusion', [{ role: 'exclusion', ...P }], {}, ['platelets'], ['platelets: true or false']],
  [
    'an exclusion beside a line: to apply closes it',
    [{ role: 'exclusion', ...P }, N],
    {},
    both,
    ['platelets: false', 'neutrophils: false'],
  ],
  ['a not', [{ not: { all: [P, N] } }], {}, both, ['platelets: true', 'neutrophils: true']],
  [
    'two situations, of which one is enough',
    [
      { role: 'situation', ...P },
      { role: 'situation', ...N },
    ],
    {},
    both,
    ['platelets: true', 'neutrophils: true'],
  ],
  [
    'a situation that is met leaves the others aside',
    [{ role: 'situation', ...P }, { role: 'situation', ...N }, W],
    { anc: { amount: '2 10*9/L' } },
    ['weight'],
    ['weight: true or false'],
  ],
  ['two of three', [{ atLeast: 2, of: [P, N, W] }], {}, [...both, 'weight'], []],
  [
    'two of three with one met',
    [{ atLeast: 2, of: [P, N, W] }],
    { weight: '20 kg' },
    both,
    ['platelets: true', 'neutrophils: true'],
  ],
  [
    'one rule in two places, which settles what hangs on it',
    [{ any: [P, { all: [P, N] }] }],
    {},
    ['platelets'],
    ['platelets: true or false'],
  ],
  ['two rules on one fact', [P, LOW], {}, ['platelets'], ['platelets: true or false']],
  ['a line that no record can settle', [P, { noCriterion: true }], {}, undefined, ['platelets: false']],
  [
    'a line kept in words, of which another can stand instead',
    [{ any: [P, { notEncoded: 'a line' }] }],
    {},
    undefined,
    ['platelets: true'],
  ],
])('%s', (_, criteria, record, together, alone) => {
  expect(settlers(answered(record, withRules(criteria)), 'o', 's')).toMatchObject({ together, alone });
});

test('what is settled asks for nothing more', () => {
  const low = { platelets: { amount: '10 10*9/L' } };
  expect(settlers(answered(low, withRules([P, N])), 'o', 's')).toEqual({});
});

describe('the catalogue', () => {
  const example = (name: string) => answered(parse(readFileSync(`docs/examples/${name}.yaml`, 'utf8')), rules);
  const awaited = example('neuroblastoma-alk-awaited');
  const alk = ['ALK mutation', 'ALK amplification'];

  test.each([
    ['nb-alk-inhibitor-chemotherapy', 's1', alk, ['ALK mutation: true', 'ALK amplification: true'], []],
    ['nb-bit', 's1', alk, ['ALK mutation: false', 'ALK amplification: false'], []],
    ['nb-chemoimmunotherapy', 's1', undefined, [], ['NO_CRITERION_IN_SOURCE']],
    ['nb-molecular-radiotherapy', 's1', undefined, [], ['NO_CRITERION_IN_SOURCE']],
  ])('%s, with the ALK result awaited', (option, set, together, alone, closed) =>
    expect(settlers(awaited, option, set)).toEqual({ together, alone, closed }),
  );

  test('asks for ALK over both options, in the order in which it is due', () => {
    const asked = openFactsOver(awaited).slice(0, 2);
    expect(asked.map(({ waitsFor, standing, options }) => [waitsFor, standing, options])).toEqual([
      ['ALK amplification', 'requested', ['nb-alk-inhibitor-chemotherapy', 'nb-bit']],
      ['ALK mutation', 'requested', ['nb-alk-inhibitor-chemotherapy', 'nb-bit']],
    ]);
  });

  test('says which situation holds, and on what the others fail', () => {
    const carT = example('leukaemia-first-relapse').options.find(({ option }) => option.id === 'all-car-t');
    const [s3] = carT?.ruleSets ?? [];
    const said = s3 === undefined ? [] : waysOf(s3).map(sayWay);
    expect(said.filter((says) => says.endsWith(': holds'))).toEqual([
      'come back once, and no transplant because not well enough or no donor: holds',
    ]);
    expect(said).toContain(
      'had gone away, came back, and chemotherapy is not working now: fails on chemotherapy is not working now',
    );
  });
});
