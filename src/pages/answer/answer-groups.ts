import { alikeIn } from '../../assessments/answer-lines.js';
import type { AnswerDocument, GroupDocument, OptionDocument } from '../../assessments/answer.js';
import { sentence } from '../../assessments/sentence.js';
import type { GroupId } from '../../engine/index.js';
import { words } from '../words/index.js';

/** How many open options stand on the screen before "more". */
const MOST_OPEN = 7;
const OPEN: readonly GroupId[] = ['sources-differ', 'waiting', 'lines-met', 'not-today', 'no-rule'];

/** Options of which the same is said, on one row of the screen. */
interface Row {
  readonly titles: readonly { readonly text: string; readonly href: string }[];
  /** What goes on behind the titles. */
  readonly first: string;
  readonly lines: readonly string[];
}

/** A group on the screen; `count` stands instead of rows where options are only counted. */
export interface ShownGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
  readonly more: readonly Row[];
  readonly moreText: string;
  readonly count?: { readonly text: string; readonly href: string; readonly says: string };
}

/** The groups in the order in which they are read, at most seven open options before "more". */
export function presentGroups(answer: AnswerDocument, caseId: string): readonly ShownGroup[] {
  const wait = answer.remarks.slice(1).map(sentence).join(' ');
  let room = MOST_OPEN;
  return answer.groups.flatMap((group) => {
    const options = optionsOf(group, answer);
    if (options.length === 0) return [];
    const { id, title } = group;
    const empty = { id, title, note: '', rows: [], more: [], moreText: '' };
    if (id === 'other-diseases') return [{ ...empty, count: countOf(group, answer, caseId) }];
    const first = OPEN.includes(id) ? options.slice(0, room) : options;
    if (OPEN.includes(id)) room -= first.length;
    const more = options.slice(first.length);
    return [
      {
        ...empty,
        note: id === 'waiting' ? wait : '',
        rows: rowsOf(first, answer, caseId),
        more: rowsOf(more, answer, caseId),
        moreText: `${more.length} ${words.answer.more}`,
      },
    ];
  });
}

function optionsOf({ options }: GroupDocument, answer: AnswerDocument): readonly OptionDocument[] {
  return options.flatMap((id) => answer.options.filter((option) => option.id === id));
}

function rowsOf(options: readonly OptionDocument[], { asOf }: AnswerDocument, caseId: string): readonly Row[] {
  return alikeIn(options).map(({ options: alike, lines }) => {
    const titles = alike.map(({ id, title }) => ({ text: title, href: `/cases/${caseId}/prepare/${id}?asOf=${asOf}` }));
    const [first = '', ...more] = lines;
    return { titles, first, lines: more };
  });
}

/** Options for other diseases are a count; each is reachable by its name. */
function countOf({ options, remarks }: GroupDocument, { asOf }: AnswerDocument, caseId: string) {
  return {
    text: `${options.length} ${words.answer.forOther}`,
    href: `/cases/${caseId}/prepare?asOf=${asOf}#options`,
    says: remarks.map(({ says }) => sentence(says)).join(' '),
  };
}
