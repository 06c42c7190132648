import type { StoredAnswer } from './assessment.js';
import type { ChangeDocument } from './change.js';

/** An answer with something supposed. It is never stored, and every fact that rests on what is supposed says so. */
export interface WhatIfDocument extends StoredAnswer {
  /** The id of the stored answer whose case, day and release it rests on. */
  readonly whatIfOf: string;
  readonly changes: readonly ChangeDocument[];
}
