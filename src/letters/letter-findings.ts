import { identityFaults } from '../cases/case-faults.js';
import type { StoredCase } from '../cases/case.js';
import { checkWordsOf } from '../cases/check-words.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { CaseContent } from '../engine/index.js';
import { sourcesOf } from '../family/family-sources.js';
import type { Reading } from '../family/family-topic.js';
import type { RoomOutcome } from '../meetings/room-outcome.js';
import { permissionOf, type Permission } from '../packs/permission.js';
import { diseasesOf } from '../packs/rare-combinations.js';
import { sayField } from '../packs/recorded-words.js';
import { InvalidRequest, type FieldError } from '../platform/problem.js';
import { explanationsFor, type Explained } from './explained.js';
import type { LetterChoices } from './letter.dto.js';
import type { LetterInput } from './letter-input.js';
import type { LetterRecipient } from './letter.words.js';

/** A case with all that a letter about it is made from; `today` is `YYYY-MM-DD`. */
export interface LetterSubject {
  readonly stored: StoredCase;
  readonly content: CaseContent;
  /** What each meeting said last, the latest meeting first. */
  readonly outcomes: readonly RoomOutcome[];
  readonly catalogue: Catalogue;
  readonly today: string;
}

/** What is to be known before a letter is drafted. */
export interface LetterFindings {
  readonly permission: Permission;
  readonly outcomes: readonly RoomOutcome[];
  readonly questions: readonly string[];
  readonly explanations: readonly Explained[];
}

/** What there is to choose from, for one reader. */
export function letterFindings(subject: LetterSubject, to: LetterRecipient): LetterFindings {
  const { content, outcomes } = subject;
  return {
    permission: permissionOf(content),
    outcomes,
    questions: content.familyQuestions.items.map(({ text }) => sayField(text)).filter((text) => text !== ''),
    explanations: explanationsFor(diseasesOf(content), readingOf(subject, to)),
  };
}

/** What a letter is written from as it was chosen. Throws `InvalidRequest` where a choice names nothing that there is. */
export function letterInput(subject: LetterSubject, { to, meetings, explanations = [] }: LetterChoices): LetterInput {
  const { stored, catalogue, today } = subject;
  const found = letterFindings(subject, to);
  const [latest] = found.outcomes;
  const chosen = meetings ?? (latest === undefined ? [] : [latest.meetingId]);
  const faults = [
    ...faultsIn(
      'meetings',
      chosen,
      found.outcomes.map(({ meetingId }) => meetingId),
      'has recorded nothing of this case',
    ),
    ...faultsIn(
      'explanations',
      explanations,
      found.explanations.map(({ id }) => id),
      'is no text for a letter of this case',
    ),
  ];
  if (faults.length > 0) throw new InvalidRequest(faults);
  const reading = readingOf(subject, to);
  const explained = found.explanations.filter(({ id }) => explanations.includes(id));
  const rests = explained.flatMap((one) => one.rests);
  return {
    to,
    code: stored.pseudonym,
    checkWords: checkWordsOf(stored.pseudonym),
    madeUp: stored.madeUp,
    today,
    permission: found.permission,
    outcomes: found.outcomes.filter(({ meetingId }) => chosen.includes(meetingId)),
    questions: found.questions,
    explained,
    sources: sourcesOf(rests, reading),
    nothing: catalogue.cautions.find(({ id }) => id === 'caution-nothing-you-did')?.family[reading.reader] ?? '',
  };
}

/** Where what others wrote, and a letter would carry, could tell who the child is. */
export function identityIn({ outcomes, questions }: LetterInput): readonly FieldError[] {
  return [
    ...identityFaults(questions, 'familyQuestions'),
    ...outcomes.flatMap((one) => identityFaults(wordsOf(one), 'outcome')),
  ];
}

const wordsOf = ({ says, referredTo, otherReason, questions }: RoomOutcome) => ({
  ...{ says, referredTo, otherReason },
  questions: questions.map(({ asks }) => asks),
});

function readingOf({ catalogue, today }: LetterSubject, to: LetterRecipient): Reading {
  return { catalogue, today, reader: to === 'young' ? 'young' : 'parent' };
}

function faultsIn(
  list: string,
  chosen: readonly string[],
  known: readonly string[],
  message: string,
): readonly FieldError[] {
  return chosen.flatMap((id, at) => (known.includes(id) ? [] : [{ path: `${list}[${at}]`, message }]));
}
