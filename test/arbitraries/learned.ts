import fc, { type Arbitrary } from 'fast-check';

/** Two records of the same thing: `after` differs from `before` only by what has been learned, so it allows fewer worlds. */
export interface Learned<T = unknown> {
  readonly before: T;
  readonly after: T;
}

/** Nothing learned. */
export function same<T>(value: T): Learned<T> {
  return { before: value, after: value };
}

/** Learned records side by side as one; what is silent is left out. */
export function joined(fields: Readonly<Record<string, Learned>>): Learned<Record<string, unknown>> {
  const [before, after]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const [key, pair] of Object.entries(fields)) {
    if (pair.before !== undefined) before[key] = pair.before;
    if (pair.after !== undefined) after[key] = pair.after;
  }
  return { before, after };
}

/** Words for a value that is not there; filling it is learning. */
const OPEN_WORDS = ['unknown', 'not_done', 'in_progress', 'requested', 'not_assessed', 'conflicting'] as const;

/** How an attribute is drawn: which values it takes, whether the value itself can be narrowed, whether a status word may stand for it. */
interface Drawn<V> {
  readonly values: Arbitrary<V>;
  /** A wider value and a narrower one: known as ALL, then as B-ALL. */
  readonly narrower?: Arbitrary<Learned<V>>;
  /** A text takes no status word. */
  readonly text?: boolean;
  /** Whether no world holds both values; by default any two that differ. Only such a conflict can be resolved by dropping one. */
  readonly clash?: (one: V, other: V) => boolean;
  /** Dates for its envelopes. */
  readonly dates: Arbitrary<Learned<string>>;
}

interface Draws<V> {
  readonly one: V;
  readonly other: V;
  readonly early: Learned<string>;
  readonly late: Learned<string>;
  readonly word: (typeof OPEN_WORDS)[number];
}
type Way = <V>(draws: Draws<V>, drawn: Drawn<V>) => Learned;

const silent: Way = () => same(undefined);
const bare: Way = ({ one }) => same(one);
const dated: Way = ({ one, early }) => both(early, (date) => ({ value: one, date }));
const absent: Way = ({ word, early }, { text }) =>
  same(text === true ? undefined : { status: word, date: early.after });
const filled: Way = ({ one, word, late, early }, { text }) => ({
  before: text === true ? { status: word } : word === 'requested' ? asked(late.after) : word,
  after: { value: one, date: early.after },
});
const recorded: Way = ({ one }) => ({ before: undefined, after: one });
const conflicting: Way = ({ one, other }) => same([one, other]);
const resolved: Way = ({ one, other }, drawn) =>
  doClash(one, other, drawn) ? { before: [other, one], after: one } : same([one, other]);
const resolvedOnADay: Way = ({ one, other, early }, drawn) => {
  const [first, second] = [one, other].map((value) => ({ value, date: early.after }));
  return { before: [first, second], after: doClash(one, other, drawn) ? [first] : [first, second] };
};
const series: Way = ({ one, other, early, late }) => {
  const at = (which: keyof Learned) => [
    { value: one, date: early[which] },
    { value: other, date: late[which] },
  ];
  return { before: at('before'), after: at('after') };
};

function both<T, U>({ before, after }: Learned<T>, make: (value: T) => U): Learned<U> {
  return { before: make(before), after: make(after) };
}

function doClash<V>(one: V, other: V, { clash }: Drawn<V>): boolean {
  return clash === undefined ? one !== other : clash(one, other);
}

function asked(due: string) {
  return { requested: { from: 'the laboratory', due } };
}

/** The ways in which an attribute may be recorded, the frequent ones first: a conflict in about one of ten. */
const WAYS: readonly Way[] = [
  ...Array.from({ length: 11 }, () => silent),
  ...Array.from({ length: 12 }, () => bare),
  dated,
  dated,
  recorded,
  recorded,
  filled,
  filled,
  absent,
  resolved,
  conflicting,
  series,
  resolvedOnADay,
];

/** An attribute as recorded before and after: silent, known, filled, narrowed, resolved or left as it is. */
export function attribute<V>(drawn: Drawn<V>): Arbitrary<Learned> {
  const { values, dates, narrower } = drawn;
  const plain = fc
    .tuple(fc.nat({ max: WAYS.length - 1 }), values, values, dates, dates, fc.constantFrom(...OPEN_WORDS))
    .map(([way, one, other, early, late, word]) => (WAYS[way] as Way)({ one, other, early, late, word }, drawn));
  return narrower === undefined ? plain : fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: narrower });
}

/**
 * Draws from so many examples, made once and the plainest first: a case of two dozen attributes is drawn fast, and shrinks to
 * the plainest of each.
 */
export function pooled<T>(arbitrary: Arbitrary<T>, size: number): Arbitrary<T> {
  const texts = fc.sample(fc.noBias(arbitrary), { numRuns: size, seed: 20201 }).map((one) => JSON.stringify(one));
  const plainest = [...texts].sort((one, other) => one.length - other.length);
  return fc.constantFrom(...plainest.map((text) => JSON.parse(text) as T));
}
