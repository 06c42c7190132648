import type { Meeting } from '../../meetings/meeting.js';
import { presentDeleteMeeting } from './delete.presenter.js';

const entry = { caseId: 'c', pseudonym: 'FP-7Q2K', madeUp: true };
const meeting = (more: Partial<Meeting>): Meeting => ({
  ...{ id: 'm', date: '2026-11-26', kind: 'local-mdt', version: 1, person: 'coordinator' },
  ...{ updatedAt: '2026-11-20T09:00:00.000Z', size: more.entries?.length ?? 0, entries: [] },
  ...more,
});
const shown = (more: Partial<Meeting>, saidOf: readonly string[] = []) =>
  presentDeleteMeeting(meeting(more), new Set(saidOf));

describe('before a meeting is removed, it is said what goes and what stays', () => {
  test.each<readonly [string, Partial<Meeting>, readonly RegExp[], number]>([
    ['an empty list', {}, [/empty list/], 0],
    ['a case on it', { entries: [entry] }, [/list of 1 case,/], 2],
    ['two cases, and a note', { entries: [entry, { ...entry, caseId: 'd' }], note: 'Room 4' }, [/2 cases,/, /note/], 2],
    ['an answer looked at', { entries: [{ ...entry, assessmentId: 'a' }] }, [/1 case,/, /looked at/], 2],
  ])('%s', (_, more, goes, stays) => {
    const page = shown(more);
    expect(page.canGo).toBe(true);
    expect(page.goes).toEqual(goes.map((text) => expect.stringMatching(text) as string));
    expect(page.stays).toHaveLength(stays);
  });

  test('and one in which something was said stays, with the cases of which it was', () => {
    const page = shown({ entries: [entry, { ...entry, caseId: 'd', pseudonym: 'FP-C4HJ' }] }, ['d']);
    expect([page.canGo, page.spokenOf]).toEqual([
      false,
      [{ text: 'FP-C4HJ (made up)', href: '/meetings/m/cases/d/outcome' }],
    ]);
  });
});
