import fc from 'fast-check';
import { headlineOf, type Explanation, type Missing } from '../../src/engine/index.js';
import { forbiddenIn, textsIn } from '../../src/catalogue/word-gate.js';
import { lawRuns } from '../law-runs.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { CATALOGUE } from '../arbitraries/catalogue.js';
import { allNodes, answered, caseOf, rawRuleSets, rulesOf } from '../arbitraries/rules.arbitrary.js';

const NO_RECORD_SETTLES = ['NO_CRITERION_IN_SOURCE', 'NOT_ENCODED'];

/** Whether a reason names a fact of the record to fill, or says that none can settle it. */
function isNamed({ code, waitsFor, key, detail }: Pick<Missing, 'code' | 'waitsFor' | 'key' | 'detail'>): boolean {
  if (NO_RECORD_SETTLES.includes(code)) return detail !== '' && waitsFor === '';
  return waitsFor !== '' && key !== '';
}

/** Whether an open node says why itself, or has an open child that does. */
function isExplained({ truth, reasons, children }: Explanation): boolean {
  if (truth !== 'unknown') return true;
  return reasons.some(isNamed) || children.some((child) => child.truth === 'unknown' && isExplained(child));
}

describe('an answer that cannot be given', () => {
  test('names what it waits for, or says that no record can settle it; one that can be given has no such reason', () => {
    fc.assert(
      fc.property(rawCases, rawRuleSets, (raw, criteria) => {
        const all = answered(raw, rulesOf(criteria));
        expect(allNodes(all).filter((node) => !isExplained(node))).toEqual([]);
        const definite = allNodes(all).filter(({ truth }) => truth !== 'unknown');
        expect(definite.filter(({ reasons }) => reasons.length > 0)).toEqual([]);
        const open = all.options.flatMap(({ ruleSets }) => ruleSets).filter(({ truth }) => truth === 'unknown');
        expect(open.filter(({ missing }) => missing.length === 0 || !missing.every(isNamed))).toEqual([]);
      }),
      lawRuns(),
    );
  });
});

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
