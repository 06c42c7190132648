import fc from 'fast-check';
import { answer } from '../../src/engine/index.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { CATALOGUE } from '../arbitraries/catalogue.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { caseOf } from '../arbitraries/rules.arbitrary.js';
import { lawRuns } from '../law-runs.js';
import { unsettled } from './settling.law.js';

test('recording all of what an unknown answer waits for settles the whole catalogue', () => {
  const { rules } = CATALOGUE;
  fc.assert(
    fc.property(rawCases, fc.nat({ max: 1 }), (raw, turn) => {
      const content = caseOf(raw);
      expect(unsettled(content, rules, answer(content, AS_OF, rules), turn)).toEqual([]);
    }),
    lawRuns(0.05),
  );
});
