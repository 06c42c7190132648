import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const lastInMarrow = { relapse: { which: 'last', site: ['bone_marrow'] } };
const firstOff = { relapse: { which: 'first', onTreatment: false } };
const secondDistant = { relapse: { which: 2, extent: ['distant'] } };
const anyInMarrow = { relapse: { which: 'any', site: ['bone_marrow'] } };
const soonAfterTransplant = { relapse: { which: 'last', since: { event: 'lastTransplant', atMost: { months: 6 } } } };

/** Worked cases of `relapse`. */
export const relapseCases: KindCases = {
  met: [
    isMet('the last of two was there', lastInMarrow, {
      relapses: [
        { date: '2026-01-01', sites: ['bone', 'bone_marrow'] },
        { date: '2024-01-01', sites: ['cns'] },
      ],
    }),
    isMet('by their numbers, undated', lastInMarrow, {
      relapses: [
        { n: 1, sites: ['cns'] },
        { n: 2, sites: ['bone_marrow'] },
      ],
    }),
    isMet('the first after treatment', firstOff, { relapses: [{ date: '2024', onTreatment: 'no' }] }),
    isMet('the second, by its number, in a partial list', secondDistant, {
      relapses: { items: [{ n: 2, extent: 'distant' }], partial: true },
    }),
    isMet('one of a partial list is enough for any', anyInMarrow, {
      relapses: { items: [{ sites: ['bone_marrow'] }], partial: true },
    }),
    isMet('soon after the transplant', soonAfterTransplant, {
      transplants: [{ date: '2025-01-10' }],
      relapses: [{ date: '2025-05' }],
    }),
    isMet('whichever of two was the last', lastInMarrow, {
      relapses: [{ sites: ['bone_marrow'] }, { sites: ['bone_marrow', 'cns'] }],
    }),
  ],
  notMet: [
    isNotMet('the last was elsewhere', lastInMarrow, { relapses: [{ date: '2024', sites: ['bone'] }] }),
    isNotMet('none', lastInMarrow, { relapses: [] }),
    isNotMet('no second', secondDistant, { relapses: [{ extent: 'distant' }] }),
    isNotMet('none of them', anyInMarrow, { relapses: [{ sites: ['bone'] }, { sites: ['cns'] }] }),
    isNotMet(
      'all of it of the same relapse',
      {
        relapse: { which: 'any', site: ['bone_marrow'], onTreatment: false },
      },
      {
        relapses: [
          { sites: ['bone_marrow'], onTreatment: 'yes' },
          { sites: ['bone'], onTreatment: 'no' },
        ],
      },
    ),
    isNotMet('no transplant to come after', soonAfterTransplant, { transplants: [], relapses: [{ date: '2025' }] }),
    isNotMet('treatment does not apply', firstOff, { relapses: [{ onTreatment: 'not_applicable' }] }),
  ],
  cannotBeJudged: [
    isOpen(
      'the last of a partial list',
      lastInMarrow,
      {
        relapses: { items: [{ date: '2026', sites: ['bone_marrow'] }], partial: true },
      },
      ['MISSING_DATA'],
    ),
    isOpen(
      'the first of a partial list',
      firstOff,
      {
        relapses: { items: [{ date: '2026', onTreatment: 'no' }], partial: true },
      },
      ['MISSING_DATA'],
    ),
    isOpen('its sites are not recorded', lastInMarrow, { relapses: [{ date: '2026' }] }, ['MISSING_DATA']),
    isOpen(
      'dates that allow either order',
      lastInMarrow,
      {
        relapses: [
          { date: '2025', sites: ['bone_marrow'] },
          { date: '2025-06', sites: ['cns'] },
        ],
      },
      ['IMPRECISE_DATA'],
    ),
    isOpen('counted and not described', lastInMarrow, { relapseCount: 1 }, ['MISSING_DATA']),
    isOpen(
      'a date that the bound falls into',
      soonAfterTransplant,
      {
        transplants: [{ date: '2025-01-10' }],
        relapses: [{ date: '2025' }],
      },
      ['IMPRECISE_DATA'],
    ),
    isOpen(
      'after the day of the answer it is not used',
      lastInMarrow,
      {
        relapses: { items: [{ date: '2027', sites: ['bone_marrow'] }], partial: true },
      },
      ['MISSING_DATA'],
    ),
  ],
  silence: [
    isOpen('no list of relapses', lastInMarrow, {}, ['MISSING_DATA']),
    isOpen('no list, any', anyInMarrow, {}, ['MISSING_DATA']),
  ],
  bounds: [
    isMet('six months after, to the day', soonAfterTransplant, {
      transplants: [{ date: '2025-01-10' }],
      relapses: [{ date: '2025-07-10' }],
    }),
    isNotMet('a day more', soonAfterTransplant, {
      transplants: [{ date: '2025-01-10' }],
      relapses: [{ date: '2025-07-11' }],
    }),
  ],
  conflict: [
    isOpen('on treatment and not', firstOff, { relapses: [{ onTreatment: ['yes', 'no'] }] }, ['CONFLICTING_DATA']),
    isOpen(
      'a relapse, and never in remission',
      anyInMarrow,
      {
        relapses: [{ sites: ['bone_marrow'] }],
        remissionEver: 'no',
      },
      ['CONFLICTING_DATA'],
    ),
  ],
};
