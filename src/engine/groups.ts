import type { ReasonCode } from './finding.js';
import { ruleSetTruthWith, type RuleSetAnswer, type WeighedRuleSet } from './rule-set.js';

/** What the room does with an option, in the order in which groups are shown. */
export const GROUPS = [
  { id: 'sources-differ', title: 'Sources differ' },
  { id: 'waiting', title: 'Waiting' },
  { id: 'lines-met', title: 'Every line held is met' },
  { id: 'not-today', title: 'Not today, may change' },
  { id: 'no-rule', title: 'No published rule, or a clinician’s call' },
  { id: 'line-not-met', title: 'A line is not met' },
  { id: 'other-diseases', title: 'For other diseases' },
  { id: 'without-rules', title: 'Tests without a rule' },
] as const;
export type GroupId = (typeof GROUPS)[number]['id'];

const NO_RECORD_SETTLES: readonly ReasonCode[] = ['NO_CRITERION_IN_SOURCE', 'NOT_ENCODED'];
const WAITING: readonly ReasonCode[] = ['MISSING_DATA', 'IMPRECISE_DATA', 'CONFLICTING_DATA', 'NOT_CURRENT'];

/** The rule sets that bear on the group: background left aside, and those without a rule where another has one. */
export function consideredOf<A extends Pick<RuleSetAnswer, 'background' | 'truth' | 'missing'>>(
  answers: readonly A[],
): readonly A[] {
  const front = answers.filter(({ background }) => !background);
  const ruled = front.filter((answer) => !isWithoutRule(answer));
  return ruled.length > 0 ? ruled : front;
}

function isWithoutRule({ truth, missing }: Pick<RuleSetAnswer, 'truth' | 'missing'>): boolean {
  return truth === 'unknown' && missing.every(({ code }) => NO_RECORD_SETTLES.includes(code));
}

/** The group of an option, from the answers of its rule sets. */
export function groupOf(answers: readonly RuleSetAnswer[]): GroupId {
  return groupOfWeighed(
    answers.map((answer) => ({
      background: answer.background,
      truth: answer.truth,
      missing: answer.missing,
      isForAnotherDisease: answer.criteria.some(({ id, truth }) => id === 'disease' && truth === 'false'),
      mayPass: () => ruleSetTruthWith(answer, (leaf) => (leaf.passing ? 'unknown' : leaf.truth)) === 'unknown',
    })),
  );
}

/** The group of an option: the first that fits, tested in the order that keeps a chance from being hidden. */
export function groupOfWeighed(answers: readonly WeighedRuleSet[]): GroupId {
  const considered = consideredOf(answers);
  if (considered.length === 0) return 'without-rules';
  if (considered.every(({ isForAnotherDisease }) => isForAnotherDisease)) return 'other-diseases';
  const met = considered.filter(({ truth }) => truth === 'true').length;
  if (met > 0) return met === considered.length ? 'lines-met' : 'sources-differ';
  if (considered.some(({ missing }) => missing.some(({ code }) => WAITING.includes(code)))) return 'waiting';
  if (considered.some(({ truth }) => truth === 'unknown')) return 'no-rule';
  return considered.some(({ mayPass }) => mayPass()) ? 'not-today' : 'line-not-met';
}
