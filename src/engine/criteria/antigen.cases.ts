import type { KindCases } from './kind.cases.js';
import { conflicting, imprecise, met, missing, needsJudgement, notCurrent, notMet } from './worked-case.js';

const cd19 = { antigen: 'cd19', expression: ['positive'] };
const orDim = { antigen: 'cd19', expression: ['positive', 'dim'] };
const lost = { antigen: 'cd19', expression: ['negative'] };
const gd2 = { antigen: 'gd2', expression: ['positive'] };
const share = { antigen: 'cd22', percent: { atLeast: '20 %' } };
const both = { antigen: 'cd22', expression: ['positive', 'dim'], percent: { above: '90 %' } };
const recent = { ...cd19, within: { weeks: 4 } };

const called = (value: unknown, date?: string) => ({ cd19Expression: { value, date } });
const on = (percent: unknown, expression?: string) => ({ cd22Expression: { percent, expression } });

/** Worked cases of `antigen`. */
export const antigenCases: KindCases = {
  met: [
    met('positive', cd19, { cd19Expression: 'positive' }),
    met('dim, where dim counts', orDim, { cd19Expression: 'dim' }),
    met('negative, where its loss is asked', lost, { cd19Expression: 'negative' }),
    met('GD2 positive', gd2, { gd2Expression: 'positive' }),
    met('a call and a share that both fit', both, on('95 %', 'dim')),
    met('one call recorded twice, by its day and by its year', recent, {
      cd19Expression: [
        { value: 'positive', date: '2026' },
        { value: 'positive', date: '2026-11-10' },
      ],
    }),
    met('the latest of two calls', cd19, {
      cd19Expression: [
        { value: 'negative', date: '2025-01-01' },
        { value: 'positive', date: '2026-01-01' },
      ],
    }),
  ],
  notMet: [
    notMet('negative', cd19, { cd19Expression: 'negative' }),
    notMet('dim, where only positive counts', cd19, { cd19Expression: 'dim' }),
    notMet('GD2 negative', gd2, { gd2Expression: 'negative' }),
    notMet('a call that fits and a share that does not', both, on('50 %', 'positive')),
    notMet('a share that does not fit, the call silent', both, on('50 %')),
    notMet('not applicable', cd19, { cd19Expression: 'not_applicable' }),
  ],
  cannotBeJudged: [
    missing('not tested', cd19, { cd19Expression: 'not_tested' }),
    missing('requested', gd2, { gd2Expression: { requested: { due: '2026-12-01' } } }),
    missing('in progress', cd19, { cd19Expression: 'in_progress' }),
    needsJudgement('not assessed', cd19, { cd19Expression: 'not_assessed' }),
    missing('a share whose unit does not fit', share, on('20 kg')),
    missing('the call alone, where a share is asked', share, { cd22Expression: 'positive' }),
    missing('the share alone, where a call is asked', both, on('95 %')),
    missing('dated after the day of the answer', cd19, called('positive', '2026-12-01')),
    missing('not applicable, where its loss is asked', lost, { cd19Expression: 'not_applicable' }),
  ],
  silence: [
    missing('nothing recorded', cd19, {}),
    missing('another antigen', cd19, { cd22Expression: 'positive' }),
    missing('nothing recorded of GD2', gd2, {}),
  ],
  bounds: [
    met('a share at the bound', share, on('20 %')),
    notMet('a share below it', share, on('19.9 %')),
    met('a share above it', share, on('21 %')),
    imprecise('a share on either side', share, on('15-25 %')),
    notMet('a share said to be below it', share, on('<20 %')),
    met('on the last day of four weeks', recent, called('positive', '2026-10-23')),
    notCurrent('a day older than four weeks', recent, called('positive', '2026-10-22')),
    imprecise('in the month in which four weeks began', recent, called('positive', '2026-10')),
    missing('not dated, where four weeks are asked', recent, called('positive')),
  ],
  conflict: [
    conflicting('two calls of one day', cd19, {
      cd19Expression: [
        { value: 'positive', date: '2026-11-01' },
        { value: 'negative', date: '2026-11-01' },
      ],
    }),
    met('two calls of one day that both count', orDim, { cd19Expression: ['positive', 'dim'] }),
    conflicting('two shares, not dated', share, { cd22Expression: [{ percent: '10 %' }, { percent: '30 %' }] }),
  ],
};
