import type { StoredCase } from '../../cases/case.js';
import { CATALOGUE } from '../../../test/catalogue.js';
import { presentHome } from './home.presenter.js';

const { rules } = CATALOGUE;
const stored = (id: string, content: StoredCase['case'], madeUp = false): StoredCase => ({
  ...{ id, pseudonym: `FP-${id}`, version: 1, madeUp, case: content },
  ...{ createdAt: '2026-11-19T09:00:00.000Z', updatedAt: '2026-11-19T09:00:00.000Z' },
});
const beside = {
  terms: rules.terms,
  today: '2026-11-20',
  meetings: new Map([['A', { id: 'm1', date: '2026-11-26', kind: 'local-mdt' as const }]]),
  sources: [{ nextReview: '2024-11' }, { nextReview: '2026-11-20' }, {}],
};

describe('the first page', () => {
  const page = presentHome(
    {
      items: [
        stored('A', { diagnosis: { code: 'neuroblastoma' } }, true),
        stored('B', {}),
        stored('C', { diagnosis: { code: 'unheard-of' } }),
      ],
      next: 'FP-C',
    },
    beside,
  );

  test.each([
    [0, { name: 'FP-A (made up)', disease: 'neuroblastoma', href: '/cases/A' }],
    [0, { meeting: { text: '26 Nov 2026, Hospital MDT', href: '/meetings/m1' } }],
    [1, { name: 'FP-B', disease: 'diagnosis not recorded', meeting: { text: 'on no list', href: '' } }],
    [2, { name: 'FP-C', who: expect.stringContaining('cannot be read') as string, disease: '' }],
  ])('has a row for each case: %i', (row, said) => expect(page.table.rows[row]).toMatchObject(said));

  test('leads on, and counts the sources past their review: one of today is not', () => {
    expect(page.next?.href).toBe('/?after=FP-C');
    expect(page.elsewhere.map(({ href }) => href)).toEqual(['/catalogue', '/family', '/sources', '/about']);
    expect(page.elsewhere[2]?.note).toBe('Past review: 1 of 3.');
  });

  test('says that no case is stored, where none is', () =>
    expect(presentHome({ items: [], next: null }, beside).empty).not.toBe(''));
});
