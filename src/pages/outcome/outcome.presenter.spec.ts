import type { StoredCase } from '../../cases/case.js';
import type { Meeting } from '../../meetings/meeting.js';
import type { OutcomeRecord, RoomOutcome } from '../../meetings/room-outcome.js';
import { presentCaseMeetings } from './case-meetings.presenter.js';
import { presentOutcome } from './outcome.presenter.js';
import type { OutcomeForm } from './outcome.form.js';

const at = '2026-11-20T10:30:00.000Z';
const stored = { id: 'c', pseudonym: 'FP-7Q2K', version: 1, madeUp: true, createdAt: at, updatedAt: at, case: {} };
const meeting: Meeting = {
  ...{ id: 'm', date: '2026-11-26', kind: 'local-mdt', version: 1, person: 'cora', updatedAt: at, size: 1 },
  entries: [{ caseId: 'c', pseudonym: 'FP-7Q2K', madeUp: true }],
};
const record: OutcomeRecord = {
  ...{ number: 7, meetingId: 'm', caseId: 'c', person: 'cora', recordedAt: at, says: 'Wait' },
  ...{ reasons: [], options: [{ option: 'gone', says: 'x' }], present: [], people: ['left'], questions: [] },
};
const beside = {
  ...{ meeting, stored: stored as StoredCase, options: [{ id: 'nb-bit', title: 'BIT' }] },
  people: [{ id: 'cora', name: 'Cora Madeup', roles: [] }],
};
const shown = (
  form: OutcomeForm = {},
  records: readonly OutcomeRecord[] = [],
  faults: { field: string; text: string }[] = [],
) => presentOutcome(form, faults, { ...beside, records });

describe('the form for what the room said', () => {
  test('is empty until somebody writes: nothing is filled in, and no tick is set', () => {
    const page = shown();
    const values = [page.says, page.referredTo, page.otherReason, page.dissent].map(({ value }) => value);
    expect([...values, page.corrects, page.correcting]).toEqual(['', '', '', '', '', '']);
    const ticks = [...page.reasons, ...page.present, ...page.people];
    expect(ticks.filter(({ checked }) => checked)).toEqual([]);
    expect([page.options.length, page.questions.length]).toEqual([2, 2]);
  });

  test.each<readonly [string, OutcomeForm, number, number]>([
    ['two spare lines more than are used', { option: ['nb-bit'], optionSays: ['x'] }, 3, 2],
    ['as many as are used last, those between counted', { asks: ['', '', 'why?'] }, 2, 5],
    ['those of which only the day is typed', { asks: [''], byDay: ['', '3'] }, 2, 4],
  ])('has %s', (_, form, options, questions) => {
    const page = shown(form);
    expect([page.options.length, page.questions.length]).toEqual([options, questions]);
  });

  test('keeps what was typed, and says each fault at its field', () => {
    const form: OutcomeForm = { reasons: ['closed'], option: ['', 'nb-bit'], optionSays: ['', ''], people: ['cora'] };
    const page = shown(form, [], [{ field: 'optionSays-1', text: 'Write it' }]);
    expect(page.title).toBe('Error: What the room said: FP-7Q2K');
    expect(page.errors).toEqual([{ text: 'Write it', href: '#optionSays-1' }]);
    expect(page.options.map(({ says }) => says.error)).toEqual([undefined, 'Write it', undefined, undefined]);
    expect(page.options[1]?.items.find((item) => 'selected' in item && item.selected)?.text).toBe('BIT');
    expect([...page.reasons, ...page.people].filter(({ checked }) => checked).map(({ text }) => text)).toEqual([
      'Closed',
      'Cora Madeup',
    ]);
  });

  test('corrects the last record, and shows each with who wrote it when; what is not known any more by its id', () => {
    const page = shown({}, [record, { ...record, number: 3, person: 'left' }]);
    expect(page.corrects).toBe('7');
    expect(shown({ corrects: '3' }, [record]).corrects).toBe('3');
    expect(page.records.map(({ by }) => by)).toEqual([
      'Recorded by Cora Madeup, 20 Nov 2026, 10:30 UTC',
      'Recorded by left, 20 Nov 2026, 10:30 UTC',
    ]);
    expect(page.records[0]?.rows.flatMap(({ lines }) => lines)).toEqual(['Wait', 'gone: x', 'left']);
  });
});

test('what meetings said of a case stands under each meeting, with the way to correct it', () => {
  const said: RoomOutcome = { ...record, date: '2026-11-26', kind: 'tumour-board' };
  const page = presentCaseMeetings(beside.stored, [said], beside);
  expect([page.empty, page.meetings[0]?.heading]).toEqual(['', 'Genomic tumour board, 26 Nov 2026']);
  expect(page.meetings[0]?.links.map(({ href }) => href)).toEqual(['/meetings/m/cases/c/outcome', '/meetings/m']);
  expect(presentCaseMeetings(beside.stored, [], beside).empty).toMatch(/No meeting/);
});
