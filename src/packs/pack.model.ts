/** What a pack is made of, in the order in which it is read; PDF and DOCX are two prints of it. */
export type Block = Heading | Paragraph | Bullets | KeyValues | Table | Timeline | Ticks | WritingLines;

/** A heading; a document has one of level 1. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Whether it begins a page. */
  readonly newPage?: true;
}

/** A paragraph; a strong one is what nobody may overlook. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly strong?: true;
}

/** A list of short texts. */
export interface Bullets {
  readonly type: 'bullets';
  readonly items: readonly string[];
}

/** Names with their values: a table whose rows have a header each. */
export interface KeyValues {
  readonly type: 'key-values';
  readonly caption: string;
  readonly items: readonly (readonly [name: string, value: string])[];
}

/** A table with a header row, repeated on each page that it runs over. */
export interface Table {
  readonly type: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  /** The share of the width that each column has, in any unit. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Least height of a row in points, where hands write into it. */
  readonly rowHeight?: number;
}

/** A span or a point on the timeline, in days from day 0. */
export interface TimelineMark {
  readonly label: string;
  readonly from: number;
  /** Left out for a point. */
  readonly to?: number;
}

/** The course as a picture, drawn from the same days as the table beside it. */
export interface Timeline {
  readonly type: 'timeline';
  readonly alt: string;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly TimelineMark[];
}

/** Wordings, each with a box that a hand ticks. */
export interface Ticks {
  readonly type: 'ticks';
  readonly items: readonly string[];
}

/** A label with empty lines to write on. */
export interface WritingLines {
  readonly type: 'writing-lines';
  readonly label: string;
  readonly lines: number;
}

/** A paper of whatever kind, as it is printed. */
export interface Paper {
  readonly title: string;
  /** What stands at the head of each page: the code and its check words. */
  readonly running: string;
  /** What stands at the foot of each page, before `page x of y`. */
  readonly foot: string;
  /** The day of the paper, `YYYY-MM-DD`, from which its prints take their dates: never the clock. */
  readonly asOf: string;
  readonly blocks: readonly Block[];
  /** The size of its print in half points; left out, that of a pack. */
  readonly print?: number;
}

/** A panel pack, whole. Its day is the day of the answer. */
export interface Pack extends Paper {
  /** The code of the case: `FP-R5WN`. */
  readonly code: string;
}

/** The two prints of a pack. */
export const PACK_FORMATS = ['pdf', 'docx'] as const;
export type PackFormat = (typeof PACK_FORMATS)[number];
