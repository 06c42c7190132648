import { after, type Span } from '../days.js';
import type { Recorded } from '../engine-types.js';
import { birthOf } from '../facts/birth.js';
import { dayIn, undated } from '../facts/dates.js';
import { fieldOf, valuesOf, type Value } from '../record.js';
import { verdict, type Verdict } from '../verdict.js';
import type { World } from '../world.js';
import type { Judges } from './judge.js';

interface Scale {
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  readonly below?: number;
  readonly age?: { readonly from?: Span; readonly below?: Span };
}
interface Performance {
  readonly performance: Readonly<Record<string, Scale>>;
  readonly within?: Span;
}
interface Score {
  readonly scale: string;
  readonly score: number;
}

/** The latest score, where it is on a scale that the criterion names for the age; else, or too old, one of today. */
function performance({ performance: asked, within }: Performance, world: World): Verdict {
  const named = Object.entries(asked).filter(([, { age }]) => age === undefined || isOfAge(age, world));
  if (named.length === 0) return 'open';
  const scores = latestScores(world).filter(({ scale }) => named.some(([name]) => name === scale));
  const isNew = scores.some(({ day }) => within === undefined || after(day(), within) >= world.asOf);
  const options = isNew ? scores.map(({ scale, score }) => ({ scale, score })) : anyScore(named);
  const names = named.map(([name]) => name).join('+');
  const came = isNew
    ? world.pick(`performance/which/${JSON.stringify(options)}`, options)
    : world.fill(`performance/today/${names}`, options);
  const bounds = named.find(([name]) => name === came.scale)?.[1] ?? {};
  return verdict(isWithin(came.score, bounds));
}

function isOfAge({ from, below }: NonNullable<Scale['age']>, world: World): boolean {
  const birth = birthOf(world);
  return (
    (from === undefined || world.asOf >= after(birth, from)) &&
    (below === undefined || world.asOf < after(birth, below))
  );
}

type Placed = Score & { readonly day: () => number };

/** The scores of the last day on which there is one; a single record needs no day. */
function latestScores(world: World): readonly Placed[] {
  const all = scoresIn(world).map(({ value, days }, index) => ({
    ...value,
    day: () => dayIn(`performance/${index}/day`, days ?? undated(world), world),
  }));
  if (all.length < 2) return all;
  const last = Math.max(...all.map(({ day }) => day()));
  return all.filter(({ day }) => day() === last);
}

function scoresIn({ content, asOf }: World): readonly Value<Score>[] {
  return content.performanceScore.flatMap((entry) => {
    const [scale] = fieldOf<string>([entry], 'scale').flatMap(({ value }) => value ?? []);
    const scores = valuesOf(fieldOf<number>([entry] as Recorded<unknown>, 'score'), asOf);
    return scale === undefined
      ? []
      : scores.map(({ value, ...rest }) => ({ ...rest, value: { scale: scale.toLowerCase(), score: value } }));
  });
}

/** On each scale that is named a score on every bound and on either side of it. */
function anyScore(named: readonly (readonly [string, Scale])[]): readonly Score[] {
  return named.flatMap(([scale, { atLeast, above, atMost, below }]) => {
    const limits = [atLeast, above, atMost, below].flatMap((limit) => limit ?? []);
    return limits.flatMap((limit) => [limit - 1, limit, limit + 1].map((score) => ({ scale, score })));
  });
}

function isWithin(score: number, { atLeast, above, atMost, below }: Scale): boolean {
  return (
    (atLeast === undefined || score >= atLeast) &&
    (above === undefined || score > above) &&
    (atMost === undefined || score <= atMost) &&
    (below === undefined || score < below)
  );
}

/** Performance scores. */
export const PERFORMANCE: Judges = { performance };
