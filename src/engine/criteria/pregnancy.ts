import { z } from 'zod';
import type { Entry } from '../case-shape.js';
import { found, type Finding } from '../finding.js';
import { factOf, knownOf } from '../record/entries.js';
import { onLatest, turnsOf } from '../record/series.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { sayWithin } from './age-window.js';
import { defineKind } from './kind.js';
import { span } from './time-bounds.js';

const ASKED = {
  pregnant: { key: 'pregnancyStatus', yes: 'pregnant', holds: true, name: 'the result of a pregnancy test' },
  not_pregnant: { key: 'pregnancyStatus', yes: 'pregnant', holds: false, name: 'the result of a pregnancy test' },
  lactating: { key: 'lactating', yes: 'yes', holds: true, name: 'whether she is breast-feeding' },
  not_lactating: { key: 'lactating', yes: 'yes', holds: false, name: 'whether she is breast-feeding' },
  contraception_agreed: {
    key: 'contraceptionAgreed',
    yes: 'yes',
    holds: true,
    name: 'whether contraception is agreed',
  },
} as const;
type What = (typeof ASKED)[keyof typeof ASKED];

const SAYS = {
  pregnancyStatus: { true: 'pregnant', false: 'not pregnant' },
  lactating: { true: 'breast-feeding', false: 'not breast-feeding' },
  contraceptionAgreed: { true: 'contraception agreed', false: 'contraception not agreed' },
} as const;

/**
 * Pregnant or not, breast-feeding or not, contraception agreed. Where the record says that it does not apply, nobody is pregnant or
 * breast-feeding, and there is nothing to agree; nor is a boy pregnant, unless a test says so, which is then a contradiction.
 */
export const pregnancy = defineKind({
  key: 'pregnancy',
  schema: z.strictObject({
    pregnancy: z.enum(['pregnant', 'not_pregnant', 'lactating', 'not_lactating', 'contraception_agreed']),
    within: span.optional(),
  }),
  assess({ pregnancy: asked, within }, world) {
    const what = ASKED[asked];
    const boy = what.key === 'contraceptionAgreed' ? undefined : boyIn(world);
    if (boy !== undefined && !isDenied(what, world)) return boy(what);
    const notApplicable = (entry: Entry<unknown>) => notConcerned(what, entry);
    const entries = world.content[what.key] as readonly Entry<string>[];
    return onLatest(entries, { key: what.key, name: what.name, within, notApplicable }, world, ({ value, ...entry }) =>
      answer(what, value === what.yes, entry),
    );
  },
  turns: ({ pregnancy: asked, within }, world) => turnsOf([ASKED[asked].key, 'sexForClinicalUse'], [within], world),
  describe: ({ pregnancy: asked, within }) =>
    `${SAYS[ASKED[asked].key][ASKED[asked].holds ? 'true' : 'false']}${sayWithin(within)}`,
});

function answer({ key, holds }: What, is: boolean, entry: Entry<unknown>): Finding {
  return found(settled(is === holds), [factOf(key, SAYS[key][is ? 'true' : 'false'], entry)], { passing: true });
}

/** Recorded as not applicable: neither pregnant nor breast-feeding, and contraception is asked only of those it concerns. */
function notConcerned(what: What, entry: Entry<unknown>): Finding {
  const isAgreement = what.key === 'contraceptionAgreed';
  const facts = [factOf(what.key, `${what.name.replace(/^whether |^the /, '')}: not applicable`, entry)];
  const notes = isAgreement ? ['asked only of those whom it concerns; the record says that it does not apply'] : [];
  return found(settled(isAgreement || !what.holds), facts, { passing: true, notes });
}

/** What a boy's record answers; undefined where the sex is not recorded as male. */
function boyIn({ content, asOf }: World): ((what: What) => Finding) | undefined {
  const sexes = knownOf(content.sexForClinicalUse, asOf);
  const [sex] = sexes;
  if (sex === undefined || sexes.some(({ value }) => value !== 'male')) return undefined;
  return ({ holds }) => found(settled(!holds), [factOf('sexForClinicalUse', 'a boy', sex)], { passing: true });
}

/** Whether, in this world, a record of pregnancy or breast-feeding stands and the sex does not. */
function isDenied({ key, yes }: What, { content, asOf, choose }: World): boolean {
  const recorded = knownOf(content[key] as readonly Entry<string>[], asOf);
  if (!recorded.some(({ value }) => value === yes)) return false;
  const says = `the sex is recorded as male, and ${SAYS[key as 'lactating'].true}`;
  return (
    choose({ key: `sexForClinicalUse/${key}`, says, settles: 'the sex, or the record against it' }, [
      'sex',
      'record',
    ]) === 'record'
  );
}
