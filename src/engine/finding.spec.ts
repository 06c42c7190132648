import { cannotJudge, distinct, distinctFacts, found, joined, withContext, type Reason } from './finding.js';

const missing: Reason = { code: 'MISSING_DATA', waitsFor: 'the lineage', key: 'allLineage', detail: 'not recorded' };
const imprecise: Reason = { ...missing, code: 'IMPRECISE_DATA' };
const conflict: Reason = { ...missing, code: 'CONFLICTING_DATA' };
const fact = { key: 'allLineage', says: 'lineage: B' };

describe('a finding', () => {
  test('that is definite has facts and no reasons, and is lasting unless it says that it may pass', () => {
    expect(found('true', [fact])).toEqual({ truth: 'true', reasons: [], facts: [fact], notes: [], passing: false });
    expect(found('false', [], { passing: true }).passing).toBe(true);
  });

  test('that cannot be judged takes one reason or several, each once', () => {
    expect(cannotJudge(missing).reasons).toEqual([missing]);
    expect(cannotJudge([missing, imprecise, { ...missing }]).reasons).toEqual([missing, imprecise]);
  });

  test('keeps its truth when facts and remarks are put beside it, each once', () => {
    const before = found('true', [fact], { notes: ['one'] });
    expect(withContext(before, [{ ...fact }], ['one', 'two'])).toEqual({ ...before, notes: ['one', 'two'] });
  });

  test('of several worlds is theirs where they agree, with the facts of all', () => {
    const other = { key: 'diagnosis', says: 'diagnosis: B-ALL' };
    const { truth, facts, reasons } = joined([found('true', [fact]), found('true', [other])], [conflict]);
    expect([truth, facts, reasons]).toEqual(['true', [fact, other], []]);
  });

  test('of several worlds is open where they differ, for the reason given and those of the open ones', () => {
    const { truth, reasons } = joined([found('true', []), cannotJudge(missing)], [conflict]);
    expect([truth, reasons]).toEqual(['unknown', [conflict, missing]]);
  });

  test('may pass only where it may in every world', () => {
    const [passes, lasts] = [found('false', [], { passing: true }), found('false', [])];
    expect([joined([passes, passes], []).passing, joined([passes, lasts], []).passing]).toEqual([true, false]);
  });
});

describe('repetitions', () => {
  test('are left out, the first of each kept in its place', () => {
    expect(distinct(['b1', 'a1', 'b2'], (word) => word.charAt(0))).toEqual(['b1', 'a1']);
    const later = { ...fact, date: '2026' };
    expect(distinctFacts([fact, { ...fact }, later])).toEqual([fact, later]);
  });
});
