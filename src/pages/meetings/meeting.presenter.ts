import { ended, sentence } from '../../assessments/sentence.js';
import { sayDate } from '../../engine/index.js';
import type { HeldGroup, MeetingLine, MeetingLines, SinceLastTime } from '../../meetings/meeting-line.js';
import type { Meeting } from '../../meetings/meeting.js';
import { sayLast, sayReasons } from '../outcome/said.presenter.js';
import { words } from '../words/index.js';

/** How many changes stand on a line before they are counted. */
const MOST_CHANGES = 2;

/** The list of a meeting as it is read and printed: a line for each case, in order. */
export function presentMeeting(meeting: Meeting, { asOf, isOver, lines }: MeetingLines) {
  const said = words.meetings;
  const heading = headingOf(meeting);
  const of = `/meetings/${meeting.id}`;
  return {
    title: heading,
    heading,
    note: meeting.note === undefined ? '' : ended(meeting.note),
    asOf: `${sentence(`${said.asOf} ${sayDate(asOf)}${isOver ? `, ${said.over}` : ''}`)} ${said.people}`,
    links: [
      { text: said.arrange, href: `${of}/cases` },
      { text: said.details, href: `${of}/details` },
      ...(lines.length === 0 ? [] : [{ text: said.carryOver, href: `${of}/carry-over` }]),
      { text: said.csv, href: `${of}/list.csv` },
      ...(lines.length === 0 ? [] : [{ text: said.cohort, href: `${of}/cohort` }]),
      { text: said.keySheet, href: `${of}/key-sheet` },
      { text: said.delete, href: `${of}/delete` },
    ],
    empty: lines.length === 0 ? said.empty : '',
    head: [said.case, said.who, said.outstanding, said.changed, said.groups],
    rows: lines.map((line, at) => rowOf(line, { number: at + 1, asOf, meetingId: meeting.id })),
  };
}

/** `Hospital MDT, 26 Nov 2026`. */
export function headingOf({ kind, date }: Pick<Meeting, 'kind' | 'date'>): string {
  return `${words.meetings.kinds[kind]}, ${sayDate(date)}`;
}

/** A pseudonym, with a remark where the case was made up. */
export function nameOf({ pseudonym, madeUp }: Pick<MeetingLine, 'pseudonym' | 'madeUp'>): string {
  return madeUp ? `${pseudonym} (${words.meetings.madeUp})` : pseudonym;
}

/** Whether a case is new to the list or came from an earlier one. */
export function originOf({ carriedFrom }: Pick<MeetingLine, 'carriedFrom'>): string {
  return carriedFrom === undefined ? words.meetings.isNew : words.meetings.isCarried;
}

/** `Waiting: 2`. */
export const sayGroup = ({ title, options }: HeldGroup): string => `${title}: ${options}`;

/** What is outstanding; that nothing is, is said. */
export function sayOutstanding({ answer }: MeetingLine): readonly string[] {
  if (answer === undefined) return [];
  return answer.outstanding.length === 0 ? [words.meetings.nothingOutstanding] : answer.outstanding;
}

/** What is another than last time: the most telling first, of more than a few the rest counted. */
export function saySince(since: SinceLastTime | undefined, most = MOST_CHANGES): readonly string[] {
  const said = words.meetings;
  if (since === undefined) return [said.firstTime];
  const day = sayDate(since.date);
  if (since.remark !== undefined) return [`${said.since} ${day}: ${ended(since.remark)}`];
  if (since.changes.length === 0) return [`${said.nothingChanged} ${day}.`];
  const left = since.changes.length - most;
  const [first = '', ...rest] = since.changes.slice(0, most);
  return [`${said.since} ${day}: ${first}`, ...rest, ...(left > 0 ? [`${left} ${said.more}.`] : [])];
}

function rowOf(
  line: MeetingLine,
  { number, asOf, meetingId }: { readonly number: number; readonly asOf: string; readonly meetingId: string },
) {
  const { answer } = line;
  return {
    number: String(number),
    name: nameOf(line),
    checkWords: line.checkWords.join(' · '),
    origin: originOf(line),
    href: `/cases/${line.caseId}/answer?asOf=${asOf}`,
    who:
      answer === undefined
        ? [sentence(line.remark ?? '')]
        : [answer.who, answer.course ?? ''].filter((text) => text !== ''),
    question: answer?.question ?? '',
    outstanding: sayOutstanding(line),
    changed: answer === undefined ? [] : saySince(line.since),
    groups: (answer?.groups ?? []).map(sayGroup),
    lastSaid: sayLast(line.lastSaid),
    outcome: {
      text: line.said === undefined ? words.outcome.record : words.outcome.correct,
      hidden: line.pseudonym,
      href: `/meetings/${meetingId}/cases/${line.caseId}/outcome`,
    },
    said:
      line.said === undefined
        ? []
        : [
            [...sayReasons(line.said), line.said.says ?? '']
              .filter((text) => text !== '')
              .map(ended)
              .join(' '),
          ],
  };
}
