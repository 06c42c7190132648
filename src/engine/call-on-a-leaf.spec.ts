import { readCase } from './case-reader.js';
import { dayOf, type Day } from './calendar.js';
import { withCall } from './clinical-call.js';
import { startEvaluation } from './evaluation.js';
import { cannotJudge, found, type Reason } from './finding.js';
import { createTerms } from './terms.js';

const terms = createTerms({ diagnoses: [], therapies: [] });
const LEAF = 'option/rules/1';
const missing: Reason = { code: 'MISSING_DATA', waitsFor: 'the scan', key: 'imaging', detail: 'not recorded' };
const needs: Reason = { code: 'NEEDS_JUDGEMENT', waitsFor: 'a call', key: 'fitness', detail: 'borderline' };
const CALL = { on: LEAF, call: 'met', by: 'lead-1', role: 'radiologist', date: '2026-11-03', why: 'seen again' };

function evaluationWith(...judgements: readonly object[]) {
  const read = readCase({ judgements }, []);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return startEvaluation({ content: read.content, asOf: dayOf(2026, 11, 20) as Day, terms }, new Map());
}

describe('a call on a leaf', () => {
  test('settles what waits for nothing but a call', () => {
    expect(withCall(cannotJudge(needs), LEAF, evaluationWith(CALL)).truth).toBe('true');
    expect(withCall(cannotJudge(needs), LEAF, evaluationWith({ ...CALL, call: 'not-met' })).truth).toBe('false');
  });

  test('settles nothing where a fact is missing beside', () => {
    const { truth, reasons } = withCall(cannotJudge([needs, missing]), LEAF, evaluationWith(CALL));
    expect([truth, reasons]).toEqual(['unknown', [needs, missing]]);
  });

  test('changes nothing where none is on this leaf, or the leaf has no place of its own', () => {
    const open = cannotJudge(needs);
    expect(withCall(open, LEAF, evaluationWith({ ...CALL, on: 'option/rules/2' }))).toBe(open);
    expect(withCall(open, LEAF, evaluationWith())).toBe(open);
    expect(withCall(open, '', evaluationWith(CALL))).toBe(open);
  });

  test('is found among calls on others', () => {
    const calls = [{ ...CALL, on: 'option/rules/2', call: 'not-met' }, CALL];
    expect(withCall(cannotJudge(needs), LEAF, evaluationWith(...calls)).truth).toBe('true');
  });

  test('without what a call needs leaves a definite finding alone', () => {
    const incomplete = { ...CALL, role: undefined };
    const met = found('true', []);
    expect(withCall(met, LEAF, evaluationWith(incomplete))).toBe(met);
    expect(withCall(cannotJudge(needs), LEAF, evaluationWith(incomplete)).reasons.length).toBeGreaterThan(1);
  });
});
