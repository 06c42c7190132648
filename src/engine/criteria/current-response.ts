import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { factOf, latest, NO_AGE_LIMIT, whyAbsent } from '../record/entries.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const RESPONSE = { key: 'responseToCurrentChemo', name: 'response to the chemotherapy being given now' };

/** Where the question does not apply because of a remission, there is one. */
function meant(value: keyof typeof WORDS): keyof typeof WORDS {
  return value === 'na_in_remission' ? 'remission' : value;
}

const WORDS = {
  remission: 'remission',
  no_remission: 'no remission',
  too_early: 'too early to say',
  na_in_remission: 'not applicable, in remission',
} as const;

/** The chemotherapy being given now has not brought remission. A response judged too early waits for the team's call. */
export const currentResponse = defineKind({
  key: 'currentResponse',
  schema: z.strictObject({ currentResponse: z.enum(['no_remission', 'remission']) }),
  assess({ currentResponse: wanted }, world) {
    const entry = latest(world.content.responseToCurrentChemo, RESPONSE, world);
    if (entry?.status === 'not_applicable')
      return found('false', [factOf(RESPONSE.key, 'response to current chemotherapy: not applicable', entry)], {
        passing: true,
      });
    if (entry?.value === undefined)
      return cannotJudge(whyAbsent(entry === undefined ? [] : [entry], RESPONSE, world.asOf));
    const facts = [factOf(RESPONSE.key, `response to current chemotherapy: ${WORDS[entry.value]}`, entry)];
    if (entry.value === 'too_early') {
      return cannotJudge(
        { code: 'NEEDS_JUDGEMENT', waitsFor: RESPONSE.name, key: RESPONSE.key, detail: 'recorded as too early to say' },
        facts,
      );
    }
    const notes = entry.date === undefined ? [] : [NO_AGE_LIMIT];
    return found(settled(meant(entry.value) === wanted), facts, { passing: true, notes });
  },
  describe: ({ currentResponse: wanted }) =>
    wanted === 'no_remission'
      ? 'the chemotherapy being given now is not working'
      : 'in remission on the chemotherapy being given now',
});
