import { z } from 'zod';
import type { Treatment } from '../case-attributes.js';
import { cannotJudge, found, type FactUsed, type Finding, type Reason } from '../finding.js';
import { constant, factOf, isLater, isNotApplicable, missing, valueIn, whyAbsent } from '../record/entries.js';
import { nameOf } from '../record/events.js';
import type { World } from '../record/world.js';
import type { Truth } from '../truth.js';
import { defineKind } from './kind.js';

/** Attributes that say outright whether a therapy or class was given. */
const TYPED = { 'anti-GD2': 'priorAntiGd2', bevacizumab: 'priorBevacizumab' } as const;

/** A therapy, or one of a class, was given before. An agent that the therapy list does not hold leaves it open and is named. */
export const priorTherapy = defineKind({
  key: 'priorTherapy',
  schema: z.strictObject({ priorTherapy: z.string() }),
  assess({ priorTherapy: wanted }, world) {
    const listed = inTreatments(wanted, world);
    const typed = typedAnswer(wanted, world);
    if (typed === undefined) return listed;
    if (listed.truth === 'unknown' || listed.truth === typed.truth) return typed;
    const says = `what is typed on earlier ${wanted} and the list of treatments disagree`;
    return world.choose({ key: `prior/${wanted}`, says, settles: `whether ${wanted} was given before` }, [
      typed,
      listed,
    ]);
  },
  describe: ({ priorTherapy: wanted }, terms) => `${terms.therapyTitle(wanted)} given before`,
  unknownTerms: ({ priorTherapy: wanted }, terms) =>
    terms.isTherapy(wanted)
      ? []
      : [{ field: 'priorTherapy', message: `unknown therapy or class \`${wanted}\`; add it to the therapy list` }],
});

function typedAnswer(wanted: string, world: World): Finding | undefined {
  if (!isTyped(wanted)) return undefined;
  const key = TYPED[wanted];
  const typed = constant(world.content[key], { key, name: `whether ${wanted} was given before` }, world);
  if (typed === undefined && isNotApplicable(world.content[key], world.asOf))
    return found('false', [factOf(key, `${wanted} before: not applicable`)]);
  if (typed === undefined) return undefined;
  return found(typed.value === 'yes' ? 'true' : 'false', [factOf(key, `${wanted} before: ${typed.value}`, typed)]);
}

function isTyped(wanted: string): wanted is keyof typeof TYPED {
  return Object.hasOwn(TYPED, wanted);
}

function inTreatments(wanted: string, world: World): Finding {
  const { treatments } = world.content;
  const past = treatments.items.filter(({ start }) => !start.some(({ value }) => isLater(value, world.asOf)));
  const judged = past.map((treatment) => ({ treatment, truth: belongs(treatment, wanted, world) }));
  const given = judged.filter(({ truth }) => truth === 'true');
  if (given.length > 0)
    return found(
      'true',
      given.map(({ treatment }) => sayTreatment(treatment)),
    );
  const open = judged
    .filter(({ truth }) => truth === 'unknown')
    .map(({ treatment }) => notUnderstood(treatment, wanted));
  const all = past.map(sayTreatment);
  if (!treatments.given || treatments.partial) return cannotJudge([...open, ...absent(wanted, world)], all);
  return open.length > 0
    ? cannotJudge(open, all)
    : found('false', all.length > 0 ? all : [factOf('treatments', 'no treatment; the list is complete')]);
}

function belongs({ id, agent, class: of }: Treatment, wanted: string, world: World): Truth {
  const { terms } = world;
  const drug = valueIn(agent, `treatments/${id}/agent`, world);
  const kind = valueIn(of, `treatments/${id}/class`, world);
  const answers = [drug, kind].map((name) => (name === undefined ? undefined : terms.belongsTo(name, wanted)));
  if (answers.includes(true)) return 'true';
  return answers[0] === false ? 'false' : 'unknown';
}

function notUnderstood({ id, agent }: Treatment, wanted: string): Reason {
  const name = agent.find(({ value }) => value !== undefined)?.value;
  const detail = name === undefined ? 'a treatment without its agent' : `\`${name}\` is not in the therapy list`;
  return missing(`treatments/${id}/agent`, `whether ${nameOf(id)} was ${wanted}`, detail);
}

function absent(wanted: string, { content, asOf }: World): readonly Reason[] {
  const name = `whether ${wanted} was given before`;
  if (isTyped(wanted) && content[TYPED[wanted]].length > 0)
    return whyAbsent(content[TYPED[wanted]], { key: TYPED[wanted], name }, asOf);
  if (content.treatments.given) return [missing('treatments', name, 'the list of treatments is partial')];
  return whyAbsent(content.treatments.absent, { key: 'treatments', name }, asOf);
}

function sayTreatment({ id, agent, class: of, line }: Treatment): FactUsed {
  const name = [...agent, ...of].find(({ value }) => value !== undefined)?.value ?? 'agent not recorded';
  const number = line.find(({ value }) => value !== undefined)?.value;
  return factOf(`treatments/${id}`, `${name}${number === undefined ? '' : `, line ${number}`}`);
}
