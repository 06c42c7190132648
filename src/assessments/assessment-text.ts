import type { Assessment, StoredAnswer, StoredAssessment } from './assessment.js';

/** What a stored answer says. */
export const answerIn = ({ text }: StoredAssessment): StoredAnswer =>
  JSON.parse(Buffer.from(text).toString()) as StoredAnswer;

/** A stored answer as it is shown. */
export function assessmentOf<Stored extends StoredAssessment>(stored: Stored): Stored['head'] & Assessment {
  return { ...stored.head, ...answerIn(stored) };
}

/**
 * A stored answer as it is sent: JSON (UTF-8) of the head, then the answer itself as it is kept, which is neither read
 * nor written anew.
 */
export function textOf({ head, text }: StoredAssessment): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head).slice(0, -1)},`), text.subarray(1)]);
}
