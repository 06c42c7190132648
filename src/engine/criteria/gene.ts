import { z } from 'zod';
import type { TumourTest } from '../case-attributes.js';
import { cannotJudge, distinct, found, withContext, type FactUsed, type Finding, type Reason } from '../finding.js';
import { isBefore } from '../partial-date.js';
import { factOf, knownOf, missing, usable, whyAbsent } from '../record/entries.js';
import { judgementsOf, standing, type Judgement } from '../record/judgements.js';
import { currentSample, sampleOf, type CurrentSample, type Sample } from '../record/samples.js';
import type { World } from '../record/world.js';
import { joined } from '../finding.js';
import { defineKind } from './kind.js';

const ALTERATIONS = ['mutation', 'amplification', 'fusion', 'deletion', 'expression'] as const;
const MOST_UNDECIDED = 6;

/**
 * A tumour sample shows an alteration of a gene. With `sample: current` a result on a current sample decides; found earlier
 * and not looked for since is met with a note; not found earlier only is not current.
 */
export const gene = defineKind({
  key: 'gene',
  schema: z.strictObject({
    gene: z.string().regex(/^[A-Z][A-Z0-9]*$/),
    alteration: z.enum(ALTERATIONS),
    sample: z.enum(['current', 'any']),
  }),
  assess(params, world) {
    const name = `${params.gene} ${params.alteration}`;
    const tests = testsOf(params.gene, params.alteration, world);
    const finding = params.sample === 'any' ? onAny(tests, name, world) : onCurrent(tests, name, world);
    return withContext(
      finding,
      tests.map(({ fact }) => fact),
    );
  },
  describe: ({ gene: symbol, alteration, sample }) =>
    `${symbol} ${alteration}${sample === 'current' ? ', on a current sample' : ' on any sample'}`,
});

type Result = 'found' | 'not_found';
interface Test {
  readonly test: TumourTest;
  readonly sample: Sample;
  readonly result: Result | undefined;
  readonly accepted: string | undefined;
  readonly why: readonly Reason[];
  readonly fact: FactUsed;
}

function testsOf(symbol: string, alteration: string, world: World): readonly Test[] {
  const judgements = judgementsOf(world.content, world.asOf);
  return world.content.tumourTests.items
    .filter((test) => valueOf(test.gene)?.toUpperCase() === symbol && valueOf(test.alteration) === alteration)
    .map((test) => ({ test, sample: sampleOf(test, world) }))
    .filter(({ test, sample }) => sample.date.earliest <= world.asOf && !isReportedLater(test, world))
    .map(({ test, sample }) => ({
      test,
      sample,
      result: resultOf(test, world),
      accepted: acceptance(test.id, judgements, world),
      why: whyNoResult(test, `${symbol} ${alteration}`, world),
      fact: sayTest(test, sample, `${symbol} ${alteration}`),
    }));
}

/** Whether all that is recorded of a result lies after the day of the answer. */
function isReportedLater({ result }: TumourTest, { asOf }: World): boolean {
  return result.length > 0 && usable(result, asOf).length === 0;
}

/** Who accepts an older result: by the judgement on it that stands; where two of one day differ, each is a world. */
function acceptance(id: string, judgements: readonly Judgement[], { asOf, choose }: World): string | undefined {
  const own = standing(
    judgements.filter(({ on, accepted }) => on === id && accepted !== undefined),
    asOf,
  );
  const ways = distinct(own, ({ accepted }) => String(accepted));
  const says = 'an older result is recorded as accepted and as not accepted';
  const one =
    ways.length < 2 ? ways[0] : choose({ key: `judgements/${id}`, says, settles: `whether ${id} is accepted` }, ways);
  return one?.accepted === true ? one.byWhom : undefined;
}

function valueOf<T>(entries: readonly { readonly value?: T }[]): T | undefined {
  return entries.find(({ value }) => value !== undefined)?.value;
}

/** The result of one test; two that differ are two worlds. Not applicable is taken as not there. */
function resultOf({ id, result }: TumourTest, { choose, asOf }: World): Result | undefined {
  const given = usable(result, asOf);
  const values = [...new Set(given.map(({ value, status }) => (status === 'not_applicable' ? 'not_found' : value)))];
  const definite = values.filter((value): value is Result => value === 'found' || value === 'not_found');
  if (definite.length < 2) return definite[0];
  return choose(
    {
      key: `tumourTests/${id}/result`,
      says: 'one test is reported as found and as not found',
      settles: `the result of ${id}`,
    },
    definite,
  );
}

function whyNoResult({ id, result }: TumourTest, name: string, { asOf }: World): readonly Reason[] {
  const key = `tumourTests/${id}/result`;
  if (knownOf(result, asOf).some(({ value }) => value === 'not_covered'))
    return [missing(key, name, 'tested, and this region was not looked at')];
  return whyAbsent(result, { key, name }, asOf);
}

function sayTest({ id, result }: TumourTest, sample: Sample, name: string): FactUsed {
  const entry = result.find(({ value }) => value !== undefined) ?? result[0];
  const word = (entry?.value ?? entry?.status ?? 'result not recorded').replaceAll('_', ' ');
  return factOf(`tumourTests/${id}`, `${name}: ${word}, ${sample.says}`, entry);
}

/** Any sample: found once is enough; not found needs a complete list in which every test has its result. */
function onAny(tests: readonly Test[], name: string, world: World): Finding {
  const results = bySample(tests, name, world);
  if (results.some(({ result }) => result === 'found')) return found('true', []);
  const pending = tests.filter(({ result }) => result === undefined);
  const { given, partial } = world.content.tumourTests;
  if (results.length > 0 && pending.length === 0 && given && !partial) return found('false', []);
  const more = given && !partial ? [] : [missing('tumourTests', name, 'the list of tests is partial')];
  return cannotJudge(
    pending.length > 0 || results.length === 0 ? [...whyNone(pending, name, undefined), ...more] : more,
  );
}

function onCurrent(tests: readonly Test[], name: string, world: World): Finding {
  const current = currentSample(world);
  const placed = tests.map((test) => ({
    test,
    place: test.accepted === undefined ? current.isCurrent(test.sample) : 'true',
  }));
  const undecided = placed.filter(({ place, test }) => place === 'unknown' && test.result !== undefined);
  if (undecided.length > MOST_UNDECIDED) return cannotJudge(undecided.map(({ test }) => whichSample(test, name)));
  const ways = Array.from({ length: 2 ** undecided.length }, (_, way) =>
    placed.map(({ test, place }) => ({
      test,
      current:
        place === 'true' || (place === 'unknown' && (way >> undecided.findIndex((one) => one.test === test)) % 2 === 1),
    })),
  );
  const findings = ways.map((way) => {
    const isNow = new Set(way.filter((one) => one.current).map(({ test }) => test));
    return decide(
      { now: tests.filter((test) => isNow.has(test)), before: tests.filter((test) => !isNow.has(test)) },
      current,
      name,
      world,
    );
  });
  return findings.length === 1
    ? (findings[0] as Finding)
    : joined(
        findings,
        undecided.map(({ test }) => whichSample(test, name)),
      );
}

function whichSample({ test, sample }: Test, name: string): Reason {
  const waitsFor = `which sample the ${name} result is from`;
  const key = `tumourTests/${test.id}/sample`;
  if (!sample.dated) return missing(key, waitsFor, 'neither time point nor date of the sample is recorded');
  return { code: 'IMPRECISE_DATA', waitsFor, key, detail: 'the dates of sample and relapse allow either order' };
}

/** A result on a current sample decides; without one the earlier results speak as far as they can. */
function decide(
  { now, before }: { now: readonly Test[]; before: readonly Test[] },
  current: CurrentSample,
  name: string,
  world: World,
): Finding {
  const accepted = now.flatMap((test) =>
    test.accepted === undefined ? [] : [`an older result is accepted, ${test.accepted}`],
  );
  const results = bySample(now, name, world);
  const earlier = bySample(before, name, world);
  const foundEarlier = earlier.some(({ result }) => result === 'found');
  if (results.length > 0) return withContext(fromCurrent(results, foundEarlier, name, world), [], accepted);
  if (foundEarlier)
    return found('true', [], { notes: [`${name} was found earlier; there is no result on ${current.says}`] });
  const asked = [...now, ...before].filter(
    ({ result, why }) => result === undefined && why.some(({ request }) => request !== undefined),
  );
  if (earlier.length === 0)
    return cannotJudge([...whyNone(now.length > 0 ? now : before, name, current), ...current.absent]);
  const older: Reason = {
    code: 'NOT_CURRENT',
    waitsFor: name,
    sample: current.says,
    key: 'tumourTests',
    detail: `not found on ${[...new Set(earlier.map(({ sample }) => `the ${sample.says}`))].join(', ')}; a newer sample may differ`,
  };
  return cannotJudge([
    older,
    ...current.absent,
    ...[...asked, ...now.filter(({ result }) => result === undefined)].flatMap(({ why }) => why),
  ]);
}

function fromCurrent(results: readonly Resulted[], foundEarlier: boolean, name: string, world: World): Finding {
  const last = results.filter(
    (one) => !results.some((other) => isBefore(one.sample.date, other.sample.date) === 'true'),
  );
  const words = [...new Set(last.map(({ result }) => result))];
  const result = words.length === 1 ? words[0] : world.choose(conflict(name), ['found', 'not_found'] as const);
  if (result === 'found') return found('true', []);
  if (!foundEarlier && !results.some((one) => one.result === 'found')) return found('false', []);
  const detail = 'found on an earlier sample and not found on the current one; the source does not say which counts';
  return cannotJudge({
    code: 'UNDEFINED_TERM',
    waitsFor: `a reading of which ${name} result counts`,
    key: 'tumourTests',
    detail,
  });
}

interface Resulted {
  readonly sample: Sample;
  readonly result: Result;
}

/** One result for each sample; two that differ on one sample are two worlds. */
function bySample(tests: readonly Test[], name: string, world: World): readonly Resulted[] {
  const resulted = tests.filter((test): test is Test & { result: Result } => test.result !== undefined);
  const same = (one: Test) =>
    `${one.sample.timepoint}|${one.sample.relapse}|${one.sample.date.earliest}|${one.sample.date.latest}`;
  return distinct(resulted, same).map((first) => {
    const words = [...new Set(resulted.filter((one) => same(one) === same(first)).map(({ result }) => result))];
    const result =
      words.length === 1
        ? first.result
        : world.choose(conflict(`${name}, ${first.sample.says}`), ['found', 'not_found'] as const);
    return { sample: first.sample, result };
  });
}

function conflict(name: string) {
  return { key: `tumourTests/${name}`, says: `${name} is reported as found and as not found`, settles: name };
}

function whyNone(tests: readonly Test[], name: string, current: CurrentSample | undefined): readonly Reason[] {
  const reasons = tests.flatMap(({ why }) => why);
  const none = reasons.length > 0 ? reasons : [missing('tumourTests', name, 'no test recorded')];
  return current === undefined ? none : none.map((reason) => ({ ...reason, sample: current.says }));
}
