import { answer, dayOf, isoOf, type Answer, type Day } from '../../src/engine/index.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import type { MadeUp } from '../arbitraries/made-up.js';
import { allNodes, answered, caseOf, rulesWith } from '../arbitraries/rules.arbitrary.js';
import type { Laws } from '../laws-over.js';
import { isAlike, isNothing } from './holds.js';

type Raw = Readonly<Record<string, unknown>>;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The case with every written date put through `turn`. */
export function withDates(value: unknown, turn: (date: string) => string): unknown {
  if (typeof value === 'string') return DATE.test(value) ? turn(value) : value;
  if (Array.isArray(value)) return value.map((item) => withDates(item, turn));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDates(item, turn)]));
}

/** The first day that a written date may be. */
export function dayOfText(date: string): Day {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?];
  return dayOf(year, month, day) as Day;
}

/** The case with some of its dates known by the year or the month only, none that lies ahead. */
function coarsened(raw: Raw, seed: number): Raw {
  let at = 0;
  return withDates(raw, (date) => {
    at += 1;
    const keep = dayOfText(date) > AS_OF || (seed >> (at % 10)) % 2 === 0;
    return keep ? date : date.slice(0, at % 3 === 0 ? 7 : 4);
  }) as Raw;
}

/** What holds of an answer when the dates of its case are known less exactly. */
export const COARSER_DATES: Laws<MadeUp> = {
  'a date on or before the day of the answer, made coarser, never turns a definite answer into its opposite': (one) => {
    const coarser = answered(coarsened(one.raw, one.seed), one.rules);
    const now = new Map(allNodes(coarser).map(({ address, truth }) => [address, truth]));
    const turned = allNodes(one.answer).filter(({ address, truth }) => isOpposite(truth, now.get(address)));
    isNothing(turned.map(({ address }) => address));
  },
};

function isOpposite(one: string, other: string | undefined): boolean {
  return (one === 'true' && other === 'false') || (one === 'false' && other === 'true');
}

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

/** What holds of an answer when its case and its day are put on other days. */
export const MOVED: Laws<MadeUp> = {
  'moving every date and the day of the answer by as many days changes no answer that is counted in days': {
    // In three cases of a hundred no line is counted in days: as many more are tried.
    share: 1.05,
    law: ({ raw, rawCriteria, criteria, seed }) => {
      const inDays = criteria.filter((_, at) => isCountedInDays(rawCriteria[at] ?? {}));
      if (inDays.length === 0) return;
      const days = ((seed * 7919) % 8001) - 4000;
      const exact = (date: string) => (date.length === 10 ? dayOfText(date) : dayOfText(date) + 20);
      const [still, moved] = [0, days].map((by) => withDates(raw, (date) => isoOf(exact(date) + by)) as Raw);
      const rules = rulesWith(inDays);
      const [one, other] = [
        answer(caseOf(still ?? {}), AS_OF, rules),
        answer(caseOf(moved ?? {}), AS_OF + days, rules),
      ];
      isAlike(shape(other), shape(one));
    },
  },
};
