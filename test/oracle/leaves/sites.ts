import { wordOf, type Event } from '../facts/events.js';
import type { World } from '../world.js';

/** Where an event was. Not recorded, it may be any of the places that the rules name, several of them, or another. */
export function sitesOf(event: Event, world: World, field = 'sites'): readonly string[] {
  const named = namedIn(world);
  const silent = [['bone_marrow'], ['other'], ...named.map((site) => [site]), ['bone_marrow', ...named]];
  const without = field === 'newSites' ? [[], ...silent] : silent;
  return wordOf<readonly string[]>(event, field, distinct(without), world) ?? [];
}

function namedIn({ leaves }: World): readonly string[] {
  const named = leaves.flatMap(({ params }) => (params as { relapse?: { site?: string[] } }).relapse?.site ?? []);
  return [...new Set(named)].filter((site) => site !== 'bone_marrow');
}

function distinct(all: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(all.map((one) => [one.join(), one])).values()];
}
