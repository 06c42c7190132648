import fc, { type Arbitrary } from 'fast-check';

export type Raw = Readonly<Record<string, unknown>>;

/** The day on which the pairs are judged. */
export const AS_OF_TEXT = '2020-03-15';

/** Dates up to a few weeks after the day of the answer, written with a day, a month or a year. */
export const dates: Arbitrary<string> = fc
  .tuple(fc.integer({ min: 0, max: 120 }), fc.constantFrom(10, 10, 10, 7, 7, 4))
  .map(([days, length]) => new Date(Date.UTC(2019, 11, 10 + days)).toISOString().slice(0, length));

const OPEN = ['unknown', 'not_done', 'in_progress', 'requested', 'conflicting'];
/** A word in the place of a value. */
export const openWords = fc.constantFrom<unknown>(...OPEN.map((status) => ({ status })));

/** One attribute: silent, an open word, a value, a dated one, two that may differ. */
export function recorded(values: Arbitrary<unknown>): Arbitrary<unknown> {
  const dated = fc.record({ value: values, date: dates });
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: openWords },
    { weight: 6, arbitrary: values },
    { weight: 2, arbitrary: dated },
    { weight: 1, arbitrary: fc.tuple(values, values) },
    { weight: 1, arbitrary: fc.tuple(dated, dated) },
    { weight: 1, arbitrary: fc.tuple(values, dated) },
    { weight: 1, arbitrary: fc.constant('not_applicable') },
  );
}

/** One of a few words. */
export function word(...values: readonly unknown[]): Arbitrary<unknown> {
  return recorded(fc.constantFrom(...values));
}

/** A field of an item: mostly silent or plain. */
export function field(values: Arbitrary<unknown>): Arbitrary<unknown> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 5, arbitrary: values },
    { weight: 1, arbitrary: fc.tuple(values, values) },
  );
}

/** A list: silent, asked for, complete or partial. */
export function listOf(item: Arbitrary<Raw>, most = 2): Arbitrary<unknown> {
  const items = fc.array(item, { maxLength: most });
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>({ status: 'requested' }, 'unknown') },
    { weight: 6, arbitrary: items },
    { weight: 2, arbitrary: items.map((some) => ({ items: some, partial: true })) },
  );
}

/** An item of these fields, silent ones left out. */
export function itemOf(fields: Readonly<Record<string, Arbitrary<unknown>>>): Arbitrary<Raw> {
  return fc.record(fields).map(spoken);
}

/** Without what is silent. */
export function spoken(raw: Raw): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined));
}
