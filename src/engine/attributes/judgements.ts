import { date, list, text, word, yesNo } from './shapes.js';

/** What named clinicians have settled. */
export const judgements = {
  judgements: list('What a named clinician has settled for this case', 'judgement', {
    on: text(
      'What it settles: the address of a node (option/ruleSet/node), a definition, the id of a tumour test, the key of a result (`platelets`), or the name under which a criterion asks for a call',
    ),
    reading: text('The id of the reading chosen'),
    call: word('The call made where only a clinician can judge', 'met', 'not-met'),
    accepted: yesNo('Whether the older test result is accepted'),
    by: text('Who: an id of the register of people'),
    role: text('In which role'),
    date: date('When'),
    why: text('Why'),
  }),
} as const;
