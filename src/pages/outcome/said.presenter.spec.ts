import type { OutcomeContent, RoomOutcome, RoomQuestion } from '../../meetings/room-outcome.js';
import { presentSaid, sayLast, sayQuestion, sayReasons } from './said.presenter.js';

const nothing: OutcomeContent = { reasons: [], options: [], present: [], people: [], questions: [] };
const naming = { optionTitle: (id: string) => `title of ${id}`, personName: (id: string) => `name of ${id}` };

describe('what came of a case in words', () => {
  test.each<readonly [Partial<OutcomeContent>, readonly string[]]>([
    [{}, []],
    [{ reasons: ['closed'] }, ['Closed']],
    [{ reasons: ['not-today', 'referred'], referredTo: 'the panel' }, ['Not today', 'Referred: the panel']],
    [{ reasons: ['referred'] }, ['Referred']],
    [{ reasons: ['other'], otherReason: 'on holiday' }, ['Other: on holiday']],
    [{ reasons: ['closed'], otherReason: 'x' }, ['Closed']],
  ])('%j', (content, says) => {
    expect(sayReasons({ ...nothing, ...content })).toEqual(says);
  });

  test.each<readonly [Omit<RoomQuestion, 'asks'>, string]>([
    [{}, 'Why?'],
    [{ askedBy: 'family' }, 'Why? (asked by: The family)'],
    [{ by: '2026-12-03' }, 'Why? (by when: 3 Dec 2026)'],
    [
      { askedBy: 'family', answers: 'trials-team', by: '2026-12-03' },
      'Why? (asked by: The family; who answers: Trials team; by when: 3 Dec 2026)',
    ],
  ])('a question with %j', (beside, says) => {
    expect(sayQuestion({ asks: 'Why?', ...beside })).toBe(says);
  });
});

describe('a record', () => {
  test('of which nothing was said has no row', () => expect(presentSaid(nothing, naming)).toEqual([]));

  test('has a row for all that was said, its lines as they were written', () => {
    const whole: OutcomeContent = {
      ...{ says: 'one\ntwo', reasons: ['closed'], dissent: 'three\nfour', tellsFamily: 'key-worker' },
      options: [{ option: 'nb-bit', says: 'to explain' }],
      ...{ present: ['genomics'], people: ['cora'], questions: [{ asks: 'Why?' }] },
    };
    expect(presentSaid(whole, naming).map(({ name, lines }) => [name, ...lines])).toEqual([
      ['The outcome', 'one', 'two'],
      ['What came of it', 'Closed'],
      ['Options, where the room says so', 'title of nb-bit: to explain'],
      ['Who saw it otherwise, and how', 'three', 'four'],
      ['Questions', 'Why?'],
      ['Who tells the family', 'Key worker'],
      ['Who was there, by role', 'Genomics, name of cora'],
    ]);
  });
});

describe('on the list of the next meeting stands', () => {
  const last = (content: Partial<OutcomeContent>): RoomOutcome => ({
    ...{ ...nothing, number: 1, meetingId: 'm', caseId: 'c', person: 'cora', recordedAt: '2026-11-20T10:00:00.000Z' },
    ...{ date: '2026-11-20', kind: 'local-mdt', ...content },
  });

  test.each<readonly [string, RoomOutcome | undefined, readonly string[]]>([
    ['nothing where no meeting said anything', undefined, []],
    ['the outcome, ended', last({ says: 'Wait' }), ['The room said, 20 Nov 2026: Wait.']],
    [
      'reasons before words',
      last({ says: 'Wait!', reasons: ['closed', 'too-far'] }),
      ['The room said, 20 Nov 2026: Closed; Too far. Wait!'],
    ],
    [
      'what somebody is to answer, and no other question',
      last({ reasons: ['closed'], questions: [{ asks: 'Why?' }, { asks: 'When?', answers: 'genomics' }] }),
      ['The room said, 20 Nov 2026: Closed.', 'To answer: When? (who answers: Genomics)'],
    ],
  ])('%s', (_, outcome, lines) => {
    expect(sayLast(outcome)).toEqual(lines);
  });
});
