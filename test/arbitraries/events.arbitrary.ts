import fc, { type Arbitrary } from 'fast-check';
import { dates, narrowedDay, pastDays } from './day.arbitrary.js';
import { attribute, joined, same, type Learned } from './learned.js';

type Item = Learned<Record<string, unknown>>;

/** How a list comes to be known: given as complete, partial, or not at all; what may follow when more is learned. */
const WAYS = [
  'complete',
  'complete',
  'complete',
  'complete',
  'silent',
  'silent',
  'silent-then-complete',
  'partial',
  'partial-then-complete',
  'silent-then-partial',
  'partial-then-more',
  'partial-then-all',
] as const;

/** A list as recorded before and after. Items keep their ids; into a list called complete nothing new comes. */
export function listOf(items: Arbitrary<readonly Item[]>): Arbitrary<Learned> {
  const word = fc.constantFrom('unknown', { status: 'requested' }, { status: 'not_done' }, undefined);
  return fc.tuple(fc.constantFrom(...WAYS), items, word, fc.nat({ max: 3 })).map(([way, drawn, absent, kept]) => {
    const [before, after] = [drawn.map((item) => item.before), drawn.map((item) => item.after)];
    const some = before.filter((_, index) => (kept >> index) % 2 === 1);
    switch (way) {
      case 'silent':
        return same(absent);
      case 'complete':
        return { before, after };
      case 'partial':
        return { before: partial(before), after: partial(after) };
      case 'partial-then-complete':
        return { before: partial(before), after };
      case 'silent-then-complete':
        return { before: absent, after };
      case 'silent-then-partial':
        return { before: absent, after: partial(after) };
      case 'partial-then-more':
        return { before: partial(some), after: partial(after) };
      case 'partial-then-all':
        return { before: partial(some), after };
    }
  });
}

function partial(items: readonly unknown[]) {
  return { items, partial: true };
}

const word = <V>(...values: V[]) => attribute({ values: fc.constantFrom(...values), dates });
const sites = attribute<readonly string[]>({
  values: fc.constantFrom<readonly string[]>(['bone_marrow'], ['cns'], ['testis', 'cns'], ['bone', 'liver']),
  dates,
});
const when = fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 2 }), fc.nat({ max: 2 }));

/** The date of an item that truly happened on `day`. */
function dateOf(day: number, [way, one, other]: readonly [number, number, number]): Learned {
  if (way === 0) return same(undefined);
  if (way === 1) return { before: undefined, after: narrowedDay(day, one, other).after };
  if (way === 2) return { before: [narrowedDay(day, 2, 2).after, '2020-02-10'], after: narrowedDay(day, 2, 2).after };
  return narrowedDay(day, one, other);
}

/** The place of an item in its order: left out, given, or given later. */
function orderOf(index: number, way: number): Learned {
  return way === 0 ? same(index + 1) : way === 1 ? { before: undefined, after: index + 1 } : same(undefined);
}

/** Up to two items in the order of their true days, so that numbers and dates never tell different stories. */
function inOrder<T>(prefix: string, fields: Arbitrary<T>, make: (fields: T, day: Learned, order: Learned) => Item) {
  const one = fc.tuple(pastDays, when, fc.nat({ max: 4 }), fields);
  return fc
    .array(one, { maxLength: 2 })
    .map((drawn) =>
      [...drawn]
        .sort(([a], [b]) => a - b)
        .map(([day, at, order, rest], index) =>
          withId(`${prefix}-${index + 1}`, make(rest, dateOf(day, at), orderOf(index, order))),
        ),
    );
}

function withId(id: string, { before, after }: Item): Item {
  return { before: { id, ...before }, after: { id, ...after } };
}

const yesNo = word('yes', 'no');

/** Relapses. */
export const relapses = listOf(
  inOrder(
    'relapse',
    fc.record({ sites, extent: word('local', 'regional', 'distant'), onTreatment: yesNo, molecularOnly: yesNo }),
    (fields, date, n) => joined({ ...fields, date, n }),
  ),
);
/** Progressions that are no relapse. */
export const progressionEvents = listOf(
  inOrder('progression', fc.record({ newSites: sites }), (fields, date) => joined({ ...fields, date })),
);
/** Transplants. */
export const transplants = listOf(
  inOrder('transplant', fc.record({ type: word('allo', 'auto') }), (fields, date) => joined({ ...fields, date })),
);
/** Responses after cycles. */
export const responseAfterCycle = listOf(
  inOrder('response', fc.record({ response: word('remission', 'mrd_only', 'no_remission') }), (fields, date, cycle) =>
    joined({ ...fields, date, cycle }),
  ),
);

const known = (values: readonly string[]) => fc.constantFrom(...values);
/** What was given: an agent of the therapy list, one that is not in it, or its class alone. */
const agents = fc.oneof(
  attribute({
    values: known(['dinutuximab-beta', 'bevacizumab', 'topotecan', 'irinotecan', 'temozolomide']),
    dates,
    text: true,
  }).map((agent) => ({
    agent,
  })),
  attribute({ values: known(['anti-GD2', 'chemotherapy']), dates, text: true }).map((of) => ({ class: of })),
  fc.constant({ agent: same('something new') }),
);
const bestResponse = word('CR', 'PR', 'SD');
const end = fc.oneof(fc.constant(same(undefined)), dates);
/** Treatments. */
export const treatments = listOf(
  inOrder(
    'treatment',
    fc.record({ of: agents, line: word(1, 1, 2, 3), bestResponse, end }),
    ({ of, ...fields }, start) => joined({ ...of, ...fields, start }),
  ),
);
