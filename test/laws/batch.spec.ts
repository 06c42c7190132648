import fc from 'fast-check';
import { answer, compile, type Answer, type CaseContent, type Day, type Rules } from '../../src/engine/index.js';
import { CATALOGUE } from '../arbitraries/catalogue.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { caseOf, criterionOf, optionWith, rawRuleSets, rulesWith } from '../arbitraries/rules.arbitrary.js';
import { lawRuns } from '../law-runs.js';
import { readWorkedCases } from '../worked-case.js';

type Raw = Readonly<Record<string, unknown>>;

/** What each rule set comes to, by option and rule set. */
function explained({ options }: Answer): readonly string[] {
  return options
    .flatMap(({ option, ruleSets }) => ruleSets.map(({ id, truth }) => `${option.id}/${id}: ${truth}`))
    .sort();
}

function inBatch(content: CaseContent, rules: Rules, asOf: Day = AS_OF): readonly string[] {
  const truths = compile(rules).truthsFor(content, asOf);
  return truths.map(({ option, ruleSet, truth }) => `${option}/${ruleSet}: ${truth}`).sort();
}

/** Two options of which the second asks the lines of the first the other way about. */
function twoOptions(written: readonly Raw[]): Rules {
  const criteria = written.map((raw, index) => criterionOf({ id: `n${index + 1}`, ...raw }));
  const rules = rulesWith(criteria);
  return { ...rules, options: [optionWith('option', criteria), optionWith('other', [...criteria].reverse())] };
}

describe('the batch evaluator and the explaining one agree', () => {
  test('on every made-up case and rule set', () => {
    fc.assert(
      fc.property(rawCases, rawRuleSets, (raw, written) => {
        const [content, rules] = [caseOf(raw), twoOptions(written)];
        expect(inBatch(content, rules)).toEqual(explained(answer(content, AS_OF, rules)));
      }),
      lawRuns(),
    );
  });

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
