import type { Criterion, Leaf } from './engine-types.js';
import type { Judge } from './leaves/judge.js';
import { JUDGES } from './leaves/index.js';
import { alike, atLeast, denied, every, some, type Verdict } from './verdict.js';
import { asRecorded, NotRecorded, type World } from './world.js';

/** Puts a criterion to a world, telling `at` before each leaf where it stands. */
export function hold(criterion: Criterion, world: World, place: string, at: (place: string) => void): Verdict {
  const raised = criterion.flags.filter(({ when }, index) => {
    return isRaised(when, world, `${place}/when-${index}`, at);
  });
  if (raised.length === 0) return literally(criterion, world, place, at);
  const bare = { ...criterion, flags: [] };
  const sides = raised.flatMap(({ counted, notCounted }) => [counted ?? bare, notCounted ?? bare]);
  return alike(sides.map((side, index) => hold(side, world, `${place}/side-${index}`, at)));
}

/** A flag stands for what is recorded, not for what could be. */
function isRaised(when: Criterion, world: World, place: string, at: (place: string) => void): boolean {
  return hold(when, asRecorded(world), place, at) === 'true';
}

function literally(criterion: Criterion, world: World, place: string, at: (place: string) => void): Verdict {
  const each = (children: readonly Criterion[]) =>
    children.map((child, index) => () => hold(child, world, `${place}/${index}`, at));
  switch (criterion.type) {
    case 'leaf':
      at(place);
      return leafIn(criterion, world);
    case 'all':
      return every(each(criterion.children));
    case 'any':
      return some(each(criterion.children));
    case 'atLeast':
      return atLeast(criterion.count, each(criterion.children));
    case 'not':
      return denied(hold(criterion.child, world, `${place}/not`, at));
    case 'readings':
      return alike(each(criterion.readings.map((reading) => reading.criterion)).map((child) => child()));
    case 'definition':
      return hold(definitionOf(criterion.definition, world), world, `${place}/${criterion.definition}`, at);
  }
}

function definitionOf(id: string, world: World): Criterion {
  const definition = world.definitions.get(id);
  if (definition === undefined) throw new Error(`no definition ${id}; put it beside the rules`);
  return definition;
}

function leafIn({ kind, params }: Leaf, world: World): Verdict {
  const judge = JUDGES[kind] as Judge<object> | undefined;
  if (judge === undefined) throw new Error(`no ${kind} in the oracle; ask whether it is covered first`);
  try {
    return judge(params, world);
  } catch (error) {
    if (error instanceof NotRecorded) return 'open';
    throw error;
  }
}

/** Puts the lines of a rule set to a world: an exclusion denied once, all ways in together one line. */
export function holdLines(criteria: readonly Criterion[], world: World, at: (place: string) => void): Verdict {
  const held = criteria.map((criterion, index) => ({
    role: criterion.role ?? 'inclusion',
    came: () => hold(criterion, world, String(index), at),
  }));
  const isWay = ({ role }: { role: string }) => ['situation', 'part', 'arm'].includes(role);
  const single = held
    .filter((one) => !isWay(one))
    .map(({ role, came }) => (role === 'exclusion' ? () => denied(came()) : came));
  const ways = held.filter(isWay).map(({ came }) => came);
  return every(ways.length === 0 ? single : [...single, () => some(ways)]);
}
