import { madeUpAnswer } from '../../test/made-up-answers.js';
import { differs } from './earlier-answer.js';

const { answer } = madeUpAnswer('FP-7Q2K');

test.each([
  ['the same answer', madeUpAnswer('FP-7Q2K'), false],
  ['one on another day on which nothing turned', madeUpAnswer('FP-7Q2K', { asOf: '2026-11-21' }), false],
  ['one in which a result has come', madeUpAnswer('FP-7Q2K', { change: { tumourTests: [] } }), true],
])('%s: differs %#', (_, other, expected) => {
  expect(differs(answer, other.answer)).toBe(expected);
});

test('the order of options makes no difference', () => {
  expect(differs(answer, { options: [...answer.options].reverse() })).toBe(false);
});
