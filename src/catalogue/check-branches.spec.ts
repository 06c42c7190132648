import { line, other, tryBites } from '../../test/made-up-catalogue.js';
import { BRANCH_CHECKS } from './check-branches.js';

tryBites(BRANCH_CHECKS, {
  'child-twice': [
    [
      { lines: [line({ any: [{ relapses: { atLeast: 2 } }, { relapses: { atLeast: 2 }, says: 'in other words' }] })] },
      '[2].any[1]',
    ],
    [
      { lines: [line({ atLeast: 2, of: [{ mycn: ['amplified'] }, { mycn: ['amplified'] }, { sex: 'female' }] })] },
      '[2].of[1]',
    ],
    [{ lines: [line({ relapses: { atLeast: 2 } }), other({ relapses: { atLeast: 2 } })] }, '[3]'],
  ],
  'child-adds-nothing': [
    [{ lines: [line({ any: [{ relapses: { atLeast: 1 } }, { relapses: { atLeast: 2 } }] })] }, '[2].any[1]'],
    [{ lines: [line({ all: [{ diagnosis: 'tumour' }, { diagnosis: 'neuroblastoma' }] })] }, '[2].all[0]'],
    [
      { lines: [line({ any: [{ sex: 'female' }, { all: [{ sex: 'female' }, { remission: 'ever' }] }] })] },
      '[2].any[1]',
    ],
  ],
  'child-beside-its-negation': [
    [{ lines: [line({ all: [{ sex: 'female' }, { not: { sex: 'female' } }] })] }, '[2].all[1]'],
    [{ lines: [line({ any: [{ not: { remission: 'ever' } }, { remission: 'ever' }] })] }, '[2].any[0]'],
  ],
  'exclusion-contradicts-inclusion': [
    [{ lines: [line({ remission: 'ever' }), other({ role: 'exclusion', remission: 'ever' })] }, '[3]'],
  ],
  'exclusion-repeats-inclusion': [
    [
      { lines: [line({ age: { from: { years: 1 } } }), other({ role: 'exclusion', age: { below: { years: 1 } } })] },
      '[3]',
    ],
    [{ lines: [line({ not: { sex: 'male' } }), other({ role: 'exclusion', sex: 'male' })] }, '[3]'],
  ],
  'combination-of-one': [[{ lines: [line({ all: [{ remission: 'ever' }] })] }, '[2].all']],
  'at-least-is-all-or-any': [
    [{ lines: [line({ atLeast: 2, of: [{ remission: 'ever' }, { sex: 'female' }] })] }, '[2].atLeast'],
    [{ lines: [line({ atLeast: 1, of: [{ remission: 'ever' }, { sex: 'female' }] })] }, '[2].atLeast'],
  ],
  'double-negation': [[{ lines: [line({ not: { not: { remission: 'ever' } } })] }, '[2].not']],
  'exclusion-by-negation': [[{ lines: [line({ role: 'exclusion', not: { remission: 'ever' } })] }, '[2]']],
  'reading-twice': [
    [
      {
        lines: [
          line({
            readings: [
              { id: 'a', says: 'one way', remission: 'ever' },
              { id: 'b', says: 'another way', remission: 'ever' },
            ],
          }),
        ],
      },
      '[2].readings[1]',
    ],
  ],
  'reading-id-twice': [
    [
      {
        lines: [
          line({
            readings: [
              { id: 'a', says: 'one way', remission: 'ever' },
              { id: 'a', says: 'another way', remission: 'never' },
            ],
          }),
        ],
      },
      '[2].readings[1]',
    ],
  ],
  'flag-changes-nothing': [
    [
      {
        lines: [
          line({
            remission: 'ever',
            flags: [{ id: 'rare', says: 'a rare thing', when: { sex: 'female' }, counted: { remission: 'ever' } }],
          }),
        ],
      },
      '[2].flags[0]',
    ],
  ],
});
