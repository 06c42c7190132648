import { z } from 'zod';
import type { ClinicalContent } from '../case-attributes.js';
import type { Entry } from '../case-shape.js';
import { cannotJudge, found, joined, type FactUsed, type Finding, type Reason } from '../finding.js';
import { constant, factOf, isLater, isNotApplicable, latest, missing, whyAbsent } from '../record/entries.js';
import { nameOf, pastItems } from '../record/events.js';
import { turnsOf, variantOf } from '../record/series.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const KEY = 'informedConsent';

/**
 * The family has consented to an option, as last recorded for it. Withdrawn is no; not asked is not recorded. A list that may be
 * partial may lack a later refusal, or a later yes, and so says neither.
 */
export const consent = defineKind({
  key: 'consent',
  schema: z.strictObject({ consent: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'not the id of an option') }),
  assess({ consent: option }, world) {
    const { partial, absent } = world.content[KEY];
    if (isNotApplicable(absent, world.asOf)) return none(option, absent[0]);
    const { own, open } = answersTo(option, world);
    if (partial) return cannotJudge(whyPartial(option, own, world), sayAll(option, own));
    const lists = [own, ...open.map(({ answers }) => [...own, ...answers])];
    const findings = lists.map((answers, index) => onAnswers(option, answers, variantOf(world, index)));
    return joined(
      findings,
      open.map(({ reason }) => reason),
    );
  },
  turns: (_, world) => turnsOf([KEY], [], world),
  describe: ({ consent: option }) => `consent to ${option} is given`,
});

type Answer = 'yes' | 'no' | 'withdrawn';
type Item = ClinicalContent['informedConsent']['items'][number];
type Answers = readonly Entry<Answer>[];

/** The answers for one option, and those of items that do not say for which option they are: each may be for this one. */
interface AnswersTo {
  readonly own: Answers;
  readonly open: readonly { readonly answers: Answers; readonly reason: Reason }[];
}

function answersTo(option: string, world: World): AnswersTo {
  const items = pastItems(world.content[KEY], world).map((item) => {
    const key = `${KEY}/${item.id}/option`;
    const name = `the option that ${nameOf(item.id)} is for`;
    const recorded = constant(item.option, { key, name }, world)?.value;
    return { recorded, answers: answersIn(item, world), reason: missing(key, name) };
  });
  return {
    own: items.flatMap(({ recorded, answers }) => (recorded === option ? answers : [])),
    open: items.filter(({ recorded, answers }) => recorded === undefined && answers.length > 0),
  };
}

/** The answers of an item, each on the day of the item; not asked is no answer. */
function answersIn({ id, answer, date }: Item, world: World): Answers {
  const named = { key: `${KEY}/${id}/date`, name: `the day of ${nameOf(id)}` };
  const day = constant(date, named, world)?.value;
  if (isLater(day, world.asOf)) return [];
  return answer.map(({ value, ...rest }): Entry<Answer> => {
    const dated = day === undefined ? rest : { ...rest, date: day };
    if (value === undefined) return dated;
    return value === 'not_asked' ? { ...dated, status: 'not_done' } : { ...dated, value };
  });
}

function onAnswers(option: string, answers: Answers, world: World): Finding {
  const named = { key: KEY, name: nameOfConsent(option) };
  const entry = latest(answers, { ...named, key: `${KEY}/${option}` }, world);
  if (entry?.status === 'not_applicable') return none(option, entry);
  if (entry?.value !== undefined)
    return found(settled(entry.value === 'yes'), [sayAnswer(option, entry)], { passing: true });
  if (entry?.status === 'not_done') return cannotJudge(missing(named.key, named.name, 'recorded as not asked'));
  return cannotJudge(whyAbsent(entry === undefined ? world.content[KEY].absent : answers, named, world.asOf));
}

function none(option: string, entry: Entry<unknown> | undefined): Finding {
  return found('false', [factOf(KEY, `${nameOfConsent(option)}: not applicable`, entry)], { passing: true });
}

/** What a partial list leaves open, and what is under way. */
function whyPartial(option: string, answers: Answers, { asOf }: World): readonly Reason[] {
  const requests = answers.filter(({ status }) => status === 'requested');
  const detail = 'the list of consents is partial; a later answer is not excluded';
  return [
    ...(requests.length > 0 ? whyAbsent(requests, { key: KEY, name: nameOfConsent(option) }, asOf) : []),
    missing(KEY, `every answer on ${nameOfConsent(option)}`, detail),
  ];
}

function sayAll(option: string, answers: Answers): readonly FactUsed[] {
  return answers.filter(({ value }) => value !== undefined).map((entry) => sayAnswer(option, entry));
}

function sayAnswer(option: string, entry: Entry<Answer>): FactUsed {
  return factOf(KEY, `${nameOfConsent(option)}: ${entry.value ?? ''}`, entry);
}

function nameOfConsent(option: string): string {
  return `consent to ${option}`;
}
