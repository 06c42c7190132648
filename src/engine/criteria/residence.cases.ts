import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const livesInBritain = { residence: { nation: 'residence', oneOf: ['GB-ENG', 'GB-SCT', 'GB-WLS'] } };
const treatedInEngland = { residence: { nation: 'treatment', oneOf: ['GB-ENG'] } };

/** Worked cases of `residence`. */
export const residenceCases: KindCases = {
  met: [
    isMet('lives there', livesInBritain, { nationOfResidence: 'GB-WLS' }),
    isMet('is treated there, and lives elsewhere', treatedInEngland, {
      nationOfResidence: 'GB-SCT',
      treatingNation: 'GB-ENG',
    }),
    isMet('as last recorded', treatedInEngland, {
      treatingNation: [
        { value: 'GB-SCT', date: '2025' },
        { value: 'GB-ENG', date: '2026' },
      ],
    }),
  ],
  notMet: [
    isNotMet('lives elsewhere', livesInBritain, { nationOfResidence: 'JE' }),
    isNotMet('not applicable', livesInBritain, { nationOfResidence: 'not_applicable' }),
  ],
  cannotBeJudged: [
    isOpen('where treated says nothing of where at home', livesInBritain, { treatingNation: 'GB-ENG' }, [
      'MISSING_DATA',
    ]),
    isOpen('asked for', livesInBritain, { nationOfResidence: 'requested' }, ['MISSING_DATA']),
    isOpen('recorded for a later day', livesInBritain, { nationOfResidence: { value: 'GB-ENG', date: '2027' } }, [
      'MISSING_DATA',
    ]),
  ],
  silence: [isOpen('nothing recorded', livesInBritain, {}, ['MISSING_DATA'])],
  bounds: 'a nation has no bound',
  conflict: [
    isOpen('two for one time, on either side', livesInBritain, { nationOfResidence: ['JE', 'GB-ENG'] }, [
      'CONFLICTING_DATA',
    ]),
    isMet('two for one time that give the same answer', livesInBritain, { nationOfResidence: ['GB-SCT', 'GB-ENG'] }),
  ],
};
