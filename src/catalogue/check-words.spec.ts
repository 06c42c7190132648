import { line, tryBites } from '../../test/made-up-catalogue.js';
import { WORD_CHECKS } from './check-words.js';

tryBites(WORD_CHECKS, {
  'note-repeats-its-node': [
    [{ lines: [line({ remission: 'ever', note: 'A rule.' })] }, '[2].notes[0]'],
    [{ ruleSet: { notes: ['The protocol'] } }, 'options[0].ruleSets[0].notes[0]'],
  ],
  'note-twice': [[{ lines: [line({ remission: 'ever', notes: ['a remark', 'A remark.'] })] }, '[2].notes[1]']],
  'shows-what-it-judges': [[{ lines: [line({ remission: 'ever', shows: [{ remission: 'ever' }] })] }, '[2].shows[0]']],

  'readings-say-the-same': [
    [
      {
        lines: [
          line({
            readings: [
              { id: 'a', says: 'one way', remission: 'ever' },
              { id: 'b', says: 'one way', sex: 'female' },
            ],
          }),
        ],
      },
      '[2].readings[1].says',
    ],
  ],
});
