import { DISEASE, SOURCE, STATE, line, tryBites } from '../../test/made-up-catalogue.js';
import { DISEASE_CHECKS } from './check-diseases.js';

tryBites(DISEASE_CHECKS, {
  'disease-not-first': [[{ criteria: [STATE, DISEASE] }, '[0]']],
  'no-disease-first': [[{ source: { about: undefined }, criteria: [STATE] }, '[0]']],
  'disease-contradicts-source': [
    [{ source: { definitions: [] }, criteria: [{ ...DISEASE, diagnosis: 'all' }] }, '[0]'],
  ],
  'state-not-second': [[{ criteria: [DISEASE, line({ role: 'gate', remission: 'ever' }), STATE] }, '[0]']],
  'definition-of-another-disease': [
    [
      {
        criteria: [
          { ...DISEASE, diagnosis: 'all', statement: 3 },
          { ...STATE, statement: 3 },
        ],
        ruleSet: { source: 'p2' },
        sources: [
          {
            ...SOURCE,
            id: 'p2',
            title: 'Another',
            about: 'all',
            definitions: [],
            statements: [{ number: 3, place: 'page 1', says: 'Else.' }],
          },
        ],
      },
      '[1].definition',
    ],
  ],
  'state-left-out': [
    [
      {
        source: {
          statements: [
            { number: 1, place: 'page 1', says: 'It is for relapsed neuroblastoma.' },
            { number: 2, place: 'page 2', says: 'Relapsed means that it is back.' },
          ],
        },
        criteria: [DISEASE],
      },
      '[0]',
    ],
  ],
});
