import type { Recorded } from '../engine-types.js';
import { relapsesOf } from '../facts/course.js';
import { extentOf, valuesOf } from '../record.js';
import { verdict, type Verdict } from '../verdict.js';
import type { World } from '../world.js';
import type { Judges } from './judge.js';

interface Gene {
  readonly gene: string;
  readonly alteration: string;
  readonly sample: 'current' | 'any' | 'diagnosis' | 'relapse';
}
const POINTS = ['diagnosis', 'relapse'] as const;
type Point = (typeof POINTS)[number];
type Result = 'found' | 'not_found';
const RESULTS: readonly Result[] = ['found', 'not_found'];

function gene(asked: Gene, world: World): Verdict {
  if (asked.sample === 'current') return onCurrent(asked, world);
  if (asked.sample === 'relapse' && relapsesOf(world).length === 0) return 'false';
  return verdict(isFoundOn(asked.sample === 'any' ? POINTS : [asked.sample], asked, world));
}

/** Found on one sample is enough. A test without its result, one that is not listed, or the first there will be, may show it. */
function isFoundOn(points: readonly Point[], asked: Gene, world: World): boolean {
  const key = keyOf(asked);
  const shown = points.flatMap((point) => resultAt(point, asked, world) ?? []);
  const tests = testsOf(asked, world).filter(({ point }) => points.some((one) => one === point));
  const without = tests.filter((test) => resultsOf(test, asked, world).length === 0);
  const isComplete = extentOf(world.content.tumourTests) === 'closed';
  const more = isComplete && tests.length > 0 ? [] : [`${key}/${points.join('+')}/further`];
  const open = [...without.map(({ id }) => `${key}/${id}`), ...more];
  return shown.includes('found') || open.some((one) => world.fill(one, RESULTS) === 'found');
}

/**
 * A result on a sample of the latest relapse decides, or of diagnosis where there is none. Found earlier and not looked for since is met;
 * found earlier and not found there is left open by the words.
 */
function onCurrent(asked: Gene, world: World): Verdict {
  const isBack = relapsesOf(world).length > 0;
  const now = resultAt(isBack ? 'relapse' : 'diagnosis', asked, world);
  const earlier = isBack ? resultAt('diagnosis', asked, world) : undefined;
  if (now === 'found') return 'true';
  if (now === 'not_found') return earlier === 'found' ? 'open' : 'false';
  if (earlier === 'found') return 'true';
  return verdict(world.fill(`${keyOf(asked)}/current`, RESULTS) === 'found');
}

function keyOf({ gene: symbol, alteration }: Gene): string {
  return `tumourTests/${symbol}/${alteration}`;
}

/** The result on samples of that time; one of them where they differ, none where none has one. */
function resultAt(point: Point, asked: Gene, world: World): Result | undefined {
  const tests = testsOf(asked, world).filter((test) => test.point === point);
  const results = [...new Set(tests.flatMap((test) => resultsOf(test, asked, world)))].sort();
  return results.length === 0 ? undefined : world.pick(`${keyOf(asked)}/${point}/${results.join('+')}/which`, results);
}

interface Test {
  readonly id: string;
  readonly point: string;
  readonly said: readonly string[];
}

function testsOf({ gene: symbol, alteration }: Gene, { content, asOf }: World): readonly Test[] {
  const fitting = content.tumourTests.items.filter(
    (test) =>
      test.gene.some(({ value }) => value === symbol) && test.alteration.some(({ value }) => value === alteration),
  );
  return fitting.map(({ id, sample, result }) => ({
    id,
    point: sample.flatMap(({ value }) => value?.timepoint ?? []).flatMap(({ value }) => value ?? [])[0] ?? '',
    said: [...new Set(valuesOf(result as Recorded<string>, asOf).map(({ value }) => value))],
  }));
}

/** What one test shows: nothing where the region was not covered, or nothing is said; of two words either. */
function resultsOf({ id, said }: Test, asked: Gene, world: World): readonly Result[] {
  const word = said.length === 0 ? undefined : world.pick(`${keyOf(asked)}/${id}/which`, said);
  return word === 'found' || word === 'not_found' ? [word] : [];
}

/** Alterations of a gene. */
export const GENE: Judges = { gene };
