import type { Assessment } from '../../assessments/assessment.js';
import type { AnswerDocument, GroupDocument, OptionDocument } from '../../assessments/answer.js';
import {
  cautionsOf,
  clashesIn,
  datesIn,
  factorsIn,
  forThisDisease,
  outstandingIn,
  routesIn,
  sourceStatesOf,
} from '../../assessments/answer-summary.js';
import type { CaseSummary } from '../../cases/case.js';
import { sayDate, type GroupId } from '../../engine/index.js';
import { presentIdentity } from '../case-identity.js';
import { sentence } from '../../assessments/sentence.js';
import { words } from '../words/index.js';

/** How many open options stand on the screen before "more". */
const MOST_OPEN = 7;
const OPEN: readonly GroupId[] = ['sources-differ', 'waiting', 'lines-met', 'not-today', 'no-rule'];

/** The answer to present: one screen, the deciding line on the row, each warning once. */
export function presentAnswer(answer: Assessment, stored: CaseSummary) {
  const said = words.answer;
  const shown = forThisDisease(answer);
  return {
    title: `${said.title}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'answer'),
    heading: [sentence(answer.case.who), sentence(answer.case.disease)].join(' '),
    course: answer.case.course === '' ? '' : sentence(answer.case.course),
    asOf: `${said.asOf} ${sayDate(answer.asOf)}. ${said.release} ${answer.release.id.slice(0, 6)}, ${answer.release.says}. ${said.people}`,
    notices: noticesOf(answer),
    order: sentence(`${said.order} ${answer.order}`),
    groups: groupsOf(answer, stored),
    beside: besideOf(answer),
    sources: sourceStatesOf(shown).map(sentence),
    cautions: cautionsOf(shown).map(sentence),
  };
}

/** What the room has to know before it reads the groups; what there is none of is left out, but for what is outstanding. */
function noticesOf(answer: AnswerDocument) {
  const said = words.answer;
  const outstanding = outstandingIn(answer).map(sentence);
  return [
    { label: said.question, items: answer.case.question === undefined ? [] : [answer.case.question] },
    { label: said.outstanding, items: outstanding.length === 0 ? [said.nothingOutstanding] : outstanding },
    { label: said.conflicts, items: answer.contradictions.map(({ says }) => sentence(says)) },
    { label: said.later, items: answer.later.map(({ says }) => sentence(says)) },
    { label: said.words, items: clashesIn(answer).map(sentence) },
  ].filter(({ items }) => items.length > 0);
}

/** One option on the screen. */
interface Row {
  readonly title: string;
  readonly href: string;
  readonly lines: readonly string[];
}

/** A group on the screen; `text` stands instead of rows where options are only counted. */
interface ShownGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
  readonly more: readonly Row[];
  readonly moreText: string;
  readonly text: string;
}

/** What stands below the groups: routes, factors without a cut-off, dates ahead. */
function besideOf(answer: AnswerDocument) {
  const said = words.answer;
  const { said: dates, more } = datesIn(answer);
  return [
    { label: said.routes, items: routesIn(answer) },
    { label: said.factors, items: factorsIn(answer) },
    { label: said.dates, items: more === 0 ? dates : [...dates, `${more} ${said.moreDates}`] },
  ].filter(({ items }) => items.length > 0);
}

function groupsOf(answer: AnswerDocument, { id }: CaseSummary): readonly ShownGroup[] {
  const wait = answer.remarks.slice(1).map(sentence).join(' ');
  let room = MOST_OPEN;
  return answer.groups.flatMap((group) => {
    const options = optionsOf(group, answer);
    if (options.length === 0) return [];
    if (group.id === 'other-diseases') return [aside(group, options)];
    const rows = options.map((option) => ({
      ...rowOf(option),
      href: `/cases/${id}/prepare/${option.id}?asOf=${answer.asOf}`,
    }));
    const first = OPEN.includes(group.id) ? rows.slice(0, Math.max(room, 0)) : rows;
    if (OPEN.includes(group.id)) room -= rows.length;
    const more = rows.slice(first.length);
    return [
      {
        id: group.id,
        title: group.title,
        note: group.id === 'waiting' ? wait : '',
        rows: first,
        more,
        moreText: `${more.length} ${words.answer.more}`,
        text: '',
      },
    ];
  });
}

function optionsOf({ options }: GroupDocument, answer: AnswerDocument): readonly OptionDocument[] {
  return options.flatMap((id) => answer.options.filter((option) => option.id === id));
}

/** Options for other diseases are a count, each reachable by its name. */
function aside(group: GroupDocument, options: readonly OptionDocument[]): ShownGroup {
  const names = options.map(({ title }) => title).join(' · ');
  const said = group.remarks.map(({ says }) => sentence(says));
  return {
    id: group.id,
    title: group.title,
    note: '',
    rows: [],
    more: [],
    moreText: '',
    text: [`${options.length} ${words.answer.forOther}: ${names}.`, ...said].join(' '),
  };
}

/** Access first, where the option is to be had at all; then what each source answers. */
function rowOf({ title, group, row, access }: OptionDocument) {
  const ways = group === 'line-not-met' ? [] : access.slice(0, 2).map(({ says }) => sentence(says));
  return { title, lines: [...ways, ...(group === 'without-rules' ? [] : row.map(sentence))] };
}
