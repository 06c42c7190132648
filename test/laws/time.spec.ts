import fc, { type Arbitrary } from 'fast-check';
import { dayOf, isoOf, type Answer, type Day } from '../../src/engine/index.js';
import { lawRuns } from '../law-runs.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { LEAVES } from '../arbitraries/criterion.arbitrary.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { allNodes, answered, rawRuleSets, rulesOf } from '../arbitraries/rules.arbitrary.js';

type Raw = Readonly<Record<string, unknown>>;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The case with every written date put through `turn`. */
function withDates(value: unknown, turn: (date: string) => string): unknown {
  if (typeof value === 'string') return DATE.test(value) ? turn(value) : value;
  if (Array.isArray(value)) return value.map((item) => withDates(item, turn));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDates(item, turn)]));
}

function dayOfText(date: string): Day {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?];
  return dayOf(year, month, day) as Day;
}

/** Cases whose every date is a full one. */
const exactCases = rawCases.map(
  (raw) => withDates(raw, (date) => (date.length === 10 ? date : isoOf(dayOfText(date) + 20))) as Raw,
);

/** Whether a criterion counts in years or months, which are not of one length. */
function isCountedInDays(raw: Raw): boolean {
  return !/"(years|months)"/.test(JSON.stringify(raw));
}

/** What an answer says without its words: each node's truth and the codes of its reasons. */
function shape(answer: Answer): readonly string[] {
  return allNodes(answer).map(
    ({ address, truth, reasons }) => `${address} ${truth} ${reasons.map(({ code }) => code).join(' ')}`,
  );
}

describe('a date on or before the day of the answer', () => {
  test('made coarser never turns a definite answer into its opposite', () => {
    fc.assert(
      fc.property(rawCases, rawRuleSets, fc.nat({ max: 1023 }), (raw, criteria, seed) => {
        let at = 0;
        const coarser = withDates(raw, (date) => {
          at += 1;
          const keep = dayOfText(date) > AS_OF || (seed >> (at % 10)) % 2 === 0;
          return keep ? date : date.slice(0, at % 3 === 0 ? 7 : 4);
        }) as Raw;
        const rules = rulesOf(criteria);
        const now = new Map(allNodes(answered(coarser, rules)).map(({ address, truth }) => [address, truth]));
        const turned = allNodes(answered(raw, rules)).filter(({ address, truth }) =>
          isOpposite(truth, now.get(address)),
        );
        expect(turned.map(({ address }) => address)).toEqual([]);
      }),
      lawRuns(),
    );
  });
});

function isOpposite(one: string, other: string | undefined): boolean {
  return (one === 'true' && other === 'false') || (one === 'false' && other === 'true');
}

describe('moving every date and the day of the answer by as many days', () => {
  test('changes no answer that is counted in days', () => {
    const inDays = rawRuleSets.filter((criteria) => criteria.every(isCountedInDays));
    const shifts = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(exactCases, inDays, shifts, (raw, criteria, days) => {
        const rules = rulesOf(criteria);
        const moved = withDates(raw, (date) => isoOf(dayOfText(date) + days)) as Raw;
        expect(shape(answered(moved, rules, AS_OF + days))).toEqual(shape(answered(raw, rules)));
      }),
      lawRuns(),
    );
  });
});

const later = (date: string) => isoOf(AS_OF + 1 + (dayOfText(date) % 300));

/** Facts that lie wholly after the day of the answer, one kind each. */
const laterFacts: Arbitrary<Raw> = fc.constantFrom(
  { relapses: [{ id: 'later', date: later('2020-01-02') }] },
  { transplants: [{ id: 'later', date: later('2020-01-02'), type: 'allo' }] },
  { progressionEvents: [{ id: 'later', date: later('2020-01-03'), newSites: ['bone'] }] },
  { responseAfterCycle: [{ id: 'later', date: later('2020-01-03'), cycle: 9, response: 'remission' }] },
  { treatments: [{ id: 'later', start: later('2020-01-04'), agent: 'bevacizumab', line: 4 }] },
  {
    tumourTests: [
      { id: 'later', sample: { date: later('2020-01-05') }, gene: 'ALK', alteration: 'mutation', result: 'found' },
    ],
  },
  { donorStatus: [{ value: 'available', date: later('2020-01-06') }] },
  { sctFitness: [{ value: 'unfit', date: later('2020-01-06') }] },
  { bestResponse: [{ value: 'SD', date: later('2020-01-07') }] },
  { remissionEver: [{ value: 'no', date: later('2020-01-07') }] },
  { diseaseState: [{ value: 'refractory', date: later('2020-01-08') }] },
  { riskGroup: [{ value: 'high', date: later('2020-01-08') }] },
  { completingFrontline: [{ value: 'yes', date: later('2020-01-09') }] },
);

/** The case with the facts added to what it holds; where it holds no list, nothing is added. */
function withFacts(raw: Raw, facts: Raw): Raw {
  const entries = Object.entries(facts).map(([key, added]) => [key, together(raw[key], added as readonly Raw[])]);
  return { ...raw, ...Object.fromEntries(entries) } as Raw;
}

function together(held: unknown, added: readonly Raw[]): unknown {
  const isList = added.some(({ id }) => id !== undefined);
  if (!isList) return [...(Array.isArray(held) ? (held as unknown[]) : held === undefined ? [] : [held]), ...added];
  if (Array.isArray(held)) return [...(held as unknown[]), ...added];
  const items = (held as { readonly items?: readonly unknown[] } | undefined)?.items;
  return items === undefined ? held : { items: [...items, ...added], partial: true };
}

describe('a fact wholly after the day of the answer', () => {
  test('changes no outcome of any kind of leaf', () => {
    const rules = rulesOf(LEAVES);
    fc.assert(
      fc.property(rawCases, laterFacts, (raw, facts) => {
        const shapes = [raw, withFacts(raw, facts)].map((one) =>
          allNodes(answered(one, rules)).map(({ says, truth }) => `${says}: ${truth}`),
        );
        expect(shapes[1]).toEqual(shapes[0]);
      }),
      lawRuns(0.03),
    );
  });
});
