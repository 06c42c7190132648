import fc from 'fast-check';
import { headlineOf } from '../../src/engine/index.js';
import { forbiddenIn, textsIn } from '../../src/catalogue/word-gate.js';
import { lawRuns } from '../law-runs.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { CATALOGUE } from '../arbitraries/catalogue.js';
import { answered, caseOf, rawRuleSets, rulesOf } from '../arbitraries/rules.arbitrary.js';

describe('every case that can be read', () => {
  test('has an answer from the whole catalogue, with none of the words that decide', () => {
    fc.assert(
      fc.property(rawCases, (raw) => {
        const all = answered(raw, CATALOGUE.rules);
        const headline = headlineOf(caseOf(raw), AS_OF, CATALOGUE.rules.terms);
        expect(textsIn({ ...all, headline }).filter(({ text }) => forbiddenIn(text).length > 0)).toEqual([]);
        expect(all.options.length).toBe(CATALOGUE.rules.options.length);
      }),
      lawRuns(0.03),
    );
  });

  test('has an answer to any criterion, on any day', () => {
    fc.assert(
      fc.property(rawCases, rawRuleSets, fc.integer({ min: -60, max: 400 }), (raw, criteria, days) => {
        const all = answered(raw, rulesOf(criteria), AS_OF - days);
        expect(textsIn(all).filter(({ text }) => forbiddenIn(text).length > 0)).toEqual([]);
      }),
      lawRuns(0.1),
    );
  });
});
