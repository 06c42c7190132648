import type { ClinicalContent } from '../case-attributes.js';
import { isoOf } from '../calendar.js';
import type { FactUsed } from '../finding.js';
import { sayDate, type DayRange } from '../partial-date.js';
import { constant, dateOf, factOf, isLater, knownOf, missing, rangeOf, together, whyAbsent } from './entries.js';
import { dayOfItem, extreme, extremes, inexact, never, on, open, sayRange, type Milestone } from './milestone.js';
import { endOf, treatmentsIn } from './treatments.js';
import { once } from './once.js';
import type { World } from './world.js';

type Dose = ClinicalContent['lastDoseByClass']['items'][number];

/** The last dose of one class, as typed. */
export interface ClassDose {
  readonly id: string;
  readonly class: string | undefined;
  /** The days on which it may have been given; any up to `asOf` where none is recorded. */
  readonly range: DayRange;
  readonly fact: FactUsed;
}

const LAST = { key: 'lastDoseByClass', name: 'the last dose of any treatment' };

/** The last doses by class that were given on or before `asOf`. */
export function classDosesIn(world: World): readonly ClassDose[] {
  return once(world.content.lastDoseByClass, 'doses', world, readDoses);
}

function readDoses(world: World): readonly ClassDose[] {
  return world.content.lastDoseByClass.items
    .filter(({ date }) => date.length === 0 || !date.every(({ value }) => isLater(value, world.asOf)))
    .map((item) => classDose(item, world));
}

function classDose({ id, class: of, date }: Dose, world: World): ClassDose {
  const named = constant(of, { key: `lastDoseByClass/${id}/class`, name: 'the class of a last dose' }, world)?.value;
  const past = knownOf(date, world.asOf).filter(({ value }) => !isLater(value, world.asOf));
  const range = dateOf(past, dayOfItem('lastDoseByClass', id), world);
  const day = mostExact(
    past.map(({ value }) => value),
    range,
    world,
  );
  const says = `last dose of ${named?.replaceAll('_', ' ') ?? 'a class not recorded'}: ${day === undefined ? 'day not recorded' : sayDate(day)}`;
  const fact = { ...factOf(`lastDoseByClass/${id}`, says), ...(day === undefined ? {} : { date: day }) };
  return { id, class: named, range, fact };
}

/** Of several records of one day the most exact that is of this world. */
function mostExact(dates: readonly string[], { earliest, latest }: DayRange, { asOf }: World): string | undefined {
  const fitting = dates.filter((date) => {
    const range = rangeOf(date, asOf);
    return range.earliest <= earliest && range.latest >= latest;
  });
  return fitting.sort((one, other) => other.length - one.length)[0];
}

/** When the last dose of any treatment was given: by a complete list of last doses, and by a complete list of treatments. */
export function lastDoseIn(world: World): Milestone {
  const [one, other] = [lastByClass(world), lastByTreatments(world)].filter((list) => list !== undefined);
  if (one === undefined) return open(whyNoDose(world));
  if (other === undefined) return one;
  const facts = [...one.facts, ...other.facts];
  if (one.state === 'never' && other.state === 'never') return never(facts);
  if (one.state !== other.state) return world.choose(NONE_AND_SOME, [one, other]);
  return on(together([one.range, other.range], LAST, world), facts, LAST);
}

const NONE_AND_SOME = {
  key: 'lastDoseByClass/none',
  says: 'one list says that no treatment was given, and another holds one',
  settles: LAST.name,
};

function whyNoDose({ content, asOf }: World) {
  const detail = 'neither list is given as complete';
  return whyAbsent(content.lastDoseByClass.absent, LAST, asOf).map((reason) =>
    content.lastDoseByClass.given ? { ...reason, detail } : reason,
  );
}

function lastByClass(world: World): Milestone | undefined {
  const { given, partial } = world.content.lastDoseByClass;
  if (!given || partial) return undefined;
  const doses = classDosesIn(world);
  const none = factOf('lastDoseByClass', 'no dose of any class; the list is complete');
  if (doses.length === 0) return never([none]);
  const ranges = doses.map(({ range }) => range);
  const last = extremes(doses, ranges, 'latest');
  return on(
    extreme(ranges, 'latest'),
    last.map(({ fact }) => fact),
    ...inexact(doses, ranges, 'latest').map(({ id }) => dayOfItem('lastDoseByClass', id)),
  );
}

function lastByTreatments(world: World): Milestone | undefined {
  const { items, complete, facts } = treatmentsIn(world, LAST.name);
  if (!complete) return undefined;
  if (items.length === 0) return never(facts);
  const ranges = items.map((item) => endOf(item, world).range);
  const range = extreme(ranges, 'latest');
  const date = range.earliest === range.latest ? { date: isoOf(range.earliest) } : {};
  const fact = { ...factOf('treatments', `last treatment ended: ${sayRange(range)}`), ...date };
  const named = inexact(items, ranges, 'latest').map(({ id }) => dayOfItem('treatments', id, 'end'));
  const milestone = on(range, [fact], ...named);
  const going = items
    .filter((item) => !endOf(item, world).recorded)
    .map(({ id }) => dayOfItem('treatments', id, 'end'));
  return going.length === 0 ? milestone : { ...milestone, why: going.map(({ key, name }) => missing(key, name)) };
}
