import fc from 'fast-check';
import {
  answer,
  dayOf,
  isoOf,
  nodesOf,
  printCase,
  type Answer,
  type Criterion,
  type Day,
} from '../../src/engine/index.js';
import { anonymousCase, datedFrom } from '../../src/packs/anonymous-case.js';
import { farDay } from '../../src/packs/day-words.js';
import { farContent } from '../../src/packs/far-case.js';
import { CATALOGUE } from '../catalogue.js';
import { AS_OF, rawCases } from '../arbitraries/case.arbitrary.js';
import { caseOf } from '../arbitraries/rules.arbitrary.js';
import { lawRuns } from '../law-runs.js';
import { isAlike, isNothing } from './holds.js';

type Raw = Readonly<Record<string, unknown>>;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const rules = CATALOGUE.rules;

/** The case with every rough date put as the middle of what it allows. */
function exact(value: unknown): unknown {
  if (typeof value === 'string' && DATE.test(value) && value.length < 10)
    return value.length === 7 ? `${value}-15` : `${value}-02-11`;
  if (Array.isArray(value)) return value.map(exact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, exact(one)]));
}
const exactCases = rawCases.map((raw) => exact(raw) as Raw);

/** The truth of every criterion of every option of the catalogue, by its address. */
function outcomes({ options }: Answer): ReadonlyMap<string, string> {
  const nodes = options.flatMap(({ ruleSets }) => ruleSets.flatMap(({ criteria }) => criteria.flatMap(nodesOf)));
  return new Map(nodes.map(({ address, truth }) => [address, truth]));
}

function turned(before: Answer, after: Answer): readonly string[] {
  const now = outcomes(after);
  return [...outcomes(before)].filter(([address, truth]) => now.get(address) !== truth).map(([address]) => address);
}

/** The lines of the catalogue that count in years or months, themselves or in a definition, by the head of their address. */
const counts = (criterion: unknown): boolean => {
  const text = JSON.stringify(criterion);
  const named = rules.definitions.filter(({ id }) => text.includes(`"${id}"`));
  return /"(years|months)":/.test(text) || named.some((one) => counts(one.criterion));
};
const calendarLines = new Set(
  rules.options.flatMap(({ id, ruleSets }) =>
    ruleSets.flatMap((ruleSet) =>
      ruleSet.criteria
        .filter(counts)
        .map((criterion: Criterion, at) => `${id}/${ruleSet.id}/${criterion.id ?? String(at)}`),
    ),
  ),
);
const isCalendarLine = (address: string) =>
  [...calendarLines].some(
    (line) => address === line || (/^[./]/.test(address.slice(line.length)) && address.startsWith(line)),
  );

const days0 = fc.integer({ min: dayOf(1960, 1, 1) as Day, max: dayOf(2150, 1, 1) as Day });

describe('a case without a calendar, put on another one', () => {
  test('keeps the outcome of every criterion that counts in days, and turns no other but one that counts in years or months', () => {
    let same = 0;
    let other = 0;
    fc.assert(
      fc.property(exactCases, days0, (raw, day0) => {
        const content = caseOf(raw);
        const anonymous = anonymousCase(content, AS_OF);
        isAlike(anonymous.roughDates, 0);
        const dated = datedFrom(anonymous, day0);
        // Read again as it would be sent: the printed case is the whole of what is known.
        const again = caseOf(printCase(dated.content));
        const changed = turned(answer(content, AS_OF, rules), answer(again, dated.asOf, rules));
        isNothing(changed.filter((address) => !isCalendarLine(address)));
        if (changed.length === 0) same += 1;
        else other += 1;
      }),
      lawRuns(0.03),
    );
    // Without this the law could hold of nothing: most cases turn on no birthday at all.
    expect(same).toBeGreaterThan(other);
  });

  test('holds no date: only days', () => {
    fc.assert(
      fc.property(exactCases, (raw) => {
        const { record } = anonymousCase(caseOf(raw), AS_OF);
        expect(JSON.stringify(record)).not.toMatch(/\b(?:19|20)\d{2}-\d{2}/);
      }),
      lawRuns(0.1),
    );
  });

  test('on its own calendar is answered as it was, rough dates aside', () => {
    fc.assert(
      fc.property(exactCases, (raw) => {
        const content = caseOf(raw);
        const anonymous = anonymousCase(content, AS_OF);
        const home = datedFrom(anonymous, AS_OF - anonymous.asOf);
        isAlike(home.asOf, AS_OF);
        isAlike(printCase(home.content), printCase(content));
      }),
      lawRuns(0.1),
    );
  });

  test('counts the rough dates that it cannot keep, and makes none of them up', () => {
    fc.assert(
      fc.property(rawCases, days0, (raw, day0) => {
        const content = caseOf(raw);
        const anonymous = anonymousCase(content, AS_OF);
        const { content: dated } = datedFrom(anonymous, day0);
        const fullDates = (one: unknown) => JSON.stringify(one).match(/\d{4}-\d{2}-\d{2}/g)?.length ?? 0;
        isAlike(fullDates(printCase(dated)), fullDates(printCase(content)));
      }),
      lawRuns(0.1),
    );
  });
});

describe('a case put far ahead', () => {
  test('is answered as it was, criterion by criterion, rough dates and birthdays and all', () => {
    fc.assert(
      fc.property(rawCases, (raw) => {
        const content = caseOf(raw);
        const far = farContent(content, AS_OF);
        isNothing(turned(answer(content, AS_OF, rules), answer(far, farDay(AS_OF), rules)));
      }),
      lawRuns(0.03),
    );
  });
});

test('some lines of the catalogue count in years or months, and most do not', () => {
  const lines = rules.options.flatMap(({ ruleSets }) => ruleSets.flatMap(({ criteria }) => criteria));
  expect(calendarLines.size).toBeGreaterThan(3);
  expect(calendarLines.size).toBeLessThan(lines.length / 2);
  expect(isoOf(AS_OF)).toBe('2020-03-15');
});
