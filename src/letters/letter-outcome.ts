import { ended } from '../assessments/sentence.js';
import { sayDate } from '../engine/index.js';
import { plainDate } from '../family/family-section.js';
import { KIND_WORDS } from '../meetings/meeting.words.js';
import type { AskerRole, RoomOutcome, RoomQuestion } from '../meetings/room-outcome.js';
import { REASON_WORDS, ROLE_WORDS } from '../meetings/room-outcome.words.js';
import type { Block } from '../packs/pack.model.js';
import type { LetterInput } from './letter-input.js';
import { LETTER_WORDS, type LetterRecipient, type LetterWords } from './letter.words.js';

/**
 * What each meeting said: its agreed reasons in words for the reader, its own words unchanged, who was there by role, and what was
 * asked. What it said of single options is left out, since beside each other they would read as a list; so is dissent.
 */
export function outcomeBlocks({ to, outcomes }: LetterInput): readonly Block[] {
  return outcomes.flatMap((outcome) => meetingBlocks(outcome, to));
}

function meetingBlocks(outcome: RoomOutcome, to: LetterRecipient): readonly Block[] {
  const words = LETTER_WORDS[to];
  const day = words.reasons === undefined ? sayDate(outcome.date) : plainDate(outcome.date);
  return [
    { type: 'heading', level: 2, text: `${KIND_WORDS[outcome.kind]}, ${day}` },
    { type: 'paragraph', text: ended(`${words.met} ${day}`) },
    ...listed(words.came, reasonsOf(outcome, words)),
    ...listed(words.said, outcome.says?.split('\n').filter((line) => line.trim() !== '') ?? [], 'paragraphs'),
    ...listed(words.tells, outcome.tellsFamily === undefined ? [] : [ROLE_WORDS[outcome.tellsFamily]], 'paragraphs'),
    ...askedBlocks(outcome.questions, words),
    ...listed(
      words.there,
      outcome.present.map((role) => ROLE_WORDS[role]),
    ),
  ];
}

/** Nothing where nothing is recorded. */
function listed(title: string, texts: readonly string[], as: 'bullets' | 'paragraphs' = 'bullets'): readonly Block[] {
  if (texts.length === 0) return [];
  const heading: Block = { type: 'heading', level: 3, text: title };
  if (as === 'bullets') return [heading, { type: 'bullets', items: texts }];
  return [heading, ...texts.map((text) => ({ type: 'paragraph', text }) as const)];
}

function reasonsOf({ reasons, referredTo, otherReason }: RoomOutcome, words: LetterWords): readonly string[] {
  return reasons.map((reason) => {
    const beside = reason === 'referred' ? referredTo : reason === 'other' ? otherReason : undefined;
    const said = (words.reasons ?? REASON_WORDS)[reason];
    return beside === undefined ? said : `${said}: ${beside}`;
  });
}

function askedBlocks(questions: readonly RoomQuestion[], words: LetterWords): readonly Block[] {
  if (questions.length === 0) return [];
  const role = (one: AskerRole | undefined) => {
    if (one === undefined) return words.notSaid;
    return one === 'family' ? (words.family ?? ROLE_WORDS.family) : ROLE_WORDS[one];
  };
  const day = words.reasons === undefined ? sayDate : plainDate;
  const rows = questions.map(({ asks, askedBy, answers, by }) => [
    asks,
    role(askedBy),
    role(answers),
    by === undefined ? words.notSaid : day(by),
  ]);
  return [
    { type: 'heading', level: 3, text: words.asked },
    { type: 'table', caption: words.asked, head: words.askedHead, widths: [6, 3, 3, 3], rows },
  ];
}
