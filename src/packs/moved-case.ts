import {
  ATTRIBUTES,
  type Attribute,
  type CaseContent,
  type Entry,
  type GroupShape,
  type Recorded,
  type ValueShape,
} from '../engine/index.js';

/** How the dates and the free texts of a case are put. */
export interface Move {
  /** A date as written, put elsewhere; undefined where it cannot be, and then it is as if it were not known. */
  readonly date: (date: string) => string | undefined;
  readonly text: (text: string) => string;
}

type Fields = Readonly<Record<string, ValueShape | GroupShape>>;
type Values = Readonly<Record<string, unknown>>;
interface List {
  readonly given: boolean;
  readonly partial: boolean;
  readonly items: readonly Values[];
  readonly absent: Recorded<unknown>;
}

/** The case with every date put elsewhere, in whichever envelope it stands, and every free text put through `text`. */
export function movedCase(content: CaseContent, move: Move): CaseContent {
  const all = content as unknown as Values;
  const pairs = Object.entries<Attribute>(ATTRIBUTES).map(([key, shape]): readonly [string, unknown] => [
    key,
    movedAttribute(all[key], shape, move),
  ]);
  return Object.fromEntries(pairs) as unknown as CaseContent;
}

function movedAttribute(recorded: unknown, shape: Attribute, move: Move): unknown {
  if (shape.type !== 'list') return movedEntries(recorded as Recorded<unknown>, shape, move);
  const { items, absent, ...rest } = recorded as List;
  return {
    ...rest,
    items: items.map((item) => ({ ...item, ...movedFields(item, shape.fields, move) })),
    absent: movedEntries(absent, { type: 'word', says: '', values: [] }, move),
  };
}

function movedFields(values: Values, fields: Fields, move: Move): Values {
  const pairs = Object.entries(fields).map(([key, shape]) => [
    key,
    movedEntries((values[key] ?? []) as Recorded<unknown>, shape, move),
  ]);
  return Object.fromEntries(pairs) as Values;
}

function movedEntries(entries: Recorded<unknown>, shape: ValueShape | GroupShape, move: Move): Recorded<unknown> {
  return entries.map((entry) => movedEntry(entry, shape, move));
}

function movedEntry(entry: Entry<unknown>, shape: ValueShape | GroupShape, move: Move): Entry<unknown> {
  const { value, date, recordedBy, source, note, requested, ...rest } = entry;
  const said = value === undefined ? undefined : movedValue(value, shape, move);
  const isLost = value !== undefined && said === undefined;
  const { on, due, from } = requested ?? {};
  return {
    ...rest,
    ...(isLost ? { status: 'unknown' } : {}),
    ...given('value', said),
    ...given('date', date === undefined ? undefined : move.date(date)),
    ...given('recordedBy', recordedBy === undefined ? undefined : move.text(recordedBy)),
    ...given('source', source === undefined ? undefined : move.text(source)),
    ...given('note', note === undefined ? undefined : move.text(note)),
    ...(requested === undefined
      ? {}
      : {
          requested: {
            ...given('from', from === undefined ? undefined : move.text(from)),
            ...given('on', on === undefined ? undefined : move.date(on)),
            ...given('due', due === undefined ? undefined : move.date(due)),
          },
        }),
  };
}

function movedValue(value: unknown, shape: ValueShape | GroupShape, move: Move): unknown {
  switch (shape.type) {
    case 'date':
      return move.date(value as string);
    case 'birth-date':
      return movedBirth(value as string | { readonly ageInDays: number; readonly at: string }, move);
    case 'group':
      return movedFields(value as Values, shape.fields, move);
    case 'text':
      return move.text(value as string);
    default:
      return value;
  }
}

function movedBirth(birth: string | { readonly ageInDays: number; readonly at: string }, move: Move): unknown {
  if (typeof birth === 'string') return move.date(birth);
  const at = move.date(birth.at);
  return at === undefined ? undefined : { ...birth, at };
}

function given<T>(key: string, value: T | undefined): Readonly<Record<string, T>> {
  return value === undefined ? {} : { [key]: value };
}
