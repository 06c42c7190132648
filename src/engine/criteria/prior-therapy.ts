import { z } from 'zod';
import { RESPONSES } from '../attributes/shapes.js';
import { cannotJudge, found, type Finding, type Reason } from '../finding.js';
import { missing } from '../record/entries.js';
import { givenIn, type Given } from '../record/given.js';
import { sayTreatment } from '../record/treatments.js';
import { typedTherapy, whyNotTyped } from '../record/typed-therapies.js';
import type { World } from '../record/world.js';
import { allOf, not, type Truth } from '../truth.js';
import { defineKind } from './kind.js';

const lines = z
  .strictObject({ atLeast: z.int().min(1).optional(), atMost: z.int().min(0).optional() })
  .refine((bounds) => Object.keys(bounds).length > 0, 'give `atLeast`, `atMost` or both');
const detailed = z.strictObject({
  of: z.string().min(1),
  line: z.union([z.int().min(1), z.literal('relapse')]).optional(),
  response: z.array(z.enum(RESPONSES)).min(1).optional(),
  lines: lines.optional(),
});
type Rule = z.infer<typeof detailed>;
/** The name alone is short for `of`, and stays as it is. */
const written = z
  .preprocess((raw) => (typeof raw === 'string' ? { of: raw } : raw), detailed)
  .transform((rule) => (Object.keys(rule).length === 1 ? rule.of : rule));

/**
 * A therapy, or one of a class, was given before: ever, in a line (`relapse`: any but the first), with one of these
 * responses, or in so many lines. An agent that the therapy list does not hold leaves it open and is named.
 */
export const priorTherapy = defineKind({
  key: 'priorTherapy',
  schema: z.strictObject({ priorTherapy: written }),
  assess({ priorTherapy: given }, world) {
    const rule = ruleOf(given);
    const listed = byTreatments(rule, world);
    const typed = typedTherapy(rule.of, world);
    if (typed === undefined) return listed;
    const alone = byTyped(rule, typed);
    if (!isAgainstTheList(rule, typed, world)) return alone.truth === 'unknown' ? listed : alone;
    const says = `what is typed on earlier ${rule.of} and the list of treatments disagree`;
    return world.choose({ key: `prior/${rule.of}`, says, settles: `whether ${rule.of} was given before` }, [
      alone,
      listed,
    ]);
  },
  describe: ({ priorTherapy: given }, terms) => {
    const rule = ruleOf(given);
    return `${terms.therapyTitle(rule.of)} given before${sayRule(rule)}`;
  },
  unknownTerms: ({ priorTherapy: given }, terms) => {
    const { of } = ruleOf(given);
    const field = typeof given === 'string' ? 'priorTherapy' : 'priorTherapy.of';
    return terms.isTherapy(of)
      ? []
      : [{ field, message: `unknown therapy or class \`${of}\`; add it to the therapy list` }];
  },
});

function ruleOf(given: string | Rule): Rule {
  return typeof given === 'string' ? { of: given } : given;
}

/** Whether it is typed as never given, and yet surely listed, or as given, and surely in no complete list. */
function isAgainstTheList({ of }: Rule, typed: Finding, world: World): boolean {
  const { sure, open, complete } = givenIn({ of }, of, world);
  if (typed.truth === 'false') return sure.length > 0;
  return complete && sure.length + open.length === 0;
}

/** Typed as never given is never in any line; typed as given says nothing of line, response or more lines than one. */
function byTyped({ of, line, response, lines: count }: Rule, typed: Finding): Finding {
  if (typed.truth === 'false') return { ...typed, truth: inLines(count, 0, 0) };
  const truth = line === undefined && response === undefined ? inLines(count, 1, Infinity) : 'unknown';
  if (truth !== 'unknown') return { ...typed, truth };
  const detail = 'typed as given; line and response are told by the list of treatments';
  return cannotJudge(
    missing('treatments', `in which line ${of} was given, and the response to it`, detail),
    typed.facts,
  );
}

function byTreatments(rule: Rule, world: World): Finding {
  const name = `whether ${rule.of} was given before`;
  const given = givenIn(rule, name, world);
  const truth = rule.lines === undefined ? ever(given) : inLines(rule.lines, given.leastLines, given.mostLines);
  if (truth === 'unknown') return cannotJudge(whyOpen(rule, given, name, world), given.facts);
  const sure = given.sure.map(sayTreatment);
  return found(truth, sure.length > 0 && truth === 'true' ? sure : given.facts, { notes: given.notes });
}

function ever({ sure, open, complete }: Given): Truth {
  if (sure.length > 0) return 'true';
  return complete && open.length === 0 ? 'false' : 'unknown';
}

/** Whether a number of lines, as far as it is known, is within the bounds; without bounds, whether there is one. */
function inLines(bounds: Rule['lines'], least: number, most: number): Truth {
  const { atLeast, atMost } = bounds ?? { atLeast: 1, atMost: undefined };
  const reaches = (bound: number): Truth => (least >= bound ? 'true' : most < bound ? 'false' : 'unknown');
  return allOf([
    atLeast === undefined ? 'true' : reaches(atLeast),
    atMost === undefined ? 'true' : not(reaches(atMost + 1)),
  ]);
}

function whyOpen(rule: Rule, { open, complete, absent }: Given, name: string, world: World): readonly Reason[] {
  const typed = whyNotTyped(rule.of, name, world);
  return [...open.flatMap(({ why }) => why), ...(complete ? [] : typed.length > 0 ? typed : absent)];
}

function sayRule({ line, response, lines: count }: Rule): string {
  const parts = [
    line === undefined ? '' : line === 'relapse' ? ' for relapsed or refractory disease' : ` in line ${line}`,
    response === undefined ? '' : ` with a best response of ${response.join(' or ')}`,
    count?.atLeast === undefined ? '' : ` in at least ${sayLines(count.atLeast)}`,
    count?.atMost === undefined ? '' : ` in at most ${sayLines(count.atMost)}`,
  ];
  return parts.join('');
}

function sayLines(count: number): string {
  return `${count} ${count === 1 ? 'line' : 'lines'} of treatment`;
}
