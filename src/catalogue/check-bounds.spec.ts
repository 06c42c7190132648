import { line, other, tryBites } from '../../test/made-up-catalogue.js';
import { BOUND_CHECKS } from './check-bounds.js';

tryBites(BOUND_CHECKS, {
  'bounds-exclude-everything': [
    [{ lines: [line({ age: { from: { years: 12 }, below: { months: 144 } } })] }, '[2].age'],
    [{ lines: [line({ age: { from: { years: 12 }, upTo: { years: 11 } } })] }, '[2].age'],
    [{ lines: [line({ laboratory: 'creatinine', atLeast: '2 mmol/L', below: '90 umol/L' })] }, '[2]'],
    [
      {
        lines: [
          line({
            laboratory: 'alt',
            timesUpperLimit: { atMost: 3 },
            upperLimits: [{ from: { years: 12 }, below: { years: 1 }, limit: '40 U/L' }],
          }),
        ],
      },
      '[2].upperLimits[0]',
    ],
    [{ lines: [line({ mrd: { above: '0.1 %', atMost: '10*-4' } })] }, '[2].mrd'],
    [
      {
        lines: [
          line({ interval: { from: 'diagnosis', to: 'firstRelapse', atLeast: { years: 2 }, below: { months: 18 } } }),
        ],
      },
      '[2].interval',
    ],
  ],
  'bound-takes-in-everything': [[{ lines: [line({ laboratory: 'anc', atLeast: '0 10*9/L' })] }, '[2]']],
  'siblings-exclude-each-other': [
    [{ lines: [line({ all: [{ relapses: { exactly: 0 } }, { relapses: { atLeast: 2 } }] })] }, '[2].all[1]'],
    [{ lines: [line({ lineage: ['B'] }), other({ lineage: ['T'] })] }, '[3]'],
    [{ lines: [line({ remission: 'ever' }), other({ remission: 'never' })] }, '[3]'],
    [{ lines: [line({ diagnosis: 'all' })] }, '[2]'],
    [{ lines: [line({ age: { below: { years: 2 } } }), other({ age: { from: { years: 2 } } })] }, '[3]'],
  ],
  'performance-without-switch-age': [
    [
      {
        lines: [
          line({ performance: { lansky: { atLeast: 50 }, karnofsky: { atLeast: 50, age: { from: { years: 16 } } } } }),
        ],
      },
      '[2].performance',
    ],
  ],
  'performance-ages-apart': [
    [
      {
        lines: [
          line({
            performance: {
              lansky: { atLeast: 50, age: { below: { years: 10 } } },
              karnofsky: { atLeast: 50, age: { from: { years: 16 } } },
            },
          }),
        ],
      },
      '[2].performance',
    ],
  ],
  'lansky-at-any-age': [[{ lines: [line({ performance: { lansky: { atLeast: 50 } } })] }, '[2].performance']],
});
