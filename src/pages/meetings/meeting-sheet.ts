import { stringify } from 'csv-stringify/sync';
import type { MeetingLine, MeetingLines } from '../../meetings/meeting-line.js';
import { words } from '../words/index.js';
import { nameOf, originOf, sayGroup, sayOutstanding, saySince } from './meeting.presenter.js';

/**
 * The list of a meeting as CSV (UTF-8 with its mark, which spreadsheets look for). A cell that a spreadsheet would take
 * for a formula is made text by an apostrophe before it.
 */
export function meetingSheet({ asOf, lines }: MeetingLines): string {
  const { sheet } = words.meetings;
  const rows = lines.map((line, at) => [String(at + 1), ...cellsOf(line), asOf]);
  return stringify([Object.values(sheet), ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

function cellsOf(line: MeetingLine): readonly string[] {
  const { answer, remark = '' } = line;
  return [
    nameOf(line),
    line.checkWords.join(' '),
    originOf(line),
    answer?.question ?? '',
    answer === undefined ? remark : [answer.who, answer.course ?? ''].join(' ').trim(),
    sayOutstanding(line).join('\n'),
    answer === undefined ? '' : saySince(line.since, Infinity).join('\n'),
    (answer?.groups ?? []).map(sayGroup).join('\n'),
  ];
}
