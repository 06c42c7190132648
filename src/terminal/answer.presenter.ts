import type { AnswerDocument, GroupDocument, MissingDocument, OptionDocument } from '../assessments/answer.js';
import { sayDate, sayRequest, type GroupId } from '../engine/index.js';
import { factorsRow, permissionSaid, routesRow } from './guide.presenter.js';
import { presentDates } from './turns.presenter.js';
import { ended, row, sentence } from './wrapped.js';

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
    ...outstanding(answer),
    ...answer.contradictions.flatMap(({ says }, index) => row(index === 0 ? 'CONFLICT' : '', sentence(says))),
    ...answer.later.flatMap(({ says }, index) => row(index === 0 ? 'LATER' : '', sentence(`${says}: not used`))),
    ...(answer.supposed ?? []).flatMap(({ says }, index) => row(index === 0 ? 'SUPPOSED' : '', sentence(says))),
    ...clashes(answer),
    ...answer.groups.flatMap((group) => presentGroup(group, answer, waits)),
    ...routesRow(answer),
    ...factorsRow(answer),
    ...presentDates(answer),
    ...warnings(answer),
  ];
  return `${lines.join('\n')}\n`;
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

function outstanding(answer: AnswerDocument): readonly string[] {
  const asked = answer.options
    .flatMap(({ ruleSets }) => ruleSets.flatMap(({ missing }) => missing))
    .filter(({ request }) => request !== undefined);
  const requests = [...new Set(asked.map(sayAsked))];
  const said = requests.map((request) => {
    const names = new Set(asked.filter((one) => sayAsked(one) === request).map(({ waitsFor }) => waitsFor));
    return `${[...names].join(' and ')}: ${request}`;
  });
  const all = [...said, ...permissionSaid(answer)];
  return all.flatMap((text, index) => row(index === 0 ? 'OUTSTANDING' : '', sentence(text)));
}

function sayAsked({ request }: MissingDocument): string {
  return request === undefined ? '' : sayRequest(request);
}

/** The same word, true in one source's sense and false in another's. */
function clashes({ definitions }: AnswerDocument): readonly string[] {
  const words = [...new Set(definitions.map(({ id }) => id.split('@')[0] ?? ''))];
  const said = words.flatMap((word) => {
    const same = definitions.filter(({ id }) => id.startsWith(`${word}@`));
    const yes = same.filter(({ outcome }) => outcome === 'met').map(({ source }) => source.toUpperCase());
    const no = same.filter(({ outcome }) => outcome === 'not-met').map(({ source }) => source.toUpperCase());
    return yes.length > 0 && no.length > 0
      ? [`“${word}” fits in the sense of ${yes.join(', ')} and not of ${no.join(', ')}`]
      : [];
  });
  return said.flatMap((text, index) => row(index === 0 ? 'WORDS' : '', sentence(text)));
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
