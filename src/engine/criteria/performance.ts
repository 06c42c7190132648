import { z } from 'zod';
import type { Recorded } from '../case-shape.js';
import type { Distance } from '../distance.js';
import { cannotJudge, found, withContext, type Finding, type Reason } from '../finding.js';
import { byAge, isOfAge, turnsOfAge } from '../record/ages.js';
import { constant, factOf, knownOf, missing, rangeOf, type Known } from '../record/entries.js';
import { fieldOf, onLatest, turnsOf, type Grouped } from '../record/series.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { ageWindow, sayWindow, sayWithin, spansOf } from './age-window.js';
import { countWithin, sayTimes } from './amount.js';
import { defineKind } from './kind.js';
import { span } from './time-bounds.js';

const SCALES = { lansky: 'Lansky', karnofsky: 'Karnofsky', ecog: 'ECOG' } as const;
type ScaleKey = keyof typeof SCALES;
type Scale = (typeof SCALES)[ScaleKey];

const KEY = 'performanceScore';
const HIGHEST: Readonly<Record<Scale, number>> = { Lansky: 100, Karnofsky: 100, ECOG: 5 };

function scaleSchema(most: number) {
  const score = z.int().min(0).max(most).optional();
  return z
    .strictObject({ atLeast: score, above: score, atMost: score, below: score, age: ageWindow.optional() })
    .refine(({ age: _, ...bound }) => Object.keys(bound).length > 0, {
      error: 'no bound; give `atLeast`, `above`, `atMost` or `below`',
    })
    .optional();
}
const scales = z
  .strictObject({ lansky: scaleSchema(100), karnofsky: scaleSchema(100), ecog: scaleSchema(5) })
  .refine((given) => Object.keys(given).length > 0, 'no scale; give `lansky`, `karnofsky` or `ecog`');
type Asked = NonNullable<z.infer<typeof scales>[ScaleKey]>;
type Scores = Readonly<Partial<Record<Scale, Asked>>>;

/**
 * The latest performance score, on the scale that the criterion names for the child's age (its own switch age; a scale without
 * `age` is taken at any). A score on another scale is not converted: the answer waits for one on the scale named.
 */
export const performance = defineKind({
  key: 'performance',
  schema: z.strictObject({ performance: scales, within: span.optional() }),
  assess({ performance: asked, within }, world) {
    const given = askedOf(asked);
    const ages = given.flatMap(([, { age }]) => (age === undefined ? [] : spansOf(age)));
    return byAge(ages, world, (birth, here) => {
      const named = given.filter(([, { age }]) => age === undefined || isOfAge(birth, age, world.asOf));
      return onScales(Object.fromEntries(named), within, here);
    });
  },
  turns({ performance: asked, within }, world) {
    const ages = askedOf(asked).flatMap(([, { age }]) => (age === undefined ? [] : spansOf(age)));
    return [...turnsOf([KEY], [within], world), ...turnsOfAge(ages, world)];
  },
  describe({ performance: asked, within }) {
    const words = askedOf(asked).map(([scale, { age, ...bound }]) => {
      return `${scale} ${sayTimes(bound)}${age === undefined ? '' : ` (${sayWindow(age)})`}`;
    });
    return `performance score: ${words.join(', or ')}${sayWithin(within)}`;
  },
});

function askedOf(asked: z.infer<typeof scales>): readonly (readonly [Scale, Asked])[] {
  return (Object.keys(SCALES) as ScaleKey[]).flatMap((key) => {
    const bound = asked[key];
    return bound === undefined ? [] : [[SCALES[key], bound] as const];
  });
}

type ScoreEntry = Known<Grouped<number, { readonly scale: Recorded<Scale> }>>;
interface Score {
  readonly entry: ScoreEntry;
  readonly scale: Scale | undefined;
}

function onScales(asked: Scores, within: z.infer<typeof span> | undefined, world: World): Finding {
  const names = Object.keys(asked);
  if (names.length === 0) return cannotJudge(noScale());
  const entries = fieldOf(world.content[KEY], 'score', world);
  const scores = knownOf(entries, world.asOf).map((entry, index) => ({ entry, scale: scaleOf(entry, index, world) }));
  const others = scores.filter(({ scale }) => scale === undefined || !names.includes(scale));
  const own = entries.filter((entry) => !others.some((other) => other.entry === entry));
  const named = { key: KEY, name: `${names[0] === 'ECOG' ? 'an' : 'a'} ${names.join(' or ')} score` };
  const later = laterThan(knownOf(own, world.asOf), others, world);
  if (later !== undefined) return cannotJudge(notConverted(later, named.name), scores.map(sayScore), NOTES);
  return onLatest(own, { ...named, within }, world, (entry) => {
    const score = { entry, scale: scores.find((one) => one.entry === entry)?.scale };
    return withContext(judge(score, asked), others.map(sayScore));
  });
}

const NOTES = ['scores are not converted from one scale to another'];

function scaleOf({ value: { group } }: ScoreEntry, index: number, world: World): Scale | undefined {
  return constant(group.scale, { key: `${KEY}/${index + 1}/scale`, name: 'the scale of the performance score' }, world)
    ?.value;
}

/** A score on another scale that is, or may be, of a later day than every one on the scale asked for. */
function laterThan(own: readonly ScoreEntry[], others: readonly Score[], { asOf }: World): Score | undefined {
  return others.find(({ entry }) => {
    const { latest: last } = rangeOf(entry.date, asOf);
    return own.every(({ date }) => rangeOf(date, asOf).earliest < last);
  });
}

function notConverted({ scale }: Score, name: string): Reason {
  if (scale === undefined) return missing(`${KEY}/scale`, 'the scale of the performance score');
  return missing(KEY, name, `a score on the ${scale} scale is recorded, or may be the later one; it is not converted`);
}

function noScale(): Reason {
  const detail = 'the criterion names no scale for this age';
  return { code: 'UNDEFINED_TERM', waitsFor: 'a reading of the source’s words for this age', key: KEY, detail };
}

function judge(score: Score, asked: Scores): Finding {
  const { scale, entry } = score;
  const facts = [sayScore(score)];
  const bound = scale === undefined ? undefined : asked[scale];
  if (scale === undefined || bound === undefined || entry.value.value > HIGHEST[scale])
    return cannotJudge(missing(KEY, 'the performance score', 'the number recorded is not one of its scale'), facts);
  const { atLeast, above, atMost, below } = bound;
  const numbers = { atLeast, above, atMost, below };
  const distance: Distance = { type: 'number', of: scale, value: entry.value.value, bound: numbers };
  return found(settled(countWithin(entry.value.value, bound)), facts, { passing: true, distance });
}

function sayScore({ entry, scale }: Score) {
  return factOf(KEY, `${scale ?? 'scale not recorded'} ${entry.value.value}`, entry);
}
