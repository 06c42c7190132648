import type { Panel } from '../../panels/panel.js';
import { sayLate, saySitting, sayStep } from './case-routes.presenter.js';
import { presentLate } from './late.presenter.js';
import { readSitting } from './panels.presenter.js';

const nameOf = (person: string): string => `${person} (made up)`;

describe('what is said of a case on a route', () => {
  test.each([
    ['no sitting', undefined, 'Not recorded'],
    ['without a day for papers', { date: '2026-12-03', isCancelled: false }, '3 Dec 2026, day for papers not kept'],
    [
      'with one',
      { date: '2026-12-03', papersBy: '2026-11-26', isCancelled: false },
      '3 Dec 2026, papers by 26 Nov 2026',
    ],
    ['cancelled', { date: '2026-12-03', papersBy: '2026-11-26', isCancelled: true }, '3 Dec 2026, cancelled'],
    ['known to the month', { date: '2026-12', isCancelled: false }, 'Dec 2026, day for papers not kept'],
  ])('%s', (_, sitting, said) => {
    expect(saySitting(sitting)).toBe(said);
  });

  test('a step: silence is no no, and what was recorded has a day and a person', () => {
    const recorded = { day: '2026-11-20', person: 'coordinator', recordedAt: '2026-11-20T09:00:00.000Z' };
    expect(sayStep({ step: 'images', state: 'not-recorded' }, nameOf)).toBe('Not recorded');
    expect(sayStep({ step: 'images', state: 'no', ...recorded }, nameOf)).toBe(
      'No, 20 Nov 2026, coordinator (made up)',
    );
  });

  test('what is late: what, since when, and where it is recorded', () => {
    expect(sayLate({ what: 'papers', since: '2026-11-26' })).toMatch(
      /nothing is recorded as submitted \(since 26 Nov 2026\)$/,
    );
    const late = {
      caseId: 'c',
      pseudonym: 'FP-7Q2K',
      route: 'route-mdt',
      short: 'MDT',
      what: 'family',
      since: '2026-11-01',
    } as const;
    expect(presentLate([late])[0]).toMatchObject({ href: '/cases/c/routes/route-mdt', name: 'FP-7Q2K, MDT' });
    expect(presentLate([])).toEqual([]);
  });
});

describe('a sitting that is typed', () => {
  const panels: readonly Panel[] = [{ id: 'route-mdt', title: 'MDT', short: 'MDT', sittings: [] }];
  const typed = { panel: 'route-mdt', date: '2026-12-03', papersBy: '2026-12-03' };

  test('is read, with or without a day for papers', () => {
    const sitting = { date: '2026-12-03', isCancelled: false };
    expect(readSitting(typed, panels)).toEqual({ panel: 'route-mdt', sitting: { ...sitting, papersBy: '2026-12-03' } });
    expect(readSitting({ ...typed, papersBy: '' }, panels)).toEqual({ panel: 'route-mdt', sitting });
  });

  test.each([
    [{ panel: 'route-x' }, ['panel']],
    [{ date: '' }, ['date']],
    [{ papersBy: '2026-12-04' }, ['papersBy']],
    [{ papersBy: 'soon' }, ['papersBy']],
  ])('with %j is refused at %j', (wrong, fields) => {
    expect(readSitting({ ...typed, ...wrong }, panels)).toMatchObject(fields.map((field) => ({ field })));
  });
});
