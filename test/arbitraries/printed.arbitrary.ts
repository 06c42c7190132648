import fc, { type Arbitrary } from 'fast-check';
import type { Attribute, GroupShape, ListShape, ValueShape } from '../../src/engine/index.js';

const date = fc.constantFrom('2020', '2021-02', '2021-02-03', '2022-12-31', '2023-01-09');
const text = fc.constantFrom('made up', 'two\nlines', ' spaces round it ', 'a "quote" & <mark>', 'unknown');
const status = fc.constantFrom(
  'unknown',
  'not_done',
  'not_assessed',
  'in_progress',
  'requested',
  'not_applicable',
  'conflicting',
);
const beside = fc.record(
  {
    date,
    recordedBy: text,
    source: text,
    note: text,
    requested: fc.record({ from: text, on: date, due: date }, { requiredKeys: ['due'] }),
  },
  { requiredKeys: [] },
);

/** Anything that a case may hold of a value: silence, a value, a reason for its absence, more records than one. */
export function recorded(shape: ValueShape | GroupShape, parts = false): Arbitrary<unknown> {
  const value = valueOf(shape);
  const one = fc.oneof(
    { weight: 4, arbitrary: value },
    { weight: 2, arbitrary: fc.tuple(value, beside).map(([held, rest]) => ({ value: held, ...rest })) },
    { weight: 2, arbitrary: fc.tuple(status, beside).map(([why, rest]) => ({ status: why, ...rest })) },
  );
  const several = fc.array(one, { minLength: 2, maxLength: 3 });
  const silence = { weight: parts ? 3 : 1, arbitrary: fc.constant(undefined) };
  return fc.oneof({ weight: 6, arbitrary: one }, { weight: 1, arbitrary: several }, silence);
}

/** Anything that a case may hold of a list: silence, entries, that there are none, that there may be more, why it is not given. */
export function recordedList({ fields, idPrefix, required = [] }: ListShape): Arbitrary<unknown> {
  const item = fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([name, shape]) => [
        name,
        required.includes(name) && shape.type !== 'group' ? valueOf(shape) : recorded(shape, true),
      ]),
    ),
  );
  const items = fc
    .array(item, { maxLength: 3 })
    .map((all) => all.map((one, index) => ({ id: `${idPrefix}-${index + 1}`, ...one })));
  return fc.oneof(
    items,
    items.map((all) => ({ items: all, partial: true })),
    fc.tuple(status, beside).map(([why, rest]) => ({ status: why, ...rest })),
    fc.constant(undefined),
  );
}

/** Anything that a case may hold of an attribute. */
export function recordedOf(shape: Attribute): Arbitrary<unknown> {
  return shape.type === 'list' ? recordedList(shape) : recorded(shape);
}

function valueOf(shape: ValueShape | GroupShape): Arbitrary<unknown> {
  switch (shape.type) {
    case 'word':
      return fc.constantFrom(...shape.values);
    case 'words':
      return fc.subarray([...shape.values]);
    case 'term':
      return fc.constantFrom('neuroblastoma', 'b-all');
    case 'date':
      return date;
    case 'birth-date':
      return fc.oneof(date, fc.record({ ageInDays: fc.nat({ max: 9000 }), at: date }));
    case 'count':
      return fc.integer({ min: shape.least, max: shape.most });
    case 'quantity':
      return fc.constantFrom('45', '<0.01', '>=3', '>2', '<=7', '10-12', '0.5').map((n) => `${n} ${shape.unit}`);
    case 'text':
      return text;
    case 'outward-code':
      return fc.constantFrom('SW1A', 'M1');
    case 'group':
      return fc
        .record(Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, recorded(field, true)])))
        .filter((fields) => Object.values(fields).some((field) => field !== undefined));
  }
}
