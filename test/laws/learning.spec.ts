import fc from 'fast-check';
import type { Rules } from '../../src/engine/index.js';
import { learnedCases } from '../arbitraries/case.arbitrary.js';
import { CATALOGUE } from '../arbitraries/catalogue.js';
import { LEAVES, FLAGGED } from '../arbitraries/criterion.arbitrary.js';
import { answered, rulesOf } from '../arbitraries/rules.arbitrary.js';
import { lawRuns } from '../law-runs.js';
import { neverOverturned } from './learning.law.js';

/** Rules that every made-up case is put to, before and after; rules made up with the case are in one-case.spec.ts. */
function neverOverturns(rules: Rules): void {
  fc.assert(
    fc.property(learnedCases, (cases) =>
      neverOverturned(cases, { before: answered(cases.before, rules), after: answered(cases.after, rules) }),
    ),
    lawRuns(0.05),
  );
}

describe('learning', () => {
  test('never overturns a definite answer of any kind of leaf', () => {
    neverOverturns(rulesOf([...LEAVES, ...FLAGGED]));
  });

  test('never overturns a definite answer of the catalogue', () => {
    neverOverturns(CATALOGUE.rules);
  });
});
