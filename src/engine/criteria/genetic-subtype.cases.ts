import type { KindCases } from './kind.cases.js';
import { conflicting, met, missing, notMet } from './worked-case.js';

const etv6 = { geneticSubtype: ['ETV6::RUNX1'] };
const philadelphia = { geneticSubtype: ['BCR::ABL1', 'ABL-class'] };

function listed(...items: readonly unknown[]) {
  return { geneticsAll: items };
}
const of = (result: unknown, date?: string) => ({ finding: 'ETV6::RUNX1', result, date });
const partial = (...items: readonly unknown[]) => ({ geneticsAll: { items, partial: true } });
const requested = { requested: { from: 'genomic laboratory', due: '2026-12-01' } };

/** Worked cases of `geneticSubtype`. */
export const geneticSubtypeCases: KindCases = {
  met: [
    met('found', etv6, listed(of('found'))),
    met('a bare subtype means found', etv6, listed('ETV6::RUNX1')),
    met('one of those named', philadelphia, listed({ finding: 'BCR::ABL1', result: 'not_found' }, 'ABL-class')),
    met('found in a partial list', etv6, partial(of('found'))),
    met(
      'found at diagnosis and not found later',
      etv6,
      listed(of('found', '2024-01-01'), of('not_found', '2026-01-01')),
    ),
  ],
  notMet: [
    notMet('looked for and not found', etv6, listed(of('not_found'))),
    notMet(
      'none of those named, each looked for',
      philadelphia,
      listed({ finding: 'BCR::ABL1', result: 'not_found' }, { finding: 'ABL-class', result: 'not_found' }),
    ),
    notMet('the list does not apply', etv6, { geneticsAll: 'not_applicable' }),
    notMet('the result does not apply', etv6, listed(of('not_applicable'))),
  ],
  cannotBeJudged: [
    missing('a complete list says nothing of what it does not name', etv6, listed('hyperdiploid')),
    missing('an empty list says nothing', etv6, listed()),
    missing('a partial list says nothing of what it does not name', etv6, partial('hyperdiploid')),
    missing('not found so far, in a partial list', etv6, partial(of('not_found'))),
    missing('tested, and this was not looked at', etv6, listed(of('not_covered'))),
    missing('not tested', etv6, listed(of('not_tested'))),
    missing('requested', etv6, listed(of(requested))),
    missing('in progress beside an older result', etv6, listed(of('not_found', '2025'), of('in_progress'))),
    missing('one of two looked for', philadelphia, listed({ finding: 'BCR::ABL1', result: 'not_found' })),
    missing('dated after the day of the answer', etv6, listed(of('found', '2026-12-01'))),
  ],
  silence: [missing('nothing recorded', etv6, {}), missing('recorded as not known', etv6, { geneticsAll: 'unknown' })],
  bounds: [
    met(
      'found in a year that ends before it was not found',
      etv6,
      listed(of('found', '2024'), of('not_found', '2025-01-01')),
    ),
    conflicting('found and not found in one year', etv6, listed(of('found', '2025'), of('not_found', '2025-03-01'))),
  ],
  conflict: [
    conflicting(
      'found and not found on one day',
      etv6,
      listed(of('found', '2025-03-01'), of('not_found', '2025-03-01')),
    ),
    conflicting('one test reported both ways', etv6, listed(of(['found', 'not_found']))),
    met(
      'a conflict beside a clear result',
      philadelphia,
      listed('ABL-class', { finding: 'BCR::ABL1', result: ['found', 'not_found'] }),
    ),
  ],
};
