import type { Recorded } from '../engine-types.js';
import { extentOf, valuesOf, type Value } from '../record.js';
import type { World } from '../world.js';
import { recordedDays } from './dates.js';
import { eventsOf, madeUp, recordedEvents, type Event } from './events.js';
import { constant, NOT_APPLICABLE, type OrNone } from './words.js';

/** The relapses of this world. Where the record denies any response before them: they stand and there was one, or neither was. */
export function relapsesOf(world: World): readonly Event[] {
  return isDenied(world) && whichStands(world) === 'neither' ? [] : countedRelapses(world).events;
}

interface Counted {
  readonly events: readonly Event[];
  /** Whether a relapse among them is on record, one by one or as a number. */
  readonly onRecord: boolean;
}

function countedRelapses(world: World): Counted {
  return world.once('relapses/counted', () => counted(world));
}

/** The list; or as many as were typed, of which those not listed are undated: all of them where fewer were typed than are listed. */
function counted(world: World): Counted {
  const { content, asOf } = world;
  const listed = recordedEvents('relapses', world);
  const extent = extentOf(content.relapses);
  const byList = () => ({ events: eventsOf('relapses', mostMore(world), world), onRecord: listed.length > 0 });
  if (valuesOf(content.relapseCount, asOf).length === 0) return byList();
  const typed = constantCount(world);
  const agrees = extent === 'closed' ? typed === listed.length : typed >= listed.length;
  if (!agrees && world.pick('relapses/typed-or-list', ['list', 'typed']) === 'list') return byList();
  const more = madeUp('relapses', Math.max(0, typed - listed.length));
  const events = typed < listed.length ? madeUp('relapses', typed) : [...listed, ...more];
  return { events, onRecord: typed > 0 };
}

function constantCount(world: World): number {
  const value = constant('relapseCount', world.content.relapseCount, [], world);
  return value === NOT_APPLICABLE ? 0 : value;
}

const MOST = new WeakMap<object, number>();

/** One more than the rules count to. */
function mostMore({ leaves }: World): number {
  const most = MOST.get(leaves) ?? mostAsked(leaves);
  MOST.set(leaves, most);
  return most;
}

function mostAsked(leaves: World['leaves']): number {
  const asked = leaves.flatMap(({ params }) => {
    const rule = (params as { relapses?: { atLeast?: number; exactly?: number } }).relapses;
    const which = (params as { relapse?: { which: unknown } }).relapse?.which;
    return [
      rule?.atLeast ?? 0,
      rule?.exactly === undefined ? 0 : rule.exactly + 1,
      typeof which === 'number' ? which : 0,
    ];
  });
  return Math.max(2, ...asked);
}

/** Whether a relapse is recorded, and that there never was a response to come back from. */
function isDenied(world: World): boolean {
  return countedRelapses(world).onRecord && (isNever(world) || isUnresponsive(world));
}

function isNever(world: World): boolean {
  const words = standingWords(world);
  return words.length > 0 && !words.includes('yes');
}

/** Where one record has a response and another has none, the relapse does not stand against the record. */
function isUnresponsive({ content, asOf }: World): boolean {
  const values = valuesOf(content.bestResponse, asOf).filter(({ value }) => value !== 'NE');
  return values.length > 0 && values.every(({ value }) => value === 'SD' || value === 'PD');
}

function whichStands(world: World): 'relapses' | 'neither' {
  return world.pick('course/denied', ['relapses', 'neither']);
}

type YesNo = 'yes' | 'no';

/** What is recorded of remission: once in remission is for good, so an earlier no gives way to a later yes, or a later relapse. */
function recordedRemission(world: World): YesNo | undefined {
  const words = standingWords(world);
  return words.length === 0 ? undefined : world.pick('remission/which', words);
}

function standingWords(world: World): readonly YesNo[] {
  return world.once('remission/recorded', () => wordsThatStand(world));
}

function wordsThatStand(world: World): readonly YesNo[] {
  const values = valuesOf(world.content.remissionEver, world.asOf);
  const [yes, no] = [values.filter(({ value }) => value === 'yes'), values.filter(({ value }) => value === 'no')];
  const standing = no.filter((one) => !yes.some((other) => isEarlier(one, other)));
  const relapsed = recordedEvents('relapses', world).flatMap(({ key, item }) => {
    const days = recordedDays(`${key}/date`, (item?.['date'] ?? []) as Recorded<string>, world);
    return days === undefined ? [] : [{ value: 'yes', days }];
  });
  const isOutdated = (one: Value<unknown>) =>
    relapsed.some((back) => isEarlier(one, back)) && !relapsed.some((back) => isEarlier(back, one));
  const left = standing.filter((one) => !isOutdated(one));
  return [...(yes.length > 0 ? ['yes' as const] : []), ...(left.length > 0 ? ['no' as const] : [])];
}

function isEarlier({ days: one }: Value<unknown>, { days: other }: Value<unknown>): boolean {
  return one !== undefined && other !== undefined && one.last < other.first;
}

/** Whether it has ever been in remission. A relapse implies it. */
export function remissionOf(world: World): OrNone<YesNo> {
  const recorded = recordedRemission(world);
  if (isDenied(world)) return whichStands(world) === 'neither' ? (recorded ?? 'no') : 'yes';
  if (countedRelapses(world).onRecord) return 'yes';
  if (recorded !== undefined) return recorded;
  const { remissionEver } = world.content;
  return constant(
    'remission',
    remissionEver.filter(({ value }) => value === undefined),
    ['yes', 'no'],
    world,
  );
}

const GRADES = ['CR', 'PR', 'MR', 'SD', 'PD'] as const;
type Grade = (typeof GRADES)[number];

function recordedBest(world: World): Grade | undefined {
  return world.once('best/recorded', () => recordedGrade(world));
}

function recordedGrade(world: World): Grade | undefined {
  const { bestResponse } = world.content;
  const evaluable = bestResponse.filter(({ value }) => value !== undefined && value !== 'NE') as Recorded<Grade>;
  const values = valuesOf(evaluable, world.asOf);
  if (values.length === 0) return undefined;
  const best = values.filter((one) => !values.some((other) => isEarlier(one, other) && isBetter(other, one)));
  return world.pick('best/which', [...new Set(best.map(({ value }) => value))]);
}

function isBetter({ value: one }: Value<Grade>, { value: other }: Value<Grade>): boolean {
  return GRADES.indexOf(one) < GRADES.indexOf(other);
}

/** The best response to first treatment; `implied` where only a recorded relapse tells that there was one. */
export function bestResponseOf(world: World, isImplied: boolean): OrNone<Grade | 'implied'> {
  const recorded = recordedBest(world);
  const stands = isDenied(world) ? whichStands(world) : undefined;
  if (recorded !== undefined && stands === 'relapses' && isUnresponsive(world))
    return isImplied ? 'implied' : world.pick<Grade>('best/a-response', ['CR', 'PR']);
  if (recorded !== undefined) return recorded;
  const isBack = stands !== 'neither' && countedRelapses(world).onRecord;
  if (isImplied && isBack) return 'implied';
  const silent = world.content.bestResponse.filter(({ value }) => value === undefined) as Recorded<Grade>;
  // A response that does not apply, and a relapse after it: nobody is misled by taking the word for silence.
  return constant('best', isBack ? [] : silent, GRADES, world);
}
