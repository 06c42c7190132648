import type { AnswerDocument } from '../assessments/answer.js';
import type { CaseContent, Day, Terms } from '../engine/index.js';
import type { Coarsening } from './rare-combinations.js';
import type { Permission } from './permission.js';
import type { Zero } from './zero-day.js';

/** What a pack needs beside the case and its answer. */
export interface PackContext {
  /** The route that it goes to, by its title; left out where none is chosen. */
  readonly route?: string;
  readonly permission: Permission;
  /** What is to be made coarser, with the consent of whoever prepares it. */
  readonly coarsen: readonly Coarsening[];
  /** That the family agreed that what may be inherited stands in it; left out, it is left out. */
  readonly inherited?: boolean;
  /** The addresses of the rows that cannot be judged and were looked at. */
  readonly looked: readonly string[];
}

/** All that a pack is written from. The case and the answer are far ones: none of their dates is a real one. */
export interface PackInput {
  readonly code: string;
  readonly checkWords: readonly [string, string];
  readonly madeUp: boolean;
  /** The real day of the answer, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly release: string;
  readonly engineVersion: string;
  readonly context: PackContext;
  readonly far: FarCase;
  /** The lines that do not come out as they did where only the days are known, in words. */
  readonly notKept: readonly string[];
}

/** A case put far ahead, with the answer to it there. */
export interface FarCase {
  readonly content: CaseContent;
  readonly asOf: Day;
  readonly zero: Zero;
  readonly answer: AnswerDocument;
  readonly terms: Terms;
}
