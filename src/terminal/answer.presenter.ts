import { clashesIn, factorsIn, outstandingIn, routesIn } from '../assessments/answer-summary.js';
import type { AnswerDocument, GroupDocument, OptionDocument } from '../assessments/answer.js';
import { ended, sentence } from '../assessments/sentence.js';
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
  const said = alike(options.map((option) => ({ title: option.title, says: deciding(option) })));
  return [...opening, ...said].flatMap((text, index) => row(index === 0 ? label : '', text));
}

/** The titles of a few; of many only how to have each by its name. */
function few(options: readonly OptionDocument[]): string {
  if (options.length > MOST_NAMED) return ' (--json names each)';
  return `: ${options.map(({ title }) => title).join(' · ')}`;
}
const MOST_NAMED = 4;

interface Said {
  readonly title: string;
  readonly says: readonly string[];
}

/** Options of which the same is said share a row; where several sources speak each has a line of its own. */
function alike(options: readonly Said[]): readonly string[] {
  const texts = [...new Set(options.map(({ says }) => says.join('\n')))];
  return texts.flatMap((text) => {
    const titles = options.filter(({ says }) => says.join('\n') === text).map(({ title }) => title);
    const [first = '', ...more] = text.split('\n');
    return [`${titles.join(' · ')}: ${first}`, ...more];
  });
}

const NO_NATION = 'the treating nation is not recorded';

/** Access first, where the option is to be had at all; then what each source answers. */
function deciding({ group, row: lines, access }: OptionDocument): readonly string[] {
  const said = access.map(({ says }) =>
    says.includes(NO_NATION) ? `how it is had goes by nation: ${NO_NATION}` : says,
  );
  const availability = [...new Set(said.map(sentence))].slice(0, group === 'waiting' ? 1 : 2);
  const ways = group === 'line-not-met' || availability.length === 0 ? [] : [availability.join(' ')];
  if (group === 'without-rules') return ways;
  const [first = '', ...more] = lines;
  return [...ways, ways.length === 0 ? ended(first) : sentence(first), ...more.map(sentence)];
}

/** How old the sources are, and what they warn of: each once. */
function warnings({ options }: AnswerDocument): readonly string[] {
  const shown = options.filter(({ group }) => group !== 'other-diseases');
  const open = shown.filter(({ group }) => group !== 'line-not-met');
  const sources = open.flatMap(({ ruleSets }) => ruleSets.map(({ source }) => source));
  const cautions = open.flatMap((option) => option.cautions).map(({ says }) => says);
  return [
    ...row('SOURCES', statesOf(sources).map(sentence).join(' ')),
    ...row('CAUTION', [...new Set(cautions)].map(sentence).join(' ')),
  ];
}

/** `undated: CCLG factsheet, NICE TA975`: the sources of each state, since many share one. */
function statesOf(sources: readonly Stated[]): readonly string[] {
  const states = [...new Set(sources.flatMap(({ state }) => state))];
  return states.map((said) => {
    const shorts = sources.filter(({ state }) => state.includes(said)).map(({ short }) => short);
    const [first = '', second, ...more] = [...new Set(shorts)];
    if (second === undefined) return `${said}: ${first}`;
    return more.length === 0 ? `${said}: ${first}, ${second}` : `${said}: ${first} and ${more.length + 1} more`;
  });
}

interface Stated {
  readonly short: string;
  readonly state: readonly string[];
}
