import { dayIn, undated } from '../facts/dates.js';
import { constant, NOT_APPLICABLE } from '../facts/words.js';
import type { Recorded } from '../engine-types.js';
import { fieldOf, valuesOf, type Value } from '../record.js';
import { verdict, type Verdict } from '../verdict.js';
import type { World } from '../world.js';
import type { Judges } from './judge.js';

interface Risk {
  readonly riskGroup: string;
  readonly scheme?: string;
}
/** One record of a group, with its scheme where that is recorded. */
type Named = Value<string> & { readonly scheme: string; readonly index: number };

const GROUPS = ['low', 'intermediate', 'high'];
const SCHEMES = ['INRG', 'SIOPEN', 'COG', 'other'];

/** A group by some scheme, on some day, is enough; two of one scheme and day conflict. A scheme not recorded may be any. */
function riskGroup({ riskGroup: wanted, scheme }: Risk, world: World): Verdict {
  const groups = groupsIn(world);
  if (groups.length === 0) {
    const silent = world.content.riskGroup.flatMap(({ value, ...entry }) => (value === undefined ? [entry] : []));
    const any = constant<string>('riskGroup', silent, GROUPS, world);
    return verdict(any !== NOT_APPLICABLE && any === wanted);
  }
  const standing = groups.filter((one) => stands(one, groups, world));
  if (scheme === undefined) return verdict(standing.some(({ value }) => value === wanted));
  const fitting = standing.filter((one) => schemeOf(one, world) === scheme);
  if (fitting.length > 0) return verdict(fitting.some(({ value }) => value === wanted));
  return verdict(world.fill(`riskGroup/${scheme}`, GROUPS) === wanted);
}

/** Of two groups of one scheme and day one is right. */
function stands(one: Named, all: readonly Named[], world: World): boolean {
  const rivals = all.filter(({ scheme, value }) => scheme === one.scheme && value !== one.value);
  if (rivals.length === 0) return true;
  const day = dayOf(one, world);
  const sameDay = [one, ...rivals].filter((other) => dayOf(other, world) === day).map(({ value }) => value);
  const values = [...new Set(sameDay)].sort();
  return world.pick(`riskGroup/${one.scheme}/${day}`, values) === one.value;
}

function dayOf({ days, index }: Named, world: World): number {
  return dayIn(`riskGroup/${index}/day`, days ?? undated(world), world);
}

function schemeOf({ scheme, index }: Named, world: World): string {
  return scheme === '' ? world.fill(`riskGroup/scheme/${index}`, SCHEMES) : scheme;
}

function groupsIn({ content, asOf }: World): readonly Named[] {
  const all = content.riskGroup.flatMap((entry) => {
    const [scheme] = valuesOf((entry.value?.scheme ?? []) as Recorded<string>, asOf);
    return valuesOf(fieldOf<string>([entry], 'group'), asOf).map((group) => ({
      ...group,
      scheme: scheme?.value ?? '',
    }));
  });
  return all.map((one, index) => ({ ...one, index }));
}

/** The risk group. */
export const RISK: Judges = { riskGroup };
