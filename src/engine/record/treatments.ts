import type { Treatment } from '../case-attributes.js';
import { missing, factOf, isLater, knownOf, constant, dateOf, whyAbsent } from './entries.js';
import { distinctFacts, type FactUsed, type Reason } from '../finding.js';
import { sayDate, type DayRange } from '../partial-date.js';
import type { Truth } from '../truth.js';
import { nameOf } from './events.js';
import { once } from './once.js';
import type { World } from './world.js';

/** The treatments that began on or before `asOf`, and whether they are all there are. */
export interface Treatments {
  readonly items: readonly Treatment[];
  readonly complete: boolean;
  readonly facts: readonly FactUsed[];
  /** Why there may be others. */
  readonly absent: readonly Reason[];
}

/** The treatments of a case; `name` says in words what a reader wants of them. */
export function treatmentsIn(world: World, name: string): Treatments {
  const { treatments } = world.content;
  const read = once(treatments, 'items', world, listed);
  const absent = treatments.given
    ? [missing('treatments', name, 'the list of treatments is partial')]
    : whyAbsent(treatments.absent, { key: 'treatments', name }, world.asOf);
  return { ...read, absent };
}

function listed(world: World): Omit<Treatments, 'absent'> {
  const { treatments } = world.content;
  const items = treatments.items.filter(
    ({ start }) => start.length === 0 || !start.every(({ value }) => isLater(value, world.asOf)),
  );
  const complete = treatments.given && !treatments.partial;
  const none = complete && items.length === 0 ? [factOf('treatments', 'no treatment; the list is complete')] : [];
  return { items, complete, facts: distinctFacts([...items.map(sayTreatment), ...none]) };
}

/** Whether a treatment is the therapy or class; an agent that the therapy list does not hold leaves it open. */
export function belongs(treatment: Treatment, wanted: string, world: World): Truth {
  const { terms } = world;
  const { drug, kind } = once(treatment, 'names', world, (here) => namesOf(treatment, here));
  const byDrug = drug === undefined ? undefined : terms.belongsTo(drug, wanted);
  if (byDrug === true || (kind !== undefined && terms.belongsTo(kind, wanted) === true)) return 'true';
  return byDrug === false ? 'false' : 'unknown';
}

/** What a treatment is recorded as: the agent and the class, in this world. */
function namesOf({ id, agent, class: of }: Treatment, world: World) {
  return {
    drug: constant(agent, { key: `treatments/${id}/agent`, name: `the agent of ${nameOf(id)}` }, world)?.value,
    kind: constant(of, { key: `treatments/${id}/class`, name: `the class of ${nameOf(id)}` }, world)?.value,
  };
}

/** The reason where it is open whether a treatment was the one wanted: its agent, by name. */
export function notUnderstood({ id, agent }: Treatment, wanted: string): Reason {
  const name = agent.find(({ value }) => value !== undefined)?.value;
  const detail = name === undefined ? 'a treatment without its agent' : `\`${name}\` is not in the therapy list`;
  return missing(`treatments/${id}/agent`, `whether ${nameOf(id)} was ${wanted}`, detail);
}

/** The line of treatment in which it was given: 1 is first-line. */
export function lineOf(treatment: Treatment, world: World): number | undefined {
  return once(treatment, 'line', world, (here) => readLine(treatment, here));
}

function readLine({ id, line }: Treatment, world: World): number | undefined {
  return constant(line, { key: `treatments/${id}/line`, name: `the line of ${nameOf(id)}` }, world)?.value;
}

/** The reason for a line that is not recorded. */
export function noLine({ id, line }: Treatment, { asOf }: World): readonly Reason[] {
  return whyAbsent(line, { key: `treatments/${id}/line`, name: `the line of ${nameOf(id)}` }, asOf);
}

/** The days on which a treatment may have ended; without a recorded end, any from its start to `asOf`. */
export function endOf(treatment: Treatment, world: World): End {
  return once(treatment, 'end', world, (here) => readEnd(treatment, here));
}

interface End {
  readonly range: DayRange;
  readonly recorded: boolean;
}

function readEnd(treatment: Treatment, world: World): End {
  const key = `treatments/${treatment.id}/end`;
  const past = knownOf(treatment.end, world.asOf).filter(({ value }) => !isLater(value, world.asOf));
  const named = { key, name: `the end of ${nameOf(treatment.id)}` };
  if (past.length > 0) return { range: dateOf(past, named, world), recorded: true };
  return { range: { earliest: startOf(treatment, world).earliest, latest: world.asOf }, recorded: false };
}

/** The days on which a treatment may have begun. */
export function startOf({ id, start }: Treatment, world: World): DayRange {
  const named = { key: `treatments/${id}/start`, name: `the start of ${nameOf(id)}` };
  const past = knownOf(start, world.asOf).filter(({ value }) => !isLater(value, world.asOf));
  return dateOf(past, named, world);
}

/** A treatment as a fact in words: `dinutuximab beta, line 1, to 3 Mar 2025`. */
export function sayTreatment({ id, agent, class: of, line, end }: Treatment): FactUsed {
  const name = firstOf([...agent, ...of]) ?? 'agent not recorded';
  const [number, last] = [firstOf(line), firstOf(end)];
  const parts = [
    name,
    ...(number === undefined ? [] : [`line ${number}`]),
    ...(last === undefined ? [] : [`to ${sayDate(last)}`]),
  ];
  return factOf(`treatments/${id}`, parts.join(', '));
}

function firstOf<T>(entries: readonly { readonly value?: T }[]): T | undefined {
  return entries.find(({ value }) => value !== undefined)?.value;
}
