import type { Day } from '../calendar.js';
import type { ClinicalContent, Relapse } from '../case-attributes.js';
import type { FactUsed, Reason } from '../finding.js';
import { isBefore, sayDate } from '../partial-date.js';
import { constant, factOf, knownOf, missing, rangeOf, valueIn, whyAbsent, type Known } from './entries.js';
import { nameOf, pastItems } from './events.js';
import { once } from './once.js';
import type { World } from './world.js';

/** The relapses of one world: how many there may be, and those that are described. */
export interface Relapses {
  readonly least: number;
  readonly most: number;
  readonly items: readonly Relapse[];
  /** Whether the items are all there are. */
  readonly complete: boolean;
  readonly facts: readonly FactUsed[];
  readonly absent: readonly Reason[];
}

const RELAPSES = { key: 'relapses', name: 'whether it has come back, and how often' };
const COUNT = { key: 'relapseCount', name: 'the number of relapses' };

/** The relapses, after whatever in the record stands against them. */
export function relapsesIn(world: World): Relapses {
  return once(world.content.relapses, 'believed', world, readRelapses);
}

function readRelapses(world: World): Relapses {
  const counted = countedRelapses(world);
  if (counted.least === 0 || !isDenied(world)) return counted;
  return believed(world) ? counted : { ...counted, least: 0, most: 0, items: [], complete: true };
}

/** Whether the record denies the response that a relapse implies: never in remission, or stable or progressive at best. */
export function isDenied({ content, asOf }: World): boolean {
  const remissions = knownOf(content.remissionEver, asOf);
  const evaluated = knownOf(content.bestResponse, asOf).map(({ value }) => value);
  const responses = evaluated.filter((value) => value !== 'NE');
  const standing = remissions.filter(({ value, date }) => value === 'yes' || !isOutdated(date, content.relapses, asOf));
  const neverInRemission = standing.length > 0 && standing.every(({ value }) => value === 'no');
  return neverInRemission || (responses.length > 0 && responses.every((value) => value === 'SD' || value === 'PD'));
}

/** Whether a "no" of that day says nothing of a relapse: one came later, and none before. */
function isOutdated(date: string | undefined, list: ClinicalContent['relapses'], asOf: Day): boolean {
  const came = pastItems(list, { asOf }).map((item) =>
    knownOf(item.date, asOf).map(({ value }) => rangeOf(value, asOf)),
  );
  const day = rangeOf(date, asOf);
  const isLater = came.some((days) => days.length > 0 && days.every((range) => isBefore(day, range) === 'true'));
  return isLater && !came.flat().some((range) => isBefore(day, range) === 'false');
}

/** Two worlds where a relapse is recorded and the response before it denied: a response and the relapses, or neither. */
export function believed({ choose }: World): boolean {
  const says = 'a relapse is recorded, and no response or remission before it';
  return (
    choose({ key: 'relapse-without-response', says, settles: 'whether there was a response before the relapse' }, [
      'both',
      'neither',
    ]) === 'both'
  );
}

function countedRelapses(world: World): Relapses {
  const { relapses } = world.content;
  const items = pastItems(relapses, world);
  const typed =
    constant(world.content.relapseCount, { ...COUNT, key: 'relapseCount/typed' }, world) ?? byNumber(items, world);
  const complete = relapses.given && !relapses.partial;
  const facts = [
    ...items.map(sayRelapse),
    ...(complete && items.length === 0 ? [factOf('relapses', 'no relapse; the list is complete')] : []),
  ];
  const listed = {
    least: items.length,
    most: complete ? items.length : Infinity,
    items,
    complete,
    facts,
    absent: absent(world, items.length),
  };
  if (typed === undefined || (complete && typed.value === items.length)) return listed;
  const asTyped = {
    ...typedRelapses(listed, typed.value),
    facts: [...facts, factOf('relapseCount', `${typed.value} relapses, as typed`, typed)],
  };
  if (typed.value >= listed.least && typed.value <= listed.most) return asTyped;
  const contradiction = {
    key: 'relapseCount',
    says: 'the number of relapses typed is not the number listed',
    settles: COUNT.name,
  };
  return world.choose(contradiction, ['list', 'typed']) === 'list' ? listed : asTyped;
}

/** A relapse numbered higher than the list is long says that there were others. */
function byNumber(items: readonly Relapse[], world: World): Known<number> | undefined {
  const highest = Math.max(0, ...items.map(({ id, n }) => valueIn(n, `relapses/${id}/n`, world) ?? 0));
  return highest > items.length ? { value: highest, status: 'known' } : undefined;
}

/** The typed number holds: what the list describes is among them, the rest is undated. */
function typedRelapses(listed: Relapses, typed: number): Relapses {
  const items = typed < listed.items.length ? [] : listed.items;
  return { ...listed, least: typed, most: typed, items, complete: items.length === typed };
}

function absent({ content, asOf }: World, listed: number): readonly Reason[] {
  if (content.relapses.given)
    return [
      missing(
        'relapses',
        listed === 0 ? RELAPSES.name : 'whether the list of relapses is complete',
        'the list is partial',
      ),
    ];
  return whyAbsent(content.relapses.absent, RELAPSES, asOf);
}

/** A relapse as a fact in words. */
export function sayRelapse(relapse: Relapse): FactUsed {
  const date = relapse.date.find(({ value }) => value !== undefined)?.value;
  const sites = relapse.sites.flatMap(({ value }) => value ?? []).map((site) => site.replaceAll('_', ' '));
  const parts = [
    date === undefined ? 'undated' : sayDate(date),
    ...sites,
    ...(relapse.molecularOnly.some(({ value }) => value === 'yes') ? ['molecular only'] : []),
  ];
  return {
    ...factOf(`relapses/${relapse.id}`, `${nameOf(relapse.id)}: ${parts.join(', ')}`),
    ...(date === undefined ? {} : { date }),
  };
}

/** Whether a relapse is recorded as found by molecular tests only. */
export function isMolecularOnly({ id, molecularOnly }: Relapse, world: World): boolean {
  return valueIn(molecularOnly, `relapses/${id}/molecularOnly`, world) === 'yes';
}

/** Whether a relapse is recorded with its sites, and the bone marrow is not one of them. */
export function isIsolatedExtramedullary({ id, sites }: Relapse, world: World): boolean {
  const named = valueIn(sites, `relapses/${id}/sites`, world) ?? [];
  return named.length > 0 && !named.includes('bone_marrow');
}
