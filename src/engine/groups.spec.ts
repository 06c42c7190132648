import type { Explanation } from './explanation.js';
import type { ReasonCode } from './finding.js';
import { consideredOf, groupOf, GROUPS, type GroupId } from './groups.js';
import type { RuleSetAnswer } from './rule-set.js';
import type { Truth } from './truth.js';

interface Line {
  readonly truth: Truth;
  readonly codes?: readonly ReasonCode[];
  readonly id?: string;
  readonly passing?: boolean;
  readonly background?: boolean;
}

/** A rule set of one line. */
function set({ truth, codes = [], id = 'line', passing = false, background = false }: Line): RuleSetAnswer {
  const reasons = codes.map((code) => ({ code, waitsFor: 'x', key: 'x', detail: 'x' }));
  const node: Explanation = {
    address: `option/s1/${id}`,
    id,
    type: 'leaf',
    role: 'inclusion',
    says: '',
    statements: [],
    truth,
    reasons,
    facts: [],
    notes: [],
    passing,
    deciding: true,
    children: [],
  };
  return {
    id: 's1',
    source: 's1',
    holds: 'a factsheet',
    whole: false,
    background,
    notes: [],
    truth,
    lines: { met: truth === 'true' ? 1 : 0, held: 1 },
    criteria: [node],
    missing: reasons.map((reason) => ({ ...reason, address: node.address })),
  };
}

const met = set({ truth: 'true' });
const notMet = set({ truth: 'false' });
const passes = set({ truth: 'false', passing: true });
const otherDisease = set({ truth: 'false', id: 'disease' });
const open = (...codes: readonly ReasonCode[]) => set({ truth: 'unknown', codes });

describe('an option stands', () => {
  test.each<[GroupId, string, readonly RuleSetAnswer[]]>([
    ['without-rules', 'nothing is asked', []],
    ['other-diseases', 'every source is for another disease', [otherDisease, otherDisease]],
    ['sources-differ', 'one source is met and another is not', [met, notMet]],
    ['sources-differ', 'one source is met and another is open', [met, open('MISSING_DATA')]],
    ['sources-differ', 'one source is met and another is for another disease', [met, otherDisease]],
    ['lines-met', 'every source is met', [met, met]],
    ['lines-met', 'the source is met, and another sets no rule', [met, open('NO_CRITERION_IN_SOURCE')]],
    ['lines-met', 'the source is met, and another document is not held', [met, open('NOT_ENCODED')]],
    ['waiting', 'data are missing', [open('MISSING_DATA')]],
    ['waiting', 'a date is not exact enough', [open('IMPRECISE_DATA')]],
    ['waiting', 'the record contradicts itself', [open('CONFLICTING_DATA')]],
    ['waiting', 'a result is not current', [open('NOT_CURRENT')]],
    ['waiting', 'one source waits and another is not met', [open('MISSING_DATA'), notMet]],
    ['waiting', 'data are missing, and a clinician’s call as well', [open('NEEDS_JUDGEMENT', 'MISSING_DATA')]],
    ['no-rule', 'the source names it and sets no rule', [open('NO_CRITERION_IN_SOURCE')]],
    ['no-rule', 'no document is held', [open('NOT_ENCODED')]],
    ['no-rule', 'it is a clinician’s call', [open('NEEDS_JUDGEMENT')]],
    ['no-rule', 'the source’s words have readings', [open('UNDEFINED_TERM'), notMet]],
    ['not-today', 'what is not met may pass', [passes]],
    ['not-today', 'what one source asks may pass, and the other is not met', [passes, notMet]],
    ['line-not-met', 'what is not met is lasting', [notMet]],
    ['line-not-met', 'one source is not met and another is for another disease', [notMet, otherDisease]],
  ])('in “%s” where %s', (group, _, answers) => {
    expect(groupOf(answers)).toBe(group);
  });

  test.each<[string, RuleSetAnswer, GroupId]>([
    ['met', set({ truth: 'true', background: true }), 'line-not-met'],
    ['open', set({ truth: 'unknown', codes: ['MISSING_DATA'], background: true }), 'line-not-met'],
  ])('where its sources put it, whatever is %s in the background', (_, background, group) => {
    expect(groupOf([background, notMet])).toBe(group);
  });

  test('in a group by its rules alone: a source without a rule is left aside unless it is the only one', () => {
    const bare = open('NO_CRITERION_IN_SOURCE');
    expect(consideredOf([bare, notMet])).toEqual([notMet]);
    expect(consideredOf([bare, set({ truth: 'true', background: true })])).toEqual([bare]);
  });
});

test('the groups are shown from what differs to what is for others, tests without a rule below', () => {
  expect(GROUPS.map(({ title }) => title)).toEqual([
    'Sources differ',
    'Waiting',
    'Every line held is met',
    'Not today, may change',
    'No published rule, or a clinician’s call',
    'A line is not met',
    'For other diseases',
    'Tests without a rule',
  ]);
});
