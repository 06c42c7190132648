import type { Rules } from '../prepared.js';
import { completed, type Day } from '../calendar.js';
import type { CaseContent } from '../case-attributes.js';
import { assess, startEvaluation, type Evaluation } from '../evaluation.js';
import type { Explanation } from '../explanation.js';
import { distinct } from '../finding.js';
import { candidateDays, recordedDays } from './candidate-days.js';
import { leafIndexOf, type IndexedLeaf } from './leaf-index.js';
import { startStanding } from './standing.js';
import { turningOn } from './turning-on.js';
import type { Turning } from './turning.js';
import { whyTurned } from './why-turned.js';

/**
 * When would it change (question 5): every day after `asOf`, up to and with `until` (two years of the calendar where left
 * out), on which the truth of a node or the group of an option is another than on the day before, with nothing else
 * recorded. Each distinct leaf is put to the case only on days on which it could turn, and a rule set only where a leaf did.
 */
export function horizon(
  content: CaseContent,
  asOf: Day,
  rules: Rules,
  until: Day = completed(asOf, { years: 2 }),
): readonly Turning[] {
  const index = leafIndexOf(rules);
  const candidates = candidateDays(index.leaves, { content, asOf, terms: rules.terms }, until);
  if (candidates.length === 0) return [];
  const definitions = new Map(rules.definitions.map((definition) => [definition.id, definition]));
  const on = (day: Day) => startEvaluation({ content, asOf: day, terms: rules.terms }, definitions);
  const today = on(asOf);
  const standing = startStanding(today);
  const worded = new Set(recordedDays(content, 'judgements', 'diseaseState', 'diseaseStateBasis'));
  const last = new Map<IndexedLeaf, string>();
  return candidates.flatMap(({ day, leaves }) => {
    const evaluation = on(day);
    const turned = leaves.filter((leaf) => turns(leaf, evaluation, today, last));
    const touched = new Set(worded.has(day) ? index.trees : turned.flatMap(({ trees }) => trees));
    if (touched.size === 0) return [];
    const turning = turningOn(day, touched, { index, standing, evaluation, why: whyOn(day, turned, today) });
    return turning === undefined ? [] : [turning];
  });
}

/** Whether a leaf comes to another finding than it did last, as far as truths, groups and clinical calls can rest on it. */
function turns(one: IndexedLeaf, evaluation: Evaluation, today: Evaluation, last: Map<IndexedLeaf, string>): boolean {
  const before = last.get(one) ?? outcomeOf(one, today);
  const after = outcomeOf(one, evaluation);
  last.set(one, after);
  return before !== after;
}

function outcomeOf({ leaf }: IndexedLeaf, evaluation: Evaluation): string {
  const { truth, passing, reasons } = assess(leaf, evaluation);
  return `${truth} ${passing} ${reasons.map(({ code }) => code).join(' ')}`;
}

/** Why a node turns: as the leaves of its kind do; where none does, as those beside it, or a recorded word, came into their time. */
function whyOn(day: Day, turned: readonly IndexedLeaf[], { setting }: Evaluation) {
  const world = { ...setting, choose: <World>(_: unknown, [first]: readonly World[]) => first as World };
  return ({ type, kind }: Explanation) => {
    const those = turned.filter(({ leaf }) => type !== 'leaf' || leaf.kind === kind);
    const causes = distinct(
      those.map(({ leaf }) => whyTurned(leaf, day, world)),
      ({ cause }) => cause,
    );
    return causes.find(({ cause }) => cause === 'birthday') ?? causes[0] ?? whyTurned(undefined, day, world);
  };
}
