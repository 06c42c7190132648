import { nodesOf, type Answer, type Explanation } from '../../src/engine/index.js';
import { isBefore, readPartialDate, type DayRange } from '../../src/engine/partial-date.js';
import type { Learned } from '../arbitraries/learned.js';
import type { MadeUp } from '../arbitraries/made-up.js';
import { allNodes, answered, caseOf } from '../arbitraries/rules.arbitrary.js';
import type { Laws } from '../laws-over.js';
import { isNothing } from './holds.js';

type Raw = Readonly<Record<string, unknown>>;

/** What learning has overturned, address by address: empty where the law holds. */
function overturned({ before, after }: Learned<Answer>): readonly string[] {
  const afterwards = new Map(allNodes(after).map((node) => [node.address, node]));
  const nodes = allNodes(before).filter(({ address }) => !isSupposed(address));
  const changes = nodes.flatMap((node) => {
    const now = afterwards.get(node.address);
    return now === undefined || holdsStill(node, now) ? [] : [`${node.address}: ${node.truth}, then ${now.truth}`];
  });
  return [...changes, ...overturnedSets({ before, after })];
}

/** A rule set turns on its nodes: what may leave one of them undefined may leave it open, and nothing may turn it round. */
function overturnedSets({ before, after }: Learned<Answer>): readonly string[] {
  const truthOf = ({ options }: Answer) =>
    options.flatMap(({ option, ruleSets }) =>
      ruleSets.map(({ id, truth, criteria }) => ({ at: `${option.id}/${id}`, truth, criteria })),
    );
  const now = new Map(truthOf(after).map((set) => [set.at, set]));
  return truthOf(before).flatMap(({ at, truth }) => {
    const set = now.get(at);
    if (set === undefined || truth === 'unknown' || truth === set.truth) return [];
    return set.truth === 'unknown' && set.criteria.some(isExcepted) ? [] : [`${at}: ${truth}, then ${set.truth}`];
  });
}

/** Whether a definite answer stands, or has become undefined in one of the two ways that are allowed. */
function holdsStill(before: Explanation, now: Explanation): boolean {
  if (before.truth === 'unknown' || before.truth === now.truth) return true;
  return now.truth === 'unknown' && isExcepted(now);
}

/** The two exceptions: a rare variant that a flag names is recorded, or a later sample no longer shows an alteration. */
function isExcepted(node: Explanation): boolean {
  return nodesOf(node).some(({ type, kind, truth, children, reasons }) => {
    const flagged = type === 'readings' && truth === 'unknown' && children.some(({ id }) => id.endsWith('-counted'));
    return flagged || (kind === 'gene' && reasons.some(({ code }) => code === 'UNDEFINED_TERM'));
  });
}

/** Inside a rare variant counted or not counted: a supposition beside the answer, not an answer. */
function isSupposed(address: string): boolean {
  return address.includes('-counted');
}

/** A new conflict is not learning. */
function isNewConflict({ before, after }: Learned<Answer>): boolean {
  const known = new Set(conflictsIn(before));
  return conflictsIn(after).some((conflict) => !known.has(conflict));
}

/** The contradictions of a record, a clinician's word against the facts once for each definition that it speaks for. */
function conflictsIn(answer: Answer): readonly string[] {
  const words = allNodes(answer).filter(
    ({ type, reasons }) => type === 'definition' && reasons.some(({ code }) => code === 'CONFLICTING_DATA'),
  );
  return [...answer.contradictions.map(({ key, says }) => `${key}: ${says}`), ...words.map(({ address }) => address)];
}

/**
 * A recorded relapse implies the good response before it; a minor response recorded beside it denies that, which is a
 * contradiction as well, though the definition that reads it calls it undefined.
 */
function deniesWhatIsImplied({ before, after }: Learned<Raw>): boolean {
  const [old, now] = [before, after].map(({ bestResponse }) => JSON.stringify(bestResponse ?? '').includes('MR'));
  return now === true && old === false;
}

const EVENTS = ['relapses', 'transplants', 'progressionEvents', 'responseAfterCycle'] as const;

/**
 * The events that some record dates before the diagnosis or the birth: one contradiction for all of them, so that a further
 * event that turns out to be too early is a new conflict, though the contradiction is not.
 */
function tooEarly(raw: Raw): readonly string[] {
  const content = caseOf(raw);
  const rangesOf = (entries: readonly { readonly value?: string }[]) =>
    entries.flatMap(({ value }) => (value === undefined ? [] : [readPartialDate(value) as DayRange]));
  const starts = {
    diagnosis: rangesOf(content.diagnosis.flatMap(({ value }) => value?.date ?? [])),
    birth: rangesOf(content.birthDate.flatMap(({ value }) => (typeof value === 'string' ? [{ value }] : []))),
  };
  const events = EVENTS.flatMap((list) =>
    content[list].items.map(({ id, date }) => ({ key: `${list}/${id}`, days: rangesOf(date) })),
  );
  return Object.entries(starts).flatMap(([start, ranges]) =>
    events
      .filter(({ days }) => days.some((day) => ranges.some((range) => isBefore(day, range) === 'true')))
      .map(({ key }) => `${key} before ${start}`),
  );
}

function isNewlyTooEarly({ before, after }: Learned<Raw>): boolean {
  const known = tooEarly(before);
  return tooEarly(after).some((event) => !known.includes(event));
}

/** Throws where what was learned turns a definite answer round. */
export function neverOverturned(cases: Learned<Raw>, answers: Learned<Answer>): void {
  if (isNewConflict(answers) || deniesWhatIsImplied(cases)) return;
  if (isNewlyTooEarly(cases)) return;
  isNothing(overturned(answers));
}

/** What holds of an answer when more is learned of its case. */
export const LEARNING: Laws<MadeUp> = {
  'learning never overturns a definite answer, of a node or of a rule set': ({ learned, answer, rules }) =>
    neverOverturned(learned, { before: answer, after: answered(learned.after, rules) }),
};
