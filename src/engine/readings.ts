import type { Evaluation } from './evaluation.js';
import { combine, type Explanation } from './explanation.js';
import type { Reason } from './finding.js';
import { settledBy } from './place.js';
import { standing } from './record/judgements.js';
import { agreed, type Truth } from './truth.js';

/** The answer of readings, each evaluated: all alike gives it; else the words are undefined for this case, unless a reading is chosen. */
export function settleReadings(node: Explanation, evaluation: Evaluation): Explanation {
  const { children } = node;
  const key = settledBy(node.address);
  const about = evaluation.judgements.filter(
    ({ on, reading }) => on === key && children.some(({ id }) => id === reading),
  );
  const choices = standing(about, evaluation.setting.asOf);
  const chosen = children.filter(({ id }) => choices.some(({ reading }) => reading === id));
  const [only, ...others] = chosen;
  if (only === undefined) return unsettled(node, key);
  if (others.length > 0) return { ...node, ...choicesDiffer(chosen, key, evaluation) };
  const by = choices.map(({ byWhom }) => byWhom).join('; ');
  return {
    ...node,
    truth: only.truth,
    chosen: only.id,
    notes: [`rests on the reading “${only.says}”, chosen by ${by}`],
  };
}

function unsettled(node: Explanation, key: string): Explanation {
  const truths = node.children.map((child) => child.truth);
  const truth = combine(node, truths);
  const differ = truth === 'unknown' && new Set(truths).size > 1;
  return { ...node, truth, reasons: differ ? [undefinedTerm(node.children, key)] : [] };
}

/** Two readings chosen for one day: their answer where they agree, else a contradiction. */
function choicesDiffer(
  chosen: readonly Explanation[],
  on: string,
  evaluation: Evaluation,
): Pick<Explanation, 'truth' | 'reasons'> {
  const truth = agreed(chosen.map((child) => child.truth));
  const says = 'two readings are chosen for one day';
  const settles = 'which reading is chosen';
  const key = `judgements/${on}`;
  evaluation.contradictions.push({ key, says, settles });
  const reasons: readonly Reason[] = [{ code: 'CONFLICTING_DATA', waitsFor: settles, key, detail: says }];
  return { truth, reasons: truth === 'unknown' ? reasons : [] };
}

function undefinedTerm(children: readonly Explanation[], key: string): Reason {
  const words: Record<Truth, string> = { true: 'met', false: 'not met', unknown: 'cannot be judged' };
  const detail = children.map(({ says, truth }) => `${says}: ${words[truth]}`).join('; ');
  return { code: 'UNDEFINED_TERM', waitsFor: 'a choice between the readings of the source’s words', key, detail };
}
