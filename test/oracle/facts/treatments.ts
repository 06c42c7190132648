import { daysOf } from '../days.js';
import type { Recorded } from '../engine-types.js';
import { extentOf, valuesOf } from '../record.js';
import type { World } from '../world.js';
import { constant, NOT_APPLICABLE } from './words.js';

/** A treatment in one world: one recorded, or one that the record leaves room for. */
export interface Given {
  readonly key: string;
  readonly item: World['content']['treatments']['items'][number] | undefined;
}

/** The attributes in which it is typed whether one of a class was ever given. */
const TYPED = {
  'anti-GD2': 'priorAntiGd2',
  'ALK inhibitor': 'priorAlkInhibitor',
  'CD19-directed': 'priorCd19Directed',
  'CD22-directed': 'priorCd22Directed',
  bevacizumab: 'priorBevacizumab',
} as const;

/** The treatments on record that had begun by `asOf`. */
export function treatmentsOf({ content, asOf }: World): readonly Given[] {
  const begun = content.treatments.items.filter(({ start }) => {
    const days = start.flatMap(({ value }) => (value === undefined ? [] : [daysOf(value)]));
    return days.length === 0 || days.some(({ first }) => first <= asOf);
  });
  return begun.map((item) => ({ key: `treatments/${item.id}`, item }));
}

/** All treatments of a therapy or class in this world, by the list and by what is typed; where no world joins the two, by one of them. */
export function givenOf(term: string, world: World): readonly Given[] {
  const typed = typedOf(term, world);
  if (typed === undefined) return listedOf(term, world);
  const { sure, unsure } = mayBe(term, world);
  const isJoined = typed ? sure.length + unsure.length > 0 : sure.length === 0;
  if (isJoined) return typed ? listedOf(term, world, sure.length === 0 ? 1 : 0) : [];
  if (world.pick(`treatments/${term}/typed-or-list`, ['typed', 'list']) === 'list') return listedOf(term, world);
  return typed ? someOf(madeUp(`${term}/unlisted`, 2), 1, `${term}/unlisted`, world) : [];
}

/** The same by the list alone; of those of which it is open at least so many. */
export function listedOf(term: string, world: World, least = 0): readonly Given[] {
  const { sure, unsure } = mayBe(term, world);
  return [...sure, ...someOf(unsure, least, term, world)];
}

/** Some treatments of which nothing is recorded, or none. */
export function unlisted(name: string, world: World): readonly Given[] {
  return someOf(madeUp(name, 1), 0, name, world);
}

/** The treatments that are of a therapy or class, and those that may be: of an agent that is not in the list of therapies, or not listed. */
function mayBe(term: string, world: World): { readonly sure: readonly Given[]; readonly unsure: readonly Given[] } {
  const all = treatmentsOf(world).map((one) => ({ one, is: isOf(one, term, world) }));
  const room = extentOf(world.content.treatments) === 'closed' ? [] : madeUp(term, 2);
  const sure = all.filter(({ is }) => is === true).map(({ one }) => one);
  return { sure, unsure: [...all.filter(({ is }) => is === undefined).map(({ one }) => one), ...room] };
}

function typedOf(term: string, world: World): boolean | undefined {
  const key = TYPED[term as keyof typeof TYPED] as (typeof TYPED)[keyof typeof TYPED] | undefined;
  if (key === undefined) return undefined;
  const isSaid = world.content[key].some(({ value, status }) => value !== undefined || status === 'not_applicable');
  return isSaid ? constant<string>(key, world.content[key], [], world) === 'yes' : undefined;
}

/** Whether it is of the therapy or class, by its agent, or by its class; undefined for an agent that the list does not hold. */
function isOf({ key, item }: Given, term: string, world: World): boolean | undefined {
  const { terms } = world;
  const word = (field: 'agent' | 'class') => {
    const said = valuesOf(item?.[field] ?? [], world.asOf).map(({ value }) => value);
    return said.length === 0 ? undefined : world.pick(`${key}/${field}`, [...new Set(said)]);
  };
  const [agent, group] = [word('agent'), word('class')];
  const byAgent = agent === undefined ? undefined : terms.belongsTo(agent, term);
  if (byAgent !== undefined) return byAgent;
  return group !== undefined && terms.isWithin(group, term) ? true : undefined;
}

function madeUp(term: string, count: number): readonly Given[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `treatments/further/${term}/${index + 1}`,
    item: undefined,
  }));
}

/** Some of those that may be of the term, at least so many. */
function someOf(all: readonly Given[], least: number, term: string, world: World): readonly Given[] {
  const ways = Array.from({ length: 2 ** all.length }, (_, way) =>
    all.filter((_, index) => Math.floor(way / 2 ** index) % 2 === 1),
  );
  const options = ways.filter(({ length }) => length >= least);
  const key = `treatments/which-are/${term}/${all.length}/${least}`;
  return options.length === 1 ? (options[0] ?? []) : world.fill(key, options);
}

/** A field of a treatment, or any of its values. */
export function fieldOfGiven<T>(
  { key, item }: Given,
  field: 'line' | 'bestResponse',
  domain: readonly T[],
  world: World,
) {
  const recorded = ((item?.[field] ?? []) as Recorded<T | string>).filter(({ value }) => value !== 'NE');
  const value = constant(`${key}/${field}`, recorded as Recorded<T>, domain, world);
  return value === NOT_APPLICABLE ? undefined : value;
}
