import fc, { type Arbitrary } from 'fast-check';
import {
  answer,
  isoOf,
  printCase,
  suppose,
  whatIf,
  type CaseContent,
  type Suppositions,
} from '../../src/engine/index.js';
import { CATALOGUE } from '../catalogue.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { caseOf, outcomes, rawRuleSets, rulesOf } from '../arbitraries/rules.arbitrary.js';
import { lawRuns } from '../law-runs.js';
import { isAlike } from './holds.js';

const { diagnoses } = CATALOGUE.rules.terms;
const day = isoOf(AS_OF - 9);

/** Facts that may be supposed of any case: a constant, a value of a series, a field of a group, an item, none of a list, a call. */
const suppositions: Arbitrary<Suppositions> = fc
  .subarray<readonly [string, unknown]>(
    [
      ['bestResponse', 'PR'],
      ['remissionEver', 'yes'],
      ['birthDate', '2002-03'],
      ['diagnosis/code', 'neuroblastoma'],
      ['diagnosis/date', '2019-06'],
      ['platelets', '80 10*9/L'],
      ['lansky', 70],
      ['donorStatus/donor', 'available'],
      ['riskGroup', 'high'],
      ['diseaseState', 'relapsed'],
      ['relapses', { date: day, sites: ['bone'] }],
      ['transplants', []],
      ['treatments', { agent: 'bevacizumab', line: 2, end: day }],
      ['tumourTests', { gene: 'ALK', alteration: 'mutation', result: 'found', sample: { date: day } }],
      ['judgements', { on: 'recovered', call: 'met' }],
      ['performanceScore', 'unknown'],
    ],
    { minLength: 1, maxLength: 5 },
  )
  .map((pairs) => Object.fromEntries(pairs));

function supposed(content: CaseContent, what: Suppositions): CaseContent {
  const found = suppose(content, what, { asOf: AS_OF, diagnoses });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.content;
}

/** The same case with the marks off: what it would say if all of it were recorded. */
function asRecorded(content: CaseContent): CaseContent {
  return caseOf(printCase(withoutMarks(content) as CaseContent));
}

function withoutMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'supposed');
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutMarks(part)]));
}

describe('supposing', () => {
  test('nothing changes nothing', () => {
    fc.assert(
      fc.property(rawCases, rawRuleSets, (raw, criteria) => {
        const made = { content: caseOf(raw), asOf: AS_OF, rules: rulesOf(criteria) };
        const found = whatIf(made, {});
        expect(found).toMatchObject({ ok: true, changes: [] });
        isAlike(found.ok && JSON.stringify(found.answer), JSON.stringify(answer(made.content, AS_OF, made.rules)));
      }),
      lawRuns(0.05),
    );
  });

  test('a fact gives the truths that recording it would give', () => {
    fc.assert(
      fc.property(rawCases, rawRuleSets, suppositions, (raw, criteria, what) => {
        const rules = rulesOf(criteria);
        const content = supposed(caseOf(raw), what);
        isAlike(outcomes(answer(content, AS_OF, rules)), outcomes(answer(asRecorded(content), AS_OF, rules)));
      }),
      lawRuns(0.1),
    );
  });

  test('is marked all the way, and leaves the case as it is', () => {
    fc.assert(
      fc.property(rawCases, rawRuleSets, suppositions, (raw, criteria, what) => {
        const content = caseOf(raw);
        const before = JSON.stringify(content);
        const found = whatIf({ content, asOf: AS_OF, rules: rulesOf(criteria) }, what);
        if (!found.ok) throw new Error(JSON.stringify(found.problems));
        isAlike(JSON.stringify(content), before);
        expect(found.answer.supposed.length).toBeGreaterThan(0);
        isAlike(
          found.answer.supposed.every((fact) => fact.supposed === true),
          true,
        );
        expect(() => printCase(found.content)).toThrow('a supposed fact is not written down');
        for (const change of found.changes)
          isAlike(
            change.steps.map(({ cause }) => cause),
            ['supposed'],
          );
      }),
      lawRuns(0.05),
    );
  });
});
