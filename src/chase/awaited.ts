import type { Request } from '../engine/index.js';

/** One thing that a record says was requested. */
export interface Requested {
  /** Where it stands in the record: `tumourTests/test-3/result`. */
  readonly key: string;
  /** What it is, in words: `ALK mutation`. */
  readonly name: string;
  readonly request: Request;
}

/** An option whose answer waits for something. */
export interface WaitingOption {
  readonly id: string;
  readonly title: string;
}

/** One thing that has been asked for and is not recorded yet. */
export interface Awaited extends Requested {
  readonly caseId: string;
  readonly pseudonym: string;
  readonly madeUp: boolean;
  /** Two words that belong to the pseudonym. */
  readonly checkWords: readonly string[];
  /** Whether the last day that it may be due on is over. */
  readonly isOverdue: boolean;
  /** The options whose answers wait on it, in the order of the answer. */
  readonly options: readonly WaitingOption[];
  /** That somebody says it has arrived; it is still to be recorded. */
  readonly arrived?: Arrival;
}

/** That something has arrived: on which day, and who said so (the id of a person of the register). */
export interface Arrival {
  readonly day: string;
  readonly person: string;
}

/** An arrival as it is stored: of the request of a case under a key, made on a day (empty where the record has none). */
export interface StoredArrival extends Arrival {
  readonly caseId: string;
  readonly key: string;
  readonly askedOn: string;
}

/** Everything awaited in any case, seen on a day. */
export interface ChaseList {
  readonly seenOn: string;
  readonly items: readonly Awaited[];
}
