import { wasGiven } from './given-together.js';
import { reasonsOf, worldOf } from './worlds.cases.js';

const drugs = (...names: readonly string[]) => names.map((agent) => ({ agent, line: 2 }));
const noLine = (of: number) => `treatments/treatment-${of}/line: the line of treatment ${of}; not recorded`;

/** Whether the first treatment was the therapy, whether as one of several, and why that is open. */
function first(treatments: readonly object[], wanted: string) {
  const { world, met } = worldOf({ treatments });
  const { items } = world.content.treatments;
  const [item] = items;
  if (item === undefined) throw new Error('name a treatment');
  const { truth, together, why } = wasGiven(item, wanted, items, world);
  return { truth, together, why: reasonsOf(why), met };
}

describe('a treatment', () => {
  test.each([
    ['is a therapy by its own name', drugs('BIT'), 'BIT', 'true', false],
    ['is of its class', drugs('Qarziba'), 'anti-GD2', 'true', false],
    [
      'is no part of a therapy that it does not belong to',
      drugs('Qarziba', 'irinotecan', 'temozolomide'),
      'BIT',
      'false',
      false,
    ],
    [
      'is one of all parts of a therapy in one line',
      drugs('irinotecan', 'temozolomide', 'bevacizumab'),
      'BIT',
      'true',
      true,
    ],
    ['is not one of all where a part is not listed', drugs('irinotecan', 'bevacizumab'), 'BIT', 'false', false],
    ['is no therapy of parts by a part alone', drugs('irinotecan'), 'BIT', 'false', false],
  ] as const)('%s', (_, treatments, wanted, truth, together) =>
    expect(first(treatments, wanted)).toMatchObject({ truth, together, why: [] }),
  );

  test('is open where its agent is not in the list', () =>
    expect(first([{ agent: 'study drug X' }], 'BIT')).toMatchObject({
      truth: 'unknown',
      together: false,
      why: ['treatments/treatment-1/agent: whether treatment 1 was BIT; `study drug X` is not in the therapy list'],
    }));

  test('is open where its agent is not recorded', () =>
    expect(first([{ line: 1 }], 'BIT')).toMatchObject({
      truth: 'unknown',
      why: ['treatments/treatment-1/agent: whether treatment 1 was BIT; a treatment without its agent'],
    }));
});

describe('parts of a therapy', () => {
  const [irinotecan, temozolomide, bevacizumab] = drugs('irinotecan', 'temozolomide', 'bevacizumab');
  test('in two lines were not given together', () =>
    expect(first([irinotecan, temozolomide, { ...bevacizumab, line: 3 }] as object[], 'BIT')).toMatchObject({
      truth: 'false',
      together: false,
      why: [],
    }));

  test('may have been where a line is not recorded, which is then waited for', () =>
    expect(first([irinotecan, temozolomide, { agent: 'bevacizumab' }] as object[], 'BIT')).toMatchObject({
      truth: 'unknown',
      together: false,
      why: [noLine(3)],
    }));

  test('may have been where no line is recorded', () =>
    expect(first([{ agent: 'irinotecan' }, { agent: 'temozolomide' }, { agent: 'bevacizumab' }], 'BIT')).toMatchObject({
      truth: 'unknown',
      why: [noLine(1), noLine(2), noLine(3)],
    }));

  test('may be named by one treatment twice', () =>
    expect(first([{ agent: ['irinotecan', 'temozolomide'], line: 2 }], 'BIT').met).toContain(
      'treatments/treatment-1/agent',
    ));
});
