import { CATALOGUE, madeUpAnswer } from '../../../test/made-up-answers.js';
import { readMadeUpCases } from '../../cases/made-up-cases.js';
import { answer } from '../answer.js';
import { isoOf, type Day } from '../calendar.js';
import type { CaseContent } from '../case-attributes.js';
import { readPartialDate } from '../partial-date.js';
import { alikeUntil } from './alike-until.js';
import { openFactsOver } from './over-all.js';

const { rules } = CATALOGUE;
const asOf = readPartialDate('2026-11-20')?.earliest as Day;
const waitingOn = (content: CaseContent, day: Day) =>
  openFactsOver(answer(content, day, rules)).map(({ id, keys, options }) => ({ id, keys, options }));

describe('until the last day on which a case is alike', () => {
  test.each(readMadeUpCases().map(({ pseudonym }) => pseudonym))('%s waits for the same', (pseudonym) => {
    const { content } = madeUpAnswer(pseudonym);
    const last = alikeUntil(content, asOf, rules);
    const today = waitingOn(content, asOf);
    for (const day of [asOf + 1, Math.floor((asOf + last) / 2), last])
      if (day <= last) expect({ day, waits: waitingOn(content, day) }).toEqual({ day, waits: today });
  });

  test.each([
    ['nothing that could turn: two years', {}, '2028-11-20'],
    ['a birthday on which a bound is crossed', { birthDate: '2025-12-24' }, '2026-12-23'],
    ['a date that comes into its time', { relapses: [{ date: '2026-12-01' }] }, '2026-11-30'],
    ['a day tomorrow', { relapses: [{ date: '2026-11-21' }] }, '2026-11-20'],
  ])('%s', (_, change, last) => {
    const bare = { birthDate: undefined, relapses: undefined, tumourTests: undefined, diagnosis: { code: 'wilms' } };
    const { content } = madeUpAnswer('FP-C6VX', { change: { ...bare, ...change } });
    expect(isoOf(alikeUntil(content, asOf, rules))).toBe(last);
  });
});
