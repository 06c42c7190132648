import { DISEASE, SOURCE, tryBites } from '../../test/made-up-catalogue.js';
import { SOURCE_CHECKS } from './check-sources.js';

tryBites(SOURCE_CHECKS, {
  'quote-too-long': [
    [
      {
        source: {
          statements: [
            { number: 1, place: 'page 1', says: 'It is for neuroblastoma.', quote: 'word '.repeat(61) },
            { number: 2, place: 'page 2', says: 'It asks for more.' },
          ],
        },
      },
      'sources[0].statements[0].quote',
    ],
  ],
  'statement-says-the-same': [
    [
      {
        source: {
          statements: [
            { number: 1, place: 'page 1', says: 'It is for neuroblastoma.' },
            { number: 2, place: 'page 2', says: 'It is for neuroblastoma' },
          ],
        },
      },
      'sources[0].statements[1].says',
    ],
  ],
  'superseded-by-itself': [[{ source: { supersedes: ['p1'] } }, 'sources[0].supersedes']],
  'background-near-a-case': [
    [
      {
        source: {
          statements: [
            { number: 1, place: 'page 1', says: 'It is for neuroblastoma.', background: 'a frequency' },
            { number: 2, place: 'page 2', says: 'It asks for more.' },
          ],
        },
      },
      '[0]',
    ],
  ],
  'source-undated': [[{ source: { lastReviewed: undefined } }, 'sources[0]']],
  'review-before-reviewed': [[{ source: { nextReview: '2024' } }, 'sources[0].nextReview']],
  'definition-never-used': [[{ criteria: [DISEASE] }, 'sources[0].definitions[0]']],
  'definition-without-statement': [
    [
      { source: { definitions: [{ id: 'relapsed@p1', says: 'relapsed', relapses: { atLeast: 1 } }] } },
      'sources[0].definitions[0]',
    ],
  ],
  'definition-rests-elsewhere': [
    [
      {
        source: { definitions: [{ id: 'relapsed@p1', says: 'relapsed', statement: 3, relapses: { atLeast: 1 } }] },
        sources: [
          {
            ...SOURCE,
            id: 'p2',
            title: 'Another',
            definitions: [],
            statements: [{ number: 3, place: 'page 1', says: 'Else.' }],
          },
        ],
      },
      'sources[0].definitions[0]',
    ],
  ],
});
