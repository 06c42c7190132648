import { tryBites } from '../../test/made-up-catalogue.js';
import { OPTION_CHECKS } from './check-options.js';

tryBites(OPTION_CHECKS, {
  'claim-without-statement': [[{ option: { remarks: [{ says: 'it is said' }] } }, 'options[0].remarks[0]']],
  'option-without-source': [[{ options: [{ id: 'two', kind: 'test', title: 'Two', ruleSets: [] }] }, 'options[1]']],
  'nation-twice': [
    [
      { option: { access: [{ says: 'here', statement: 1, nations: ['GB-WLS', 'GB-WLS'] }] } },
      'options[0].access[0].nations',
    ],
  ],
  'every-rule-set-background': [[{ ruleSet: { background: true } }, 'options[0].ruleSets']],
  'title-twice': [
    [
      { options: [{ id: 'two', kind: 'test', title: 'one', ruleSets: [], remarks: [{ says: 'x', statement: 1 }] }] },
      'options[1].title',
    ],
  ],
});
