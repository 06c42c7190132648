import type { SinceLastTime } from '../../meetings/meeting-line.js';
import { isFaults, readMeeting, type TypedMeeting } from './details.presenter.js';
import { saySince } from './meeting.presenter.js';

const since = (changes: readonly string[], remark?: string): SinceLastTime => ({
  ...{ meetingId: 'm', date: '2026-11-19', changes },
  ...(remark === undefined ? {} : { remark }),
});

describe('what a line says of last time', () => {
  test.each([
    ['no earlier meeting', undefined, ['First time']],
    ['nothing changed', since([]), ['Nothing changed since 19 Nov 2026.']],
    ['one change', since(['A.']), ['Since 19 Nov 2026: A.']],
    ['two changes', since(['A.', 'B.']), ['Since 19 Nov 2026: A.', 'B.']],
    ['more are counted', since(['A.', 'B.', 'C.', 'D.']), ['Since 19 Nov 2026: A.', 'B.', '2 more.']],
    ['not to be compared', since([], 'ask anew'), ['Since 19 Nov 2026: ask anew.']],
  ])('%s', (_, given, said) => {
    expect(saySince(given)).toEqual(said);
  });
});

describe('a meeting that is typed', () => {
  const typed: TypedMeeting = { day: '3', month: '12', year: '2026', kind: 'local-mdt', note: ' Room 4 ' };

  test('is read', () => {
    expect(readMeeting(typed)).toEqual({ date: '2026-12-03', kind: 'local-mdt', note: 'Room 4' });
    expect(readMeeting({ ...typed, note: '' })).toEqual({ date: '2026-12-03', kind: 'local-mdt' });
  });

  test.each([
    [{ day: '31', month: '2' }, ['day']],
    [{ day: '' }, ['day']],
    [{ year: '26' }, ['day']],
    [{ kind: 'tea' }, ['kind']],
    [{ note: 'x'.repeat(201) }, ['note']],
    [{ note: 'two\nlines' }, ['note']],
    [{ note: 'ring 07911 123456' }, ['note']],
    [{ day: 'x', kind: '', note: 'x'.repeat(300) }, ['day', 'kind', 'note']],
  ])('with %j is refused at %j', (wrong, fields) => {
    const read = readMeeting({ ...typed, ...wrong });
    expect(isFaults(read) && read.map(({ field }) => field)).toEqual(fields);
  });
});
