import { parse } from 'csv-parse/sync';
import type { MeetingLine } from '../../meetings/meeting-line.js';
import { meetingSheet } from './meeting-sheet.js';

const line = (question: string): MeetingLine => ({
  ...{ caseId: 'c', pseudonym: 'FP-7Q2K', madeUp: false, checkWords: ['basil', 'lotus'] },
  answer: {
    ...{ assessmentId: 'a', who: 'Girl, 4 y, England. Neuroblastoma.', question },
    outstanding: [],
    groups: [{ id: 'waiting', title: 'Waiting', options: 2 }],
  },
});
const sheetOf = (lines: readonly MeetingLine[]): string => meetingSheet({ asOf: '2026-11-26', isOver: false, lines });

describe('the list of a meeting as a sheet', () => {
  test('has a row for each case under one head, every row as long', () => {
    const rows: readonly (readonly string[])[] = parse(sheetOf([line('What now?'), line('And "then", why?')]), {
      bom: true,
    });
    expect(rows.map((row) => row[4])).toEqual(['Question', 'What now?', 'And "then", why?']);
    expect(rows[1]).toEqual([
      ...['1', 'FP-7Q2K', 'basil lotus', 'New to the list', 'What now?', 'Girl, 4 y, England. Neuroblastoma.'],
      ...['No open request recorded', 'First time', 'Waiting: 2', '2026-11-26'],
    ]);
  });

  test.each(['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'])(
    'a cell that begins like a formula is made text: %j',
    (text) => {
      const rows: readonly (readonly string[])[] = parse(sheetOf([line(text)]), { bom: true });
      expect(rows[1]?.[4]).toBe(`'${text}`);
    },
  );

  test('a case that cannot be read says why, and nothing of it is made up', () => {
    const { caseId, pseudonym, madeUp, checkWords } = line('');
    const unread = { caseId, pseudonym, madeUp, checkWords, remark: 'cannot be read' };
    const rows: readonly (readonly string[])[] = parse(sheetOf([unread]), { bom: true });
    expect(rows[1]?.slice(4, 9)).toEqual(['', 'cannot be read', '', '', '']);
  });
});
