import type { Assessment } from '../../assessments/assessment.js';
import type { ChangeDocument, ChangesDocument } from '../../assessments/change.js';
import type { AnswerOfCase } from '../../assessments/earlier-answer.js';
import { sentence } from '../../assessments/sentence.js';
import type { StalenessDocument } from '../../assessments/staleness.js';
import type { CaseSummary } from '../../cases/case.js';
import { sayDate, type ChangeCause } from '../../engine/index.js';
import { presentIdentity } from '../case-identity.js';
import { words } from '../words/index.js';

const said = words.changes;

/** What has changed since an earlier answer that was chosen, and whether that one still stands. */
export interface Compared {
  readonly since: string;
  readonly document: ChangesDocument;
  readonly staleness: StalenessDocument;
}

/** What changed since an earlier answer of the same case, by what caused it: the record, the release, only time. */
export function presentChanges(
  answer: Assessment,
  stored: CaseSummary,
  { earlier, compared }: { readonly earlier: readonly AnswerOfCase[]; readonly compared: Compared | undefined },
) {
  const others = earlier.filter(({ id }) => id !== answer.id);
  return {
    title: `${said.title}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'changes', answer.asOf),
    heading: said.title,
    asOf: answer.asOf,
    now: `${said.now} ${sayAnswer({ ...answer, release: answer.release.id, caseVersion: answer.caseVersion ?? 1 })}`,
    empty: others.length === 0 ? said.noEarlier : '',
    choices: others.map((one) => ({ value: one.id, text: sayAnswer(one), selected: one.id === compared?.since })),
    result: compared === undefined ? undefined : resultOf(compared),
  };
}

/** `20 Nov 2026, release 70af4b, version 2 of the case`. */
function sayAnswer({ asOf, release, caseVersion }: Pick<AnswerOfCase, 'asOf' | 'release' | 'caseVersion'>): string {
  return `${sayDate(asOf)}, ${said.release} ${release.slice(0, 6)}, ${said.version} ${caseVersion}`;
}

function resultOf({ document, staleness }: Compared) {
  const told = document.changes.filter(({ of, aspect }) => of !== 'node' && aspect !== 'reasons');
  const groups = GROUPS.flatMap(({ title, holds }) => {
    const own = told.filter((change) => holds(causesOf(change)));
    return own.length === 0 ? [] : [{ title, ...linesOf(own) }];
  });
  return {
    heading: `${said.since} ${sayDate(document.before.asOf)}`,
    standing: standingOf(staleness),
    remarks: document.remarks.map(sentence),
    groups,
    nothing: groups.length === 0 ? said.nothing : '',
  };
}

const causesOf = ({ steps }: ChangeDocument) => [...new Set(steps.map(({ cause }) => cause))];
const onlyBy = (cause: ChangeCause) => (causes: readonly ChangeCause[]) => causes.length === 1 && causes[0] === cause;
const GROUPS = [
  { title: said.causes.record, holds: onlyBy('record') },
  { title: said.causes.release, holds: onlyBy('release') },
  { title: said.causes.time, holds: onlyBy('time') },
  { title: said.causes.several, holds: (causes: readonly ChangeCause[]) => causes.length > 1 },
];

/** Options and sources stand open; single lines and waits are folded, each once. */
function linesOf(changes: readonly ChangeDocument[]) {
  const isTelling = ({ of, aspect }: ChangeDocument) => (of === 'option' || of === 'rule-set') && aspect !== 'waits';
  const texts = (some: readonly ChangeDocument[]) => [...new Set(some.map(sayOnce))];
  const more = texts(changes.filter((change) => !isTelling(change)));
  return { lines: texts(changes.filter(isTelling)), more, moreText: `${said.more} (${more.length})` };
}

/** The one cause of a change stands above it; several stand behind it, in their order. */
const sayOnce = ({ says, steps }: ChangeDocument) =>
  sentence(steps.length === 1 ? says.replace(/ \([^()]*\)$/, '') : says);

/** Whether the earlier answer still stands, and if not what has moved. */
function standingOf({ stale, moved, seenOn }: StalenessDocument): string {
  const seen = `${said.seenOn} ${sayDate(seenOn)}`;
  return stale
    ? `${seen} ${said.stale} ${moved.map(({ says }) => sentence(says)).join(' ')}`
    : `${seen} ${said.stands}`;
}
