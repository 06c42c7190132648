import { relapseAt, type Order } from './relapse-order.js';
import { reasonsOf, worldOf } from './worlds.cases.js';

const ORDER = 'relapses: the order of the relapses; their dates, as recorded, allow more than one order';
const UNDESCRIBED = 'relapses: the relapses, each described; counted, and not all described';
const PARTIAL = 'relapses: whether the list of relapses is complete; the list is partial';

function at(order: Order, record: object) {
  const { world, met } = worldOf(record);
  const { none, candidates, absent } = relapseAt(order, world);
  return { none, ids: candidates.map(({ id }) => id).join(', '), why: reasonsOf(absent), met };
}

const dated = (...dates: readonly string[]) => ({ relapses: dates.map((date) => ({ date })) });
const numbered = (...numbers: readonly number[]) => ({ relapses: numbers.map((n) => ({ n })) });
const some = (...items: readonly object[]) => ({ relapses: { items, partial: true } });

describe('which relapse is meant', () => {
  test.each<[string, Order, object, string]>([
    ['the only one is the first', 'first', dated('2026'), 'relapse-1'],
    ['the only one is the last', 'last', dated('2026'), 'relapse-1'],
    ['the earlier is the first', 'first', dated('2026-10', '2025'), 'relapse-2'],
    ['the later is the last', 'last', dated('2026-10', '2025'), 'relapse-1'],
    ['the one between is the second', 2, dated('2026-10', '2024', '2025'), 'relapse-3'],
    [
      'numbers go before dates',
      'first',
      {
        relapses: [
          { n: 2, date: '2024' },
          { n: 1, date: '2025' },
        ],
      },
      'relapse-2',
    ],
    ['the highest number is the last', 'last', numbered(2, 1), 'relapse-1'],
    ['a number in a partial list is enough', 2, some({ n: 2 }), 'relapse-1'],
    ['the number of one leaves the other', 'first', { relapses: [{ n: 2 }, {}] }, 'relapse-2'],
    ['one that two are surely before is the third', 3, dated('2025', '2026', '2024'), 'relapse-2'],
  ])('%s', (_, order, record, ids) => expect(at(order, record)).toMatchObject({ none: false, ids }));

  test.each<[string, Order, object]>([
    ['none is the first where there is none', 'first', { relapses: [] }],
    ['none is the last where there is none', 'last', { relapses: [] }],
    ['none is the second where there is one', 2, dated('2026')],
    ['none is the second where one is typed', 2, { relapseCount: 1 }],
    ['none is the first where none is typed', 'first', { relapseCount: 0 }],
  ])('%s', (_, order, record) => expect(at(order, record)).toMatchObject({ none: true, ids: '', why: [] }));

  test.each<[string, Order, object, string, string]>([
    ['two that dates do not order', 'first', dated('2026', '2026-10'), 'relapse-1, relapse-2', ORDER],
    ['two without dates', 'last', { relapses: [{}, {}] }, 'relapse-1, relapse-2', ORDER],
    ['two under one number', 'first', numbered(1, 1), 'relapse-1, relapse-2', ORDER],
    ['two of three, the third being later', 'first', dated('2025', '2025-10', '2026'), 'relapse-1, relapse-2', ORDER],
    ['two of three, the third being earlier', 3, dated('2025', '2025-10', '2024'), 'relapse-1, relapse-2', ORDER],
    [
      'two beside one that is numbered as the third',
      'first',
      { relapses: [{ n: 3, date: '2026' }, { date: '2024' }, { date: '2024-05' }] },
      'relapse-2, relapse-3',
      ORDER,
    ],
    [
      'all where the number of one stands against the dates',
      'first',
      { relapses: [{ n: 3, date: '2023' }, { date: '2025' }, { date: '2024' }] },
      'relapse-1, relapse-2, relapse-3',
      ORDER,
    ],
    ['the first of a partial list', 'first', some({ date: '2026' }), '', PARTIAL],
    ['the last of a partial list', 'last', some({ n: 1 }), '', PARTIAL],
    ['the last of more than are described', 'last', { relapseCount: 2, ...some({ date: '2026' }) }, '', UNDESCRIBED],
    ['the first of those only counted', 'first', { relapseCount: 2 }, '', UNDESCRIBED],
    [
      'any of a record that is silent',
      'first',
      {},
      '',
      'relapses: whether it has come back, and how often; not recorded',
    ],
  ])('is open: %s', (_, order, record, ids, why) =>
    expect(at(order, record)).toMatchObject({ none: false, ids, why: [why] }),
  );

  test('waits for nothing where the record tells', () => expect(at('first', dated('2025', '2026')).why).toEqual([]));

  test('is weighed by each number that is recorded of one', () =>
    expect(at('first', { relapses: [{ n: [1, 2] }, {}] }).met).toContain('relapses/relapse-1/n'));
});
