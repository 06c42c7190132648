import { DISEASE, SOURCE, STATE, line, other, tryBites } from '../../test/made-up-catalogue.js';
import { RULE_SET_CHECKS } from './check-rule-sets.js';

tryBites(RULE_SET_CHECKS, {
  'line-without-statement': [[{ lines: [{ id: 'line', says: 'a rule', remission: 'ever' }] }, '[2]']],
  'line-without-words': [[{ lines: [{ id: 'line', statement: 2, remission: 'ever' }] }, '[2]']],
  'line-without-id': [[{ lines: [{ says: 'a rule', statement: 2, remission: 'ever' }] }, '[2]']],
  'statement-of-another-source': [
    [
      {
        sources: [
          {
            ...SOURCE,
            id: 'p2',
            title: 'Another',
            definitions: [],
            statements: [{ number: 3, place: 'page 1', says: 'Else.' }],
          },
        ],
        lines: [line({ statement: 3, remission: 'ever' })],
      },
      '[2]',
    ],
  ],
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
  'definition-of-another-source': [
    [
      {
        lines: [line({ definition: 'refractory@p2' })],
        sources: [
          {
            ...SOURCE,
            id: 'p2',
            title: 'Another',
            definitions: [{ id: 'refractory@p2', says: 'refractory', statement: 3, remission: 'never' }],
            statements: [{ number: 3, place: 'page 1', says: 'Else.' }],
          },
        ],
      },
      '[2].definition',
    ],
  ],
  'whole-yet-not-held': [
    [{ ruleSet: { whole: true, notHeld: 'the appendix' } }, '[0]'],
    [{ ruleSet: { whole: true }, lines: [line({ notEncoded: 'the appendix, word for word' })] }, '[0]'],
  ],
  'ways-in-mixed': [
    [{ lines: [line({ role: 'situation', remission: 'ever' }), other({ role: 'arm', sex: 'female' })] }, '[0]'],
  ],
  'role-below-the-top': [
    [{ lines: [line({ all: [{ remission: 'ever' }, { role: 'exclusion', sex: 'female' }] })] }, '[2].all[1]'],
  ],
});
