import fc from 'fast-check';
import { printCriterion, readCriterion, type Rules } from '../../src/engine/index.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { CATALOGUE } from '../arbitraries/catalogue.js';
import { rawCriteria } from '../arbitraries/criterion.arbitrary.js';
import { answered, criterionContext, criterionOf, outcomes } from '../arbitraries/rules.arbitrary.js';
import { lawRuns } from '../law-runs.js';
import { shuffled } from './sameness.law.js';

const seeds = fc.nat({ max: 1023 });

test('the order of the options of the catalogue changes no outcome, and not the order in which they are shown', () => {
  fc.assert(
    fc.property(rawCases, seeds, (raw, seed) => {
      const turned: Rules = { ...CATALOGUE.rules, options: shuffled(CATALOGUE.rules.options, seed) };
      const [one, other] = [answered(raw, CATALOGUE.rules), answered(raw, turned)];
      expect(other.options.map(({ option }) => option.id)).toEqual(one.options.map(({ option }) => option.id));
      expect(outcomes(other)).toEqual(outcomes(one));
    }),
    lawRuns(0.05),
  );
});

test('a criterion printed and read back is itself', () => {
  fc.assert(
    fc.property(rawCriteria, (raw) => {
      const criterion = criterionOf(raw);
      const context = criterionContext();
      const printed = JSON.parse(JSON.stringify(printCriterion(criterion))) as unknown;
      expect(readCriterion(printed, 'criterion', context)).toEqual(criterion);
      expect(context.problems).toEqual([]);
    }),
    lawRuns(),
  );
});
