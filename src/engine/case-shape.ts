import type { Quantity } from './quantity.js';

/** Why an attribute has no value, or that it has one. Unknown, not done and not applicable are different facts. */
export const STATUSES = [
  'known',
  'unknown',
  'not_done',
  'not_assessed',
  'in_progress',
  'requested',
  'not_applicable',
  'conflicting',
] as const;
export type Status = (typeof STATUSES)[number];

/** Words that people write in the place of a value, and the status each of them means. */
export const STATUS_WORDS: Readonly<Record<string, Status>> = {
  unknown: 'unknown',
  not_recorded: 'unknown',
  not_tested: 'not_done',
  not_done: 'not_done',
  not_started: 'not_done',
  not_assessed: 'not_assessed',
  in_progress: 'in_progress',
  requested: 'requested',
  not_applicable: 'not_applicable',
  na: 'not_applicable',
  conflicting: 'conflicting',
};

/** Who was asked for a missing value, when, and when it is due (dates as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
export interface Request {
  readonly from?: string;
  readonly on?: string;
  readonly due?: string;
}

/** One record of a value: the value or the reason for its absence, when it was true, by whom, where from. */
export interface Entry<T> {
  readonly value?: T;
  readonly status: Status;
  readonly date?: string;
  readonly recordedBy?: string;
  readonly source?: string;
  readonly requested?: Request;
  readonly note?: string;
  /** Set on what is only supposed (what if): never read from a file or over HTTP, and never written. */
  readonly supposed?: true;
}

/** All that is recorded of one attribute. None at all is silence. */
export type Recorded<T> = readonly Entry<T>[];

/** A list of events or tests. Not given is unknown; given and not partial it is all there is. */
export interface ListRecord<Item> {
  readonly given: boolean;
  readonly partial: boolean;
  readonly items: readonly Item[];
  /** Why it was not given, where the record says so; `not_applicable` means none. */
  readonly absent: Recorded<never>;
}

interface Described {
  /** What the attribute means, for `docs/case.md` and the JSON Schema. */
  readonly says: string;
  readonly unit?: string;
}
/** One of a closed list of words. */
export interface WordShape<V extends string = string> extends Described {
  readonly type: 'word';
  readonly values: readonly V[];
}
/** Several of a closed list of words, as one value. */
export interface WordsShape<V extends string = string> extends Described {
  readonly type: 'words';
  readonly values: readonly V[];
}
/** A word of the catalogue's own terms (diagnoses), checked when the catalogue is at hand. */
export interface TermShape extends Described {
  readonly type: 'term';
}
export interface DateShape extends Described {
  readonly type: 'date';
}
export interface BirthDateShape extends Described {
  readonly type: 'birth-date';
}
export interface CountShape extends Described {
  readonly type: 'count';
  readonly least: number;
  readonly most: number;
}
export interface TextShape extends Described {
  readonly type: 'text';
}
/** An amount with its unit; `unit` is the one in which it is usually written. */
export interface QuantityShape extends Described {
  readonly type: 'quantity';
  readonly unit: string;
}
/** The outward part of a postcode. */
export interface OutwardCodeShape extends Described {
  readonly type: 'outward-code';
}
/** Several attributes recorded together; a bare value stands for the one named by `shorthand`. */
export interface GroupShape<F extends Fields = Fields> extends Described {
  readonly type: 'group';
  readonly fields: F;
  readonly shorthand?: keyof F & string;
}
export type ValueShape =
  | WordShape
  | WordsShape
  | TermShape
  | DateShape
  | BirthDateShape
  | CountShape
  | QuantityShape
  | OutwardCodeShape
  | TextShape;
export type Fields = { readonly [name: string]: ValueShape | GroupShape };
/** A list whose items each carry an id. */
export interface ListShape<F extends Fields = Fields> extends Described {
  readonly type: 'list';
  readonly idPrefix: string;
  /** Fields without which an item says nothing: each needs exactly one value. */
  readonly required?: readonly string[];
  readonly fields: F;
  /** The field that a bare item stands for. */
  readonly shorthand?: keyof F & string;
}
export type Attribute = ValueShape | GroupShape | ListShape;
export type Attributes = { readonly [name: string]: Attribute };

/** A birth date, or an age in days on a known day. Never shown; an age is. */
export type BirthDate = string | { readonly ageInDays: number; readonly at: string };

/** The value that a shape describes. */
export type ValueOf<S> =
  S extends WordShape<infer V>
    ? V
    : S extends WordsShape<infer V>
      ? readonly V[]
      : S extends BirthDateShape
        ? BirthDate
        : S extends CountShape
          ? number
          : S extends QuantityShape
            ? Quantity
            : S extends GroupShape<infer F>
              ? ItemOf<F>
              : string;

/** A group or an item as it is read: each field with all that is recorded of it. */
export type ItemOf<F extends Fields> = { readonly [K in keyof F]: Recorded<ValueOf<F[K]>> };

/** A whole case as it is read. */
export type CaseOf<A extends Attributes> = {
  readonly [K in keyof A]: A[K] extends ListShape<infer F>
    ? ListRecord<ItemOf<F> & { readonly id: string }>
    : Recorded<ValueOf<A[K]>>;
};
