import fc from 'fast-check';
import { answer } from '../../src/engine/index.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { CATALOGUE } from '../arbitraries/catalogue.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { caseOf } from '../arbitraries/rules.arbitrary.js';
import { lawRuns } from '../law-runs.js';
import { readWorkedCases } from '../worked-case.js';
import { explained, inBatch } from './batch.law.js';

describe('the batch evaluator and the explaining one agree', () => {
  test('on every made-up case and the catalogue', () => {
    fc.assert(
      fc.property(rawCases, (raw) => {
        const content = caseOf(raw);
        expect(inBatch(content, CATALOGUE.rules)).toEqual(explained(answer(content, AS_OF, CATALOGUE.rules)));
      }),
      lawRuns(0.2),
    );
  });

  test('on every worked case and the catalogue', () => {
    const { rules } = CATALOGUE;
    for (const { content, asOf } of readWorkedCases('test/cases', CATALOGUE))
      expect(inBatch(content, rules, asOf)).toEqual(explained(answer(content, asOf, rules)));
  });
});
