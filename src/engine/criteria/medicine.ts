import { z } from 'zod';
import type { ClinicalContent } from '../case-attributes.js';
import { cannotJudge, found, type FactUsed, type Reason } from '../finding.js';
import { sayDate } from '../partial-date.js';
import { dateOf, factOf, knownOf, missing, whyAbsent } from '../record/entries.js';
import { nameOf, pastItems } from '../record/events.js';
import { turnsOf } from '../record/series.js';
import type { World } from '../record/world.js';
import { allOf, anyOf, type Truth } from '../truth.js';
import { defineKind } from './kind.js';
import { openPart, settledPart, type Part } from './part.js';
import { isWithin, saySpan, span } from './time-bounds.js';

const KEY = 'concomitantMeds';
const KINDS = {
  CYP3A_inhibitor: 'a CYP3A inhibitor',
  CYP3A_inducer: 'a CYP3A inducer',
  steroid: 'a steroid',
  live_vaccine: 'a live vaccine',
} as const;

const asked = z
  .strictObject({
    kind: z.enum(['CYP3A_inhibitor', 'CYP3A_inducer', 'steroid', 'live_vaccine']).optional(),
    agent: z.string().optional(),
    within: span.optional(),
  })
  .refine(({ kind, agent }) => (kind === undefined) !== (agent === undefined), 'give `kind` or `agent`');
type Asked = z.infer<typeof asked>;
type Medicine = ClinicalContent['concomitantMeds']['items'][number];

/**
 * A medicine of a kind, or one agent, is taken; with `within`, its last dose was given in that time (that day included). A complete
 * list without it says that it is not; an agent that the therapy list does not hold leaves it open and is named.
 */
export const medicine = defineKind({
  key: 'medicine',
  schema: z.strictObject({ medicine: asked }),
  assess({ medicine: wanted }, world) {
    const { concomitantMeds: list } = world.content;
    const items = pastItems(list, world);
    const judged = items.map((item) => ({ item, ...matches(item, wanted, world) }));
    const facts = (all: readonly Medicine[]) => all.map(sayMedicine);
    const taken = judged.filter(({ truth }) => truth === 'true').map(({ item }) => item);
    if (taken.length > 0) return found('true', facts(taken), { passing: true });
    const open = judged.filter(({ truth }) => truth === 'unknown').flatMap(({ reasons }) => reasons);
    const rest = list.given && !list.partial ? [] : absent(wanted, world);
    if (open.length + rest.length > 0) return cannotJudge([...open, ...rest], facts(items));
    const none = [factOf(KEY, 'no other medicine; the list is complete')];
    return found('false', items.length > 0 ? facts(items) : none, { passing: true });
  },
  turns: ({ medicine: { within } }, world) => turnsOf([KEY], [within], world),
  describe: ({ medicine: wanted }) =>
    `${nameOfAsked(wanted)} is taken${wanted.within === undefined ? '' : `, or was within ${saySpan(wanted.within)}`}`,
  unknownTerms: ({ medicine: { agent } }, terms) =>
    agent === undefined || terms.isTherapy(agent)
      ? []
      : [{ field: 'medicine.agent', message: `unknown therapy or class \`${agent}\`; add it to the therapy list` }],
});

function nameOfAsked({ kind, agent }: Asked): string {
  return kind === undefined ? (agent ?? '') : KINDS[kind];
}

function absent(wanted: Asked, { content, asOf }: World): readonly Reason[] {
  const named = { key: KEY, name: `whether ${nameOfAsked(wanted)} is taken` };
  if (content.concomitantMeds.given) return [missing(KEY, named.name, 'the list of medicines is partial')];
  return whyAbsent(content.concomitantMeds.absent, named, asOf);
}

function matches(item: Medicine, wanted: Asked, world: World): Part {
  const parts = [isAsked(item, wanted, world), ...(wanted.within === undefined ? [] : [isRecent(item, wanted, world)])];
  const truth: Truth = allOf(parts.map((part) => part.truth));
  return { truth, reasons: parts.flatMap(({ reasons }) => reasons) };
}

/** A medicine may be of several kinds; an agent is told by its name in the therapy list. */
function isAsked(item: Medicine, { kind, agent }: Asked, { terms, asOf }: World): Part {
  const kinds = knownOf(item.kind, asOf).map(({ value }) => value);
  if (kind !== undefined && kinds.length > 0) return settledPart(kinds.includes(kind));
  if (kind !== undefined)
    return openPart(
      ...whyAbsent(item.kind, { key: `${KEY}/${item.id}/kind`, name: `the kind of ${nameOf(item.id)}` }, asOf),
    );
  const named = knownOf(item.agent, asOf).map(({ value }) => ({ value, is: terms.belongsTo(value, agent ?? '') }));
  const truth = anyOf(named.map(({ is }) => (is === undefined ? 'unknown' : is ? 'true' : 'false')));
  if (named.length > 0 && truth !== 'unknown') return { truth, reasons: [] };
  const [unread] = named;
  const detail =
    unread === undefined ? 'a medicine without its agent' : `\`${unread.value}\` is not in the therapy list`;
  return openPart(missing(`${KEY}/${item.id}/agent`, `whether ${nameOf(item.id)} is ${agent ?? ''}`, detail));
}

function isRecent({ id, date }: Medicine, { within }: Asked, world: World): Part {
  const named = { key: `${KEY}/${id}/date`, name: `the day of the last dose of ${nameOf(id)}` };
  if (date.every(({ value }) => value === undefined)) return openPart(...whyAbsent(date, named, world.asOf));
  const truth = isWithin({ atMost: within }, dateOf(date, named, world), { earliest: world.asOf, latest: world.asOf });
  if (truth !== 'unknown') return { truth, reasons: [] };
  const detail = 'the day as recorded could be within the time asked about or before it';
  return openPart({ code: 'IMPRECISE_DATA', waitsFor: `${named.name}, more exactly`, key: named.key, detail });
}

function sayMedicine({ id, agent, kind, date }: Medicine): FactUsed {
  const [name, of, day] = [agent, kind, date].map((entries) => entries.find(({ value }) => value !== undefined)?.value);
  const parts = [name ?? nameOf(id), ...(of === undefined ? [] : [of.replaceAll('_', ' ')])];
  const last = day === undefined ? [] : [`last dose ${sayDate(day)}`];
  return { ...factOf(`${KEY}/${id}`, [...parts, ...last].join(', ')), ...(day === undefined ? {} : { date: day }) };
}
