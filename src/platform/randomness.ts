import { randomBytes, randomUUID } from 'node:crypto';

/** Where chance comes from, so that a test may bring its own; also the name by which Nest hands it out. */
export abstract class Randomness {
  /** That many bytes which nobody can guess. */
  abstract readonly bytes: (count: number) => Uint8Array;
  /** An id that means nothing elsewhere (UUID, version 4). */
  abstract readonly id: () => string;
}

/** The operating system's own. */
export const randomnessOfTheSystem: Randomness = { bytes: (count) => randomBytes(count), id: () => randomUUID() };

/** Whether a text has the form of an id that was drawn here; of any other, nothing can be stored. */
export const isRandomId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
