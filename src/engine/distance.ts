import type { Bound } from './bound.js';
import type { Day, Span } from './calendar.js';
import type { DayRange } from './partial-date.js';
import type { Quantity } from './quantity.js';

/** Numbers as bounds, as many as a leaf gives. */
export interface Numbers {
  readonly atLeast?: number | undefined;
  readonly above?: number | undefined;
  readonly atMost?: number | undefined;
  readonly below?: number | undefined;
}
/** Spans of time as bounds, as many as a leaf gives. */
export interface Spans {
  readonly atLeast?: Span | undefined;
  readonly above?: Span | undefined;
  readonly atMost?: Span | undefined;
  readonly below?: Span | undefined;
}

/**
 * What a leaf with a passing outcome held against which bounds: all that is needed to say how far it is from turning, and put into
 * words only when that is asked. `of` is what was measured, in words. An age carries no day: a birth date cannot be read from it.
 */
export type Distance =
  | {
      readonly type: 'amount';
      readonly of: string;
      readonly value: Quantity;
      readonly bound: Bound;
      readonly molecularWeight?: number | undefined;
    }
  | {
      readonly type: 'times';
      readonly of: string;
      readonly value: Quantity;
      readonly times: Numbers;
      readonly limit: Quantity;
      readonly unit: string;
      readonly molecularWeight?: number | undefined;
    }
  | { readonly type: 'number'; readonly of: string; readonly value: number; readonly bound: Numbers }
  | {
      readonly type: 'degree';
      readonly of: string;
      readonly value: string;
      readonly bound: Bound;
      readonly degrees: readonly string[];
    }
  | {
      readonly type: 'time';
      /** The event, in words: `the last dose of chemotherapy`. */
      readonly of: string;
      readonly since: DayRange;
      readonly asOf: Day;
      readonly bounds: Spans;
    }
  | {
      readonly type: 'age';
      readonly of: string;
      /** Completed months, of the youngest and of the oldest that the record allows. */
      readonly months: readonly [youngest: number, oldest: number];
      readonly bound: Span;
      /** The smallest number of whole months after which the age is surely reached. */
      readonly short: number;
      /** Whether the age itself is not enough. */
      readonly strict: boolean;
    };
