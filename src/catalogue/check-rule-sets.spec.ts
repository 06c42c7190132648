import { SOURCE, line, other, tryBites } from '../../test/made-up-catalogue.js';
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
