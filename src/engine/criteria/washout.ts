import { z } from 'zod';
import type { Day } from '../calendar.js';
import type { Distance } from '../distance.js';
import { cannotJudge, found, type FactUsed, type Finding, type Reason } from '../finding.js';
import type { DayRange } from '../partial-date.js';
import { datesIn } from '../record/dates.js';
import { missing, whyAbsent } from '../record/entries.js';
import { nameOf } from '../record/events.js';
import { classDosesIn, type ClassDose } from '../record/last-dose.js';
import { dayOfItem, whyNotExact } from '../record/milestone.js';
import { belongs, endOf, notUnderstood, sayTreatment, treatmentsIn, type Treatments } from '../record/treatments.js';
import { once } from '../record/once.js';
import type { World } from '../record/world.js';
import type { Truth } from '../truth.js';
import { defineKind } from './kind.js';
import { boundsOf, crossings, isBounded, isWithin, sayBounds, span } from './time-bounds.js';

const asked = z
  .strictObject({ of: z.string().min(1), atLeast: span.optional(), above: span.optional() })
  .refine(isBounded, 'give `atLeast` or `above`');
type Rule = z.infer<typeof asked>;

/**
 * So long has passed since the last dose of a therapy, a class or `any` treatment; met where it was never given and the
 * record says so. Last doses by class answer, and treatments by their ends; where both do and differ, each is a world.
 */
export const washout = defineKind({
  key: 'washout',
  schema: z.strictObject({ washout: asked }),
  assess({ washout: rule }, world) {
    const [typed, listed] = [byClass(rule, world), byTreatments(rule, world)];
    if (typed.truth === 'unknown' && listed.truth === 'unknown')
      return cannotJudge(whyOpen(typed, listed, world), [...typed.facts, ...listed.facts]);
    if (typed.truth === 'unknown') return listed;
    if (listed.truth === typed.truth) return { ...typed, distance: later(typed.distance, listed.distance) };
    if (listed.truth === 'unknown') return typed;
    const says = `the last dose of ${rule.of} by class and the list of treatments disagree`;
    return world.choose({ key: `washout/${rule.of}`, says, settles: `the last dose of ${rule.of}` }, [typed, listed]);
  },
  turns: ({ washout: rule }, { content }) => crossings(rule, datesIn(content, 'lastDoseByClass', 'treatments')),
  describe: ({ washout: rule }, terms) =>
    `${sayBounds(rule)} since the last dose of ${rule.of === 'any' ? 'any treatment' : terms.therapyTitle(rule.of)}`,
  unknownTerms: ({ washout: { of } }, terms) =>
    of === 'any' || terms.isTherapy(of)
      ? []
      : [{ field: 'washout.of', message: `unknown therapy or class \`${of}\`; add it to the therapy list` }],
});

/** Of two last doses the one that holds the answer back the longer. */
function later(one: Finding['distance'], other: Finding['distance']): Finding['distance'] {
  if (one?.type !== 'time' || other?.type !== 'time') return one ?? other;
  return other.since.latest > one.since.latest ? other : one;
}

/** Both lists may settle it; one that is silent is not asked for where the other speaks. */
function whyOpen(typed: Finding, listed: Finding, { content }: World): readonly Reason[] {
  const [doses, treatments] = [isSilent(content.lastDoseByClass), isSilent(content.treatments)];
  if (treatments && !doses) return typed.reasons;
  return doses && !treatments ? listed.reasons : [...typed.reasons, ...listed.reasons];
}

function isSilent({ given, absent }: World['content']['treatments'] | World['content']['lastDoseByClass']): boolean {
  return !given && absent.length === 0;
}

/** One dose that was, or may have been, of what is asked. */
interface Dose {
  readonly sure: boolean;
  readonly range: DayRange;
  readonly fact: FactUsed;
  readonly why: readonly Reason[];
}

/** What one list says of the last doses of a therapy, whatever time is asked for: read once for all criteria on that therapy. */
interface Doses {
  readonly doses: readonly Dose[];
  readonly facts: readonly FactUsed[];
  /** Why there may be others. */
  readonly others: readonly Reason[];
  /** What the list says where it holds none. */
  readonly none: FactUsed;
  /** What time is counted from, in words. */
  readonly since: string;
}

/** What one list says: a sure dose too recent is no; all doses long enough ago, and no other possible, is yes. */
function judge({ doses, facts, others, none, since }: Doses, rule: Rule, { asOf }: World): Finding {
  const today = { earliest: asOf, latest: asOf };
  const truths = doses.map(({ range }) => isWithin(rule, range, today));
  const recent = doses.filter(({ sure }, index) => sure && truths[index] === 'false');
  if (recent.length > 0) {
    const distance = sinceLast(recent, since, rule, asOf);
    return found('false', recent.length === doses.length ? facts : factsOf(recent), { passing: true, distance });
  }
  const open = doses.filter((_, index) => truths[index] !== 'true');
  if (open.length > 0 || others.length > 0) return cannotJudge([...open.flatMap(({ why }) => why), ...others], facts);
  if (doses.length === 0) return found('true', [none], { passing: true });
  return found('true', facts, { passing: true, distance: sinceLast(doses, since, rule, asOf) });
}

function factsOf(doses: readonly Dose[]): readonly FactUsed[] {
  return doses.map(({ fact }) => fact);
}

/** The time since the last of the doses. */
function sinceLast(doses: readonly Dose[], of: string, rule: Rule, asOf: Day): Distance {
  const last = doses.reduce((one, other) => (other.range.latest > one.range.latest ? other : one));
  return { type: 'time', of, since: last.range, asOf, bounds: boundsOf(rule) };
}

function sayLast(of: string, { terms }: World): string {
  return `the last dose of ${of === 'any' ? 'any treatment' : terms.therapyTitle(of)}`;
}

function byClass(rule: Rule, world: World): Finding {
  const { lastDoseByClass: list } = world.content;
  return judge(
    once(list, `doses of ${rule.of}`, world, (here) => classDoses(rule.of, here)),
    rule,
    world,
  );
}

function classDoses(of: string, world: World): Doses {
  const { lastDoseByClass: list } = world.content;
  const doses = classDosesIn(world).flatMap((dose) => asDose(dose, of, world));
  const named = { key: 'lastDoseByClass', name: `the last dose of ${of}` };
  const isAnswered = doses.some(({ whole }) => whole) || (list.given && !list.partial && hasClass(of, world));
  const absent = list.given ? [missing(named.key, named.name)] : whyAbsent(list.absent, named, world.asOf);
  return {
    doses,
    facts: factsOf(doses),
    others: isAnswered ? [] : absent,
    none: { key: named.key, says: `no dose of ${of}; the list of last doses is complete` },
    since: sayLast(of, world),
  };
}

/** Whether a complete list of last doses by class would name it: a class of that list, what lies within one, or anything. */
function hasClass(wanted: string, { terms }: World): boolean {
  return wanted === 'any' || DOSE_CLASSES.some((one) => terms.isWithin(wanted, one));
}

const DOSE_CLASSES = [
  'chemotherapy',
  'antibody',
  'small molecule',
  'radiotherapy',
  'mibg therapy',
  'cell therapy',
  'steroid',
  'growth factor',
] as const;

type TypedDose = Dose & { /** Whether it is the last dose of all that is asked. */ readonly whole: boolean };

/** A last dose of the class itself, of a narrower one, or of a wider one, which may have been something else. */
function asDose({ id, class: of, range, fact }: ClassDose, wanted: string, { terms }: World): readonly TypedDose[] {
  const perhaps = { ...range, earliest: -Infinity };
  const key = `lastDoseByClass/${id}`;
  if (of === undefined) {
    const why = [missing(`${key}/class`, `the class of ${nameOf(id)}`)];
    return [{ sure: wanted === 'any', range: wanted === 'any' ? range : perhaps, fact, why, whole: false }];
  }
  const whole = wanted !== 'any' && terms.isWithin(wanted, of);
  const said = of.replaceAll('_', ' ');
  if (wanted === 'any' || terms.isWithin(of, wanted))
    return [{ sure: true, range, fact, why: whyNotExact(range, dayOfItem('lastDoseByClass', id)), whole }];
  const why = [missing('lastDoseByClass', `whether the last dose of ${said} was ${wanted}`)];
  return whole ? [{ sure: false, range: perhaps, fact, why, whole }] : [];
}

function byTreatments(rule: Rule, world: World): Finding {
  return judge(
    once(world.content.treatments, `doses of ${rule.of}`, world, (here) => listedDoses(rule.of, here)),
    rule,
    world,
  );
}

function listedDoses(of: string, world: World): Doses {
  const { items, complete, absent } = treatmentsIn(world, `the last dose of ${of}`);
  const doses = dosesAmong(items, of, world);
  return {
    doses,
    facts: factsOf(doses),
    others: complete ? [] : absent,
    none: { key: 'treatments', says: `no ${of} among the treatments; the list is complete` },
    since: sayLast(of, world),
  };
}

function dosesAmong(items: Treatments['items'], of: string, world: World): readonly Dose[] {
  return items.flatMap((treatment): Dose[] => {
    const truth: Truth = of === 'any' ? 'true' : belongs(treatment, of, world);
    if (truth === 'false') return [];
    const { range, recorded } = endOf(treatment, world);
    const end = dayOfItem('treatments', treatment.id, 'end');
    const day = recorded ? whyNotExact(range, end) : [missing(end.key, end.name)];
    const agent = truth === 'unknown' ? [notUnderstood(treatment, of)] : [];
    return [{ sure: truth === 'true', range, fact: sayTreatment(treatment), why: [...agent, ...day] }];
  });
}
