import { isPlainObject, type Request } from '../../engine/index.js';

/** One record of a value as a case is printed: the value or why there is none, and what stands beside it. */
export interface PrintedRecord {
  readonly value?: unknown;
  readonly status?: string;
  readonly date?: string;
  readonly recordedBy?: string;
  readonly source?: string;
  readonly requested?: Request;
  readonly note?: string;
}

/** All records of an attribute or field, as printed; none where it is silent. */
export function recordsOf(printed: unknown, isWords: boolean): readonly PrintedRecord[] {
  if (printed === undefined || printed === null) return [];
  const several = Array.isArray(printed) && !(isWords && printed.every((one) => typeof one === 'string'));
  return (several ? (printed as readonly unknown[]) : [printed]).map((one) => (isEnvelope(one) ? one : { value: one }));
}

function isEnvelope(one: unknown): one is PrintedRecord {
  return isPlainObject(one) && ('value' in one || 'status' in one || 'requested' in one);
}

/** A list as a case is printed. */
export interface PrintedList {
  readonly given: boolean;
  /** Whether there may be more than it holds. */
  readonly partial: boolean;
  readonly items: readonly PrintedItem[];
  /** Why it is not given, where the record says so. */
  readonly absent: readonly PrintedRecord[];
}
/** An item of a list: its fields as printed, under an id. */
export type PrintedItem = Readonly<Record<string, unknown>> & { readonly id: string };

/** Reads a printed list. */
export function listOf(printed: unknown): PrintedList {
  if (Array.isArray(printed) && !printed.some(isEnvelope))
    return { given: true, partial: false, items: printed as PrintedItem[], absent: [] };
  if (isPlainObject(printed) && Array.isArray(printed['items']))
    return { given: true, partial: printed['partial'] === true, items: printed['items'] as PrintedItem[], absent: [] };
  return { given: false, partial: false, items: [], absent: recordsOf(printed, false) };
}

/** The list as it is written again; one that has entries, or says that there are none, keeps no reason for its absence. */
export function printedList(items: readonly PrintedItem[], partial: boolean): unknown {
  return partial ? { items, partial: true } : items;
}
