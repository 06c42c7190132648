import fc, { type Arbitrary } from 'fast-check';
import { isoOf } from '../../src/engine/index.js';
import { lawRuns } from '../law-runs.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { LEAVES } from '../arbitraries/criterion.arbitrary.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { allNodes, answered, rulesOf } from '../arbitraries/rules.arbitrary.js';
import { isAlike } from './holds.js';
import { dayOfText } from './time.law.js';

type Raw = Readonly<Record<string, unknown>>;

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
        isAlike(shapes[1], shapes[0]);
      }),
      lawRuns(0.03),
    );
  });
});
