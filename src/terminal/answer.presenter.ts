import { alikeIn, warningsIn, type AlikeOptions } from '../assessments/answer-lines.js';
import { clashesIn, factorsIn, outstandingIn, routesIn } from '../assessments/answer-summary.js';
import type { AnswerDocument, GroupDocument, OptionDocument } from '../assessments/answer.js';
import { sentence } from '../assessments/sentence.js';
import { sayDate, type GroupId } from '../engine/index.js';
import { presentDates } from './turns.presenter.js';
import { row } from './wrapped.js';

/** What stands above an answer: the name of the case, and the release it was put to. */
export interface Heading {
  readonly name: string;
  /** `1f3a9c, not clinically approved`. */
  readonly release: string;
}

const LABELS: Readonly<Record<GroupId, string>> = {
  'sources-differ': 'DIFFER',
  waiting: 'WAITING',
  'lines-met': 'LINES MET',
  'not-today': 'NOT TODAY',
  'no-rule': 'NO RULE',
  'line-not-met': 'NOT MET',
  'other-diseases': 'OTHER',
  'without-rules': 'TESTS',
};

/** An answer as one side of A4: who, what is outstanding, then the groups with the deciding line on the row. */
export function presentAnswer(answer: AnswerDocument, heading: Heading): string {
  const { case: child } = answer;
  const course = child.course === '' ? [] : [sentence(child.course)];
  const waits = answer.remarks.slice(1);
  const lines = [
    ...row(heading.name, [sentence(child.who), sentence(child.disease), ...course].join(' ')),
    `as of ${sayDate(answer.asOf)} · release ${heading.release} · ${answer.remarks[0] ?? ''}`,
    ...(child.question === undefined ? [] : row('QUESTION', child.question)),
    ...labelled('OUTSTANDING', outstandingIn(answer)),
    ...labelled(
      'CONFLICT',
      answer.contradictions.map(({ says }) => says),
    ),
    ...labelled(
      'LATER',
      answer.later.map(({ says }) => `${says}: not used`),
    ),
    ...labelled(
      'SUPPOSED',
      (answer.supposed ?? []).map(({ says }) => says),
    ),
    ...labelled('WORDS', clashesIn(answer)),
    ...answer.groups.flatMap((group) => presentGroup(group, answer, waits)),
    ...row('ROUTES', routesIn(answer).join(' ')),
    ...row('FACTORS', factorsIn(answer).join(' ')),
    ...presentDates(answer),
    ...warnings(answer),
  ];
  return `${lines.join('\n')}\n`;
}

/** Sentences under one label, each on a row of its own. */
function labelled(label: string, said: readonly string[]): readonly string[] {
  return said.flatMap((text, index) => row(index === 0 ? label : '', sentence(text)));
}

function presentGroup(group: GroupDocument, answer: AnswerDocument, waits: readonly string[]): readonly string[] {
  const options = group.options
    .map((id) => answer.options.find((option) => option.id === id))
    .filter((option) => option !== undefined);
  if (options.length === 0) return [];
  const label = LABELS[group.id];
  if (group.id === 'other-diseases') {
    const said = group.remarks.map(({ says }) => says);
    return row(label, [`${options.length} for other diseases${few(options)}.`, ...said].join(' '));
  }
  const opening = group.id === 'waiting' ? waits.map((wait) => `(${sentence(wait)})`) : [];
  const said = alikeIn(options).flatMap(sayAlike);
  return [...opening, ...said].flatMap((text, index) => row(index === 0 ? label : '', text));
}

/** The titles of a few; of many only how to have each by its name. */
function few(options: readonly OptionDocument[]): string {
  if (options.length > MOST_NAMED) return ' (--json names each)';
  return `: ${options.map(({ title }) => title).join(' · ')}`;
}
const MOST_NAMED = 4;

/** Options of which the same is said share a row; where several sources speak each has a line of its own. */
function sayAlike({ options, lines }: AlikeOptions): readonly string[] {
  const [first = '', ...more] = lines;
  return [`${options.map(({ title }) => title).join(' · ')}: ${first}`, ...more];
}

/** How old the sources are, and what they warn of: each once. */
function warnings(answer: AnswerDocument): readonly string[] {
  const { sources, cautions } = warningsIn(answer);
  return [...row('SOURCES', sources.join(' ')), ...row('CAUTION', cautions.join(' '))];
}
