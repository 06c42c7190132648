import { found } from '../finding.js';
import { inEveryWorld, type Choose, type Contradiction } from '../worlds.js';
import { trustedBirthIn } from './birth.js';
import { dateOfEvent } from './events.js';
import { identityIn } from './identity.js';
import { bestResponseIn, remissionIn } from './response.js';
import { relapsesIn } from './relapses.js';
import { sampleOf } from './samples.js';
import type { World } from './world.js';

const READERS: readonly ((world: World) => unknown)[] = [
  identityIn,
  trustedBirthIn,
  relapsesIn,
  remissionIn,
  bestResponseIn,
  (world) => world.content.relapses.items.map((item) => dateOfEvent('relapses', item, world)),
  (world) => world.content.transplants.items.map((item) => dateOfEvent('transplants', item, world)),
  (world) => world.content.progressionEvents.items.map((item) => dateOfEvent('progressionEvents', item, world)),
  (world) => world.content.tumourTests.items.map((test) => sampleOf(test, world)),
];

/**
 * Every contradiction of the record that the readers of facts meet, whether or not an option turns on it. What a memory keeps
 * met none, so it may be used again.
 */
export function contradictionsIn(setting: Omit<World, 'choose'>): readonly Contradiction[] {
  const met: Contradiction[] = [];
  for (const read of READERS) {
    inEveryWorld((choose) => {
      const noting: Choose = (contradiction, worlds) => {
        met.push(contradiction);
        return choose(contradiction, worlds);
      };
      read({ ...setting, choose: noting });
      return found('true', []);
    });
  }
  return met;
}
