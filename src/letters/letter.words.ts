import type { OutcomeReason } from '../meetings/room-outcome.js';
import { inSiteLanguage } from '../platform/site-words.js';

/** To whom a letter goes: `parent` and `young` are the family, each in words of its own. */
export const LETTER_RECIPIENTS = ['parent', 'young', 'gp', 'shared-care'] as const;
export type LetterRecipient = (typeof LETTER_RECIPIENTS)[number];

/** What a letter says itself to one kind of reader. */
export interface LetterWords {
  readonly title: string;
  readonly met: string;
  readonly came: string;
  readonly said: string;
  readonly there: string;
  readonly tells: string;
  readonly asked: string;
  readonly askedHead: readonly [question: string, askedBy: string, answers: string, by: string];
  readonly notSaid: string;
  readonly questions: string;
  readonly noQuestions: string;
  readonly explained?: string;
  readonly decides: string;
  readonly from: string;
  readonly reasons?: Readonly<Record<OutcomeReason, string>>;
  readonly family?: string;
}

/** What stands on every letter: for whoever sends it, and where hands write. */
export const LETTER_FRAME = inSiteLanguage({
  draft: 'Draft. Nothing is sent from here, and no copy is kept.',
  before: 'Before it is sent',
  madeUp: 'made up',
  checkWords: 'check words',
  code: 'stands for the name. The key sheet says whose it is: write the name in, and strike the code out.',
  roomWords: 'What the room said stands word for word. Add plain words where the reader needs them.',
  permission: 'Permission to discuss outside the hospital: yes.',
  noPermission:
    'Permission to discuss outside the hospital: NOT RECORDED. Ask the family before this letter is sent, and record what they say.',
  takeOut: 'Fill in the empty lines, sign, and take this part out.',
  to: 'To: name and address',
  name: 'Name, in place of the code',
  day: 'Date',
  dear: 'Dear',
  yours: 'Signed: name, role, how to reach us',
  page: 'Draft letter',
  made: 'Draft of',
  call: 'Call',
} as const);

const family = {
  came: 'What came of it',
  said: 'In the words of the meeting',
  there: 'Who was there',
  tells: 'Who will talk with you',
  asked: 'What was asked',
  askedHead: ['Question', 'Who asked', 'Who will answer', 'By when'],
  notSaid: 'Not said yet',
  questions: 'Your questions, in your own words',
  noQuestions: 'We have no question of yours on paper. You can ask us at any time.',
  from: 'What we read for this letter',
  family: 'You',
} as const;

const reasons = {
  'discuss-with-family': 'We want to talk it over with you first.',
  'waiting-for-result': 'We wait for the result of a test.',
  referred: 'We asked others to look',
  'not-today': 'It is not for today.',
  'no-slot': 'There was no free place.',
  closed: 'It is closed.',
  'too-far': 'It is too far away.',
  'family-wish': 'It is your wish.',
  other: 'It is for this reason',
} as const;

const professional = {
  met: 'The case was discussed here on',
  came: 'What came of it',
  said: 'What the room said, in its own words',
  there: 'Who was there',
  tells: 'Who tells the family',
  asked: 'Questions asked in the room',
  askedHead: ['Question', 'Asked by', 'Who answers', 'By when'],
  notSaid: 'not recorded',
  questions: 'Questions of the family, word for word',
  noQuestions: 'None is recorded. That does not mean that they have none.',
  explained: 'What the family can read, in plain words',
  decides: 'The decision rests with the clinician and the family.',
  from: 'Sources of the plain words',
} as const;

/** The words of a letter, by its reader. Those to a family can be read at 11 to 12. */
export const LETTER_WORDS: Readonly<Record<LetterRecipient, LetterWords>> = inSiteLanguage({
  parent: {
    ...family,
    title: 'Letter to a parent',
    met: 'We met to talk about your child on',
    decides: 'You and your child’s doctors decide. Your child can have a say. This letter does not decide.',
    reasons: { ...reasons, 'too-unwell': 'Your child is not well enough for it.' },
  },
  young: {
    ...family,
    title: 'Letter to a young person',
    met: 'We met to talk about you on',
    decides: 'You can have a say. Your parents and your doctors talk it over with you. This letter does not decide.',
    reasons: { ...reasons, 'too-unwell': 'You are not well enough for it.' },
  },
  gp: { ...professional, title: 'Letter to the GP' },
  'shared-care': { ...professional, title: 'Letter to the shared-care hospital' },
});
