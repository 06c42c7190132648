import type { Assessment } from '../assessments/assessment.js';
import { outstandingIn } from '../assessments/answer-summary.js';
import type { ChangesDocument } from '../assessments/change.js';
import { sentence } from '../assessments/sentence.js';
import type { GroupId } from '../engine/index.js';
import type { HeldGroup, LineOfAnswer } from './meeting-line.js';

/** Groups that say nothing of this case. */
const ASIDE: readonly GroupId[] = ['other-diseases', 'without-rules'];

/** What an answer has for the line of its case. */
export function mapLine(answer: Assessment): LineOfAnswer {
  const { who, disease, course, question } = answer.case;
  return {
    assessmentId: answer.id,
    who: [who, disease].map(sentence).join(' '),
    ...(course === '' ? {} : { course: sentence(course) }),
    ...(question === undefined ? {} : { question }),
    outstanding: outstandingIn(answer).map(sentence),
    groups: heldGroups(answer),
  };
}

function heldGroups({ groups }: Assessment): readonly HeldGroup[] {
  return groups
    .filter(({ id, options }) => options.length > 0 && !ASIDE.includes(id))
    .map(({ id, title, options }) => ({ id, title, options: options.length }));
}

/** What has changed, in words, each sentence once. */
export function mapChanges({ changes }: ChangesDocument): readonly string[] {
  return [...new Set(changes.map(({ says }) => sentence(says)))];
}
