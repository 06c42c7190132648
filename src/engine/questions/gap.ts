import type { Side } from '../bound.js';

/** How far a passing outcome is from turning, with nothing else changed. Amounts and times are written with their units. */
export interface Gap {
  /** What was measured: `platelets`, `the last dose of chemotherapy`, `age`. */
  readonly of: string;
  /** What the record holds: `45 10*9/L`, `11 months and 3 days`. */
  readonly value: string;
  /** On which side of the bound it has to come, and whether the bound itself will do. */
  readonly side: Side;
  /** `75 10*9/L`, `12 months`. */
  readonly bound: string;
  /** From the value to the bound: `30 10*9/L`, `45 d`. Of a value known as a range, from the nearest to the farthest. */
  readonly distance: string;
  /** For a time that is running: the first day on which it is past the bound, whatever the dates recorded allow. */
  readonly from?: string;
  /** All of it in words: `platelets 45 10*9/L, 75 asked: 30 short`. */
  readonly says: string;
}

const ASKED: Readonly<Record<Side, string>> = {
  atLeast: '',
  above: 'more than ',
  atMost: 'at most ',
  below: 'less than ',
};

/** What is asked, in words: `75 asked`, `less than 5 asked`. */
export function sayAsked(side: Side, bound: string): string {
  return `${ASKED[side]}${bound} asked`;
}

/** Whether a value has to rise to come to that side. */
export function isUpwards(side: Side): boolean {
  return side === 'atLeast' || side === 'above';
}

/** Whether the bound itself is not enough. */
export function isStrict(side: Side): boolean {
  return side === 'above' || side === 'below';
}

/** The side on which the same bound is not met. */
export function opposite(side: Side): Side {
  switch (side) {
    case 'atLeast':
      return 'below';
    case 'above':
      return 'atMost';
    case 'atMost':
      return 'above';
    case 'below':
      return 'atLeast';
  }
}
