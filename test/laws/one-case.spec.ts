import fc from 'fast-check';
import { printCriterion, readCriterion } from '../../src/engine/index.js';
import { learnedCases } from '../arbitraries/case.arbitrary.js';
import { FLAGGED, LEAVES, rawCriteria } from '../arbitraries/criterion.arbitrary.js';
import { madeUp } from '../arbitraries/made-up.js';
import { answered, criterionContext, criterionOf, rulesOf } from '../arbitraries/rules.arbitrary.js';
import { lawRuns } from '../law-runs.js';
import { lawsOver } from '../laws-over.js';
import { BATCH } from './batch.law.js';
import { isAlike, isNothing } from './holds.js';
import { HORIZON } from './horizon.law.js';
import { LEARNING, neverOverturned } from './learning.law.js';
import { SAMENESS } from './sameness.law.js';
import { SETTLING_SET } from './settling-set.law.js';
import { SETTLING } from './settling.law.js';
import { COARSER_DATES, MOVED } from './time.law.js';
import { WAITING } from './waiting.law.js';

// Every law takes a case and rules made up together, so they share what is read and answered: most of what a run costs.
describe('on any case and any rules', () => {
  lawsOver(madeUp, {
    ...WAITING,
    ...SAMENESS,
    ...LEARNING,
    ...COARSER_DATES,
    ...MOVED,
    ...HORIZON,
    ...SETTLING,
    ...SETTLING_SET,
    ...BATCH,
  });
});

test('a criterion printed and read back is itself', () => {
  fc.assert(
    fc.property(rawCriteria, (raw) => {
      const criterion = criterionOf(raw);
      const context = criterionContext();
      const printed = JSON.parse(JSON.stringify(printCriterion(criterion))) as unknown;
      isAlike(readCriterion(printed, 'criterion', context), criterion);
      isNothing(context.problems);
    }),
    lawRuns(),
  );
});

test('learning never overturns a definite answer of any kind of leaf', () => {
  const rules = rulesOf([...LEAVES, ...FLAGGED]);
  fc.assert(
    fc.property(learnedCases, (cases) =>
      neverOverturned(cases, { before: answered(cases.before, rules), after: answered(cases.after, rules) }),
    ),
    lawRuns(0.05),
  );
});
