import { CATALOGUE as catalogue } from '../../../test/catalogue.js';
import { catalogueOf, readRealTrials } from '../../../test/real-trial.js';
import { isoOf, type Day } from '../calendar.js';
import { readCase } from '../case-reader.js';
import { readPartialDate } from '../partial-date.js';
import { horizon } from './horizon.js';

const trials = catalogueOf(readRealTrials('test/real-trials', catalogue), catalogue);
const { rules } = catalogue;
const dayOf = (date: string) => readPartialDate(date)?.earliest as Day;

function turningsOf(raw: unknown, asOf: string, on = rules) {
  const read = readCase(raw, on.terms.diagnoses);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return horizon(read.content, dayOf(asOf), on);
}

/** What turns in one option: the day, the rule set, the criterion and why. */
function said(raw: unknown, asOf: string, wanted: string, on = rules): readonly string[] {
  return turningsOf(raw, asOf, on).flatMap(({ day, options }) =>
    options
      .filter(({ option }) => option.id === wanted)
      .flatMap(({ option, ruleSets }) =>
        ruleSets.flatMap(({ id, before, after, nodes }) =>
          nodes.map(({ address, cause, keys, ...node }) => {
            const at = address.slice(`${option.id}/${id}/`.length);
            const root = before === after ? '' : ` (${id} ${before} to ${after})`;
            return `${isoOf(day)} ${at} ${node.before} to ${node.after}${root}: ${[cause, ...keys].join(' ')}`;
          }),
        ),
      ),
  );
}

const nb = {
  diagnosis: { code: 'neuroblastoma', date: '2025-10-20' },
  relapses: [{ date: '2026-11-09', sites: ['bone'] }],
};
const all = { diagnosis: { code: 'b-all', date: '2024-02-01' }, allLineage: 'B' };
const relapsed = { ...all, relapses: [{ date: '2026-09-02' }], sctFitness: 'unfit' };
const late = (date: string) => ({ ...nb, relapses: [{ date, sites: ['bone'] }] });
const AT = '2026-11-20';

/** The three readings of “up to 25”, and TA975, each on its day. */
function birthdays(under: string, to: string, ofAll: string): readonly string[] {
  return [
    `${under} age.under-25 true to false: birthday`,
    `${to} age.to-25th-birthday true to false: birthday`,
    `${ofAll} age.all-of-25 true to false (s3 unknown to false): birthday`,
    `${ofAll} age true to false (ta975 unknown to false): birthday`,
  ];
}

it.each([
  [
    'a 25th birthday turns each reading of “up to 25” on its own day',
    { ...relapsed, birthDate: '2002-01-24' },
    AT,
    'all-car-t',
    [
      '2027-01-24 age.under-25 true to false (s3 true to unknown): birthday',
      '2027-01-25 age.to-25th-birthday true to false: birthday',
      '2028-01-24 age.all-of-25 true to false (s3 unknown to false): birthday',
      '2028-01-24 age true to false (ta975 unknown to false): birthday',
    ],
  ],
  [
    'a birthday tomorrow is ahead',
    { ...all, birthDate: '2001-11-21' },
    AT,
    'all-car-t',
    birthdays('2026-11-21', '2026-11-22', '2027-11-21'),
  ],
  ['a birthday today is past', { ...all, birthDate: '2000-11-20' }, AT, 'all-car-t', []],
  [
    'born on 29 February, the birthday is 1 March',
    { ...all, birthDate: '2004-02-29' },
    '2028-06-01',
    'all-car-t',
    birthdays('2029-03-01', '2029-03-02', '2030-03-01'),
  ],
  [
    'an age on a day has its birthdays too',
    { ...all, birthDate: { ageInDays: 9000, at: AT } },
    AT,
    'all-car-t',
    birthdays('2027-03-31', '2027-04-01', '2028-03-31'),
  ],
  [
    'a birth month opens on its first day and closes on its last',
    { ...all, birthDate: '2002-01' },
    '2027-06-01',
    'all-car-t',
    [
      '2028-01-01 age.all-of-25 true to unknown: birthday',
      '2028-01-01 age true to unknown: birthday',
      '2028-01-31 age.all-of-25 unknown to false (s3 unknown to false): birthday',
      '2028-01-31 age unknown to false (ta975 unknown to false): birthday',
    ],
  ],
  ['a birthday three years ahead is beyond the horizon', { ...all, birthDate: '2004-12-01' }, AT, 'all-car-t', []],
  ['silence has no date ahead', {}, AT, 'nb-bit', []],
  [
    'a request that falls due turns nothing by itself',
    { ...nb, tumourTests: [{ gene: 'ALK', alteration: 'mutation', result: { requested: { due: '2026-12-04' } } }] },
    AT,
    'nb-bit',
    [],
  ],
  [
    'a relapse dated ahead comes into its time',
    late('2027-02-10'),
    AT,
    'nb-beacon2',
    [
      '2027-02-10 relapsed[relapsed@s1].1 false to true (s1 false to true): recorded-date relapses/relapse-1',
      '2027-02-10 relapsed[relapsed@s1].2 unknown to true (s1 false to true): recorded-date relapses/relapse-1',
      '2027-02-10 back-once.1 false to true (beacon2-page unknown to true): recorded-date relapses/relapse-1',
      '2027-02-10 worse-once.1 true to false (beacon2-page unknown to true): recorded-date relapses/relapse-1',
      '2027-02-10 back-and-worse.1 false to true (beacon2-page unknown to true): recorded-date relapses/relapse-1',
      '2027-02-10 not-part-one.1.1 false to true (beacon2-page unknown to true): recorded-date relapses/relapse-1',
      '2027-02-10 either-part false to true (beacon2-page unknown to true): recorded-date relapses/relapse-1',
    ],
  ],
  [
    'a relapse of a month ahead comes with the first of it',
    late('2027-02'),
    AT,
    'nb-beacon2',
    [
      '2027-02-01 relapsed[relapsed@s1].1 false to true (s1 false to true): recorded-date relapses/relapse-1',
      '2027-02-01 relapsed[relapsed@s1].2 unknown to true (s1 false to true): recorded-date relapses/relapse-1',
      '2027-02-01 back-once.1 false to true (beacon2-page unknown to true): recorded-date relapses/relapse-1',
      '2027-02-01 worse-once.1 true to false (beacon2-page unknown to true): recorded-date relapses/relapse-1',
      '2027-02-01 back-and-worse.1 false to true (beacon2-page unknown to true): recorded-date relapses/relapse-1',
      '2027-02-01 not-part-one.1.1 false to true (beacon2-page unknown to true): recorded-date relapses/relapse-1',
      '2027-02-01 either-part false to true (beacon2-page unknown to true): recorded-date relapses/relapse-1',
    ],
  ],
  [
    'a typed state speaks from its day, for the definition that it names',
    { ...nb, relapses: 'unknown', diseaseState: { value: 'relapsed', date: '2027-01-05' }, diseaseStateBasis: ['S1'] },
    AT,
    'nb-beacon2',
    ['2027-01-05 relapsed unknown to true (s1 unknown to true): recorded-date diseaseState'],
  ],
  [
    'a record dated ahead takes the place of the one before',
    {
      ...nb,
      riskGroup: 'high',
      completingFrontline: [
        { value: 'yes', date: '2026-11-01' },
        { value: 'no', date: '2027-01-01' },
      ],
    },
    AT,
    'nb-dfmo',
    [
      '2027-01-01 completing-frontline true to false (s1-uk-discussion true to unknown): recorded-date completingFrontline',
    ],
  ],
])('%s', (_, raw, asOf, option, expected) => {
  expect(said(raw, asOf, option)).toEqual(expected);
});

it.each([
  [
    'a washout ends',
    { ...nb, birthDate: '2016-05-01', lastDoseByClass: [{ class: 'chemotherapy', date: '2026-11-10' }] },
    'ludo-n',
    ['2026-11-24 washout false to true (row false to unknown): time-over'],
  ],
  [
    'six months since a transplant are over',
    { ...all, transplants: [{ date: '2026-08-20', type: 'allo' }] },
    'amelia',
    ['2027-02-20 six-months false to true (row false to unknown): time-over'],
  ],
])('in a trial, %s', (_, raw, option, expected) => {
  expect(said(raw, AT, option, trials.rules)).toEqual(expected);
});

it('goes to two years of the calendar, that day included, or to the day that is asked for', () => {
  const read = readCase({ ...all, birthDate: '2003-11-20' }, rules.terms.diagnoses);
  if (!read.ok) throw new Error('refused');
  const days = (until?: string) =>
    horizon(read.content, dayOf(AT), rules, until === undefined ? undefined : dayOf(until)).map(({ day }) =>
      isoOf(day),
    );
  expect(days()).toEqual(['2028-11-20']);
  expect(days('2028-11-21')).toEqual(['2028-11-20', '2028-11-21']);
  expect(days('2028-11-19')).toEqual([]);
});

it('names the definitions that turn, and options by kind and alphabet', () => {
  const [turning] = turningsOf(late('2027-02-10'), AT);
  expect(turning?.definitions.find(({ id }) => id === 'relapsed@s1')).toMatchObject({ before: 'false', after: 'true' });
  const titles = turning?.options.filter(({ option }) => option.kind === 'therapy').map(({ option }) => option.title);
  expect(titles).toEqual([...(titles ?? [])].sort());
});

test('an age at a relapse of a rough date turns on a birthday, since the relapse may have come after it', () => {
  const leaf = { type: 'leaf', kind: 'age', params: { age: { at: 'relapse', from: { years: 5 } } } } as const;
  const criterion = { ...leaf, statements: [], notes: [], flags: [], shows: [] };
  const [option] = rules.options;
  if (option === undefined) throw new Error('no option');
  const ruleSet = {
    id: 'r',
    source: 's1',
    holds: '',
    whole: false,
    background: false,
    notes: [],
    criteria: [criterion],
  };
  const own = { ...rules, definitions: [], options: [{ ...option, ruleSets: [ruleSet] }] };
  const raw = { birthDate: '2021-06-01', relapses: [{ date: '2026' }] };
  expect(turningsOf(raw, '2026-03-01', own).map(({ day }) => isoOf(day))).toEqual(['2026-06-01']);
});
