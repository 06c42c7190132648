import type { Awaited } from '../../chase/awaited.js';
import { presentChase, type Grouping } from './chase.presenter.js';

const item = (pseudonym: string, request: Awaited['request'], more: Partial<Awaited> = {}): Awaited => ({
  ...{ caseId: pseudonym, pseudonym, madeUp: false, checkWords: ['basil', 'lotus'], key: 'tumourTests/test-1/result' },
  ...{ name: 'ALK mutation', request, isOverdue: false, options: [], ...more },
});
const items = [
  item('FP-B', { from: 'the ward', due: '2026-11-01' }, { isOverdue: true }),
  item('FP-A', { from: 'genomics', due: '2026-12-01' }),
  item('FP-B', {}),
];
const present = (by: Grouping, list = items) =>
  presentChase({ seenOn: '2026-11-20', items: list }, by, (person) => `${person} (made up)`);

describe('the chase list', () => {
  test.each([
    ['from', ['Genomics: FP-A', 'The ward: FP-B', 'With whom: not recorded: FP-B']],
    ['case', ['FP-A: FP-A', 'FP-B: FP-B, FP-B']],
    ['due', ['Overdue: FP-B', 'Due, or no date: FP-A, FP-B']],
  ] as const)('grouped by %s', (by, groups) => {
    const said = present(by).groups.map(({ title, rows }) => `${title}: ${rows.map(({ name }) => name).join(', ')}`);
    expect(said).toEqual(groups);
  });

  test('says what is not recorded of a request, and leads to where the thing is recorded', () => {
    const row = present('case').groups[1]?.rows[1];
    expect(row).toMatchObject({
      from: 'not recorded',
      on: 'not recorded',
      due: 'not recorded',
      options: 'None',
      arrived: '',
    });
    expect(row?.record.href).toBe('/cases/FP-B/record/tumour#tumourTests');
  });

  test('says what has arrived, and that it is still to be recorded', () => {
    const arrived = item('FP-C', {}, { arrived: { day: '2026-11-19', person: 'coordinator' } });
    const said = 'Arrived 19 Nov 2026 (coordinator (made up)), still to be recorded';
    expect(present('from', [arrived]).groups[0]?.rows[0]?.arrived).toBe(said);
  });

  test('says that no request is open', () =>
    expect(present('from', []).empty).toBe('No case has an open request on record.'));
});
