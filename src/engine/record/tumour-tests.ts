import type { TumourTest } from '../case-attributes.js';
import { distinct, type FactUsed, type Reason } from '../finding.js';
import { approved, genesOfFusion, readFusionGenes } from '../fusion.js';
import { factOf, knownOf, missing, usable, whyAbsent } from './entries.js';
import { judgementsIn, standing, type Judgement } from './judgements.js';
import { once } from './once.js';
import { sampleOf, type Sample } from './samples.js';
import type { World } from './world.js';

export type Result = 'found' | 'not_found';

/** One test on one sample for one alteration of one gene, as this world shows it. */
export interface Test {
  readonly test: TumourTest;
  readonly sample: Sample;
  /** Undefined where the test has none: not done, pending, the region not covered. */
  readonly result: Result | undefined;
  /** Who has accepted it although it is of an older sample. */
  readonly accepted: string | undefined;
  /** Why there is no result. */
  readonly why: readonly Reason[];
  /** Set where the test was for another variant or partner only: nothing is to be waited for from it. */
  readonly isForAnother?: true;
  readonly fact: FactUsed;
}

/** The alteration that tests are looked through for: of a fusion with a named partner, under either of the two. */
export interface Sought {
  readonly gene: string;
  readonly alteration: string;
  readonly partner?: string | undefined;
}

/** The tests for an alteration of a gene on samples taken up to `asOf`. A fusion is found under any gene that it names. */
export function testsOf(sought: Sought, world: World): readonly Test[] {
  const judgements = once(world.content.judgements, 'made', world, judgementsIn);
  return world.content.tumourTests.items
    .flatMap((test) => (valueOf(test.alteration) === sought.alteration ? named(test, sought) : []))
    .map(({ test, name }) => ({ test, name, sample: sampleOf(test, world) }))
    .filter(({ test, sample }) => sample.date.earliest <= world.asOf && !isReportedLater(test, world))
    .map(({ test, name, sample }) => ({
      test,
      sample,
      result: resultOf(test, world),
      accepted: acceptance(test.id, judgements, world),
      why: whyNoResult(test, name, world),
      fact: sayTest(test, sample, name),
    }));
}

/** The test with the alteration it is for in words; nothing where it is for another gene. */
function named(test: TumourTest, { gene, partner, alteration }: Sought): readonly { test: TumourTest; name: string }[] {
  const symbols = partner === undefined ? [gene] : [gene, partner];
  const recorded = valueOf(test.gene)?.toUpperCase();
  const genes = alteration === 'fusion' ? genesOf(test) : [];
  const symbol = symbols.find((one) => one === recorded || genes.includes(approved(one)));
  if (symbol !== undefined) return [{ test, name: `${symbol} ${alteration}` }];
  const unread = partner !== undefined && recorded !== undefined && readFusionGenes(recorded) === undefined;
  return unread ? [{ test, name: alteration }] : [];
}

/** The genes that a test for a fusion names, as far as they are understood. */
export function genesOf({ gene, partner }: TumourTest): readonly string[] {
  const [named, other] = [valueOf(gene), valueOf(partner)].map((text) =>
    text === undefined ? undefined : readFusionGenes(text),
  );
  return genesOfFusion(named, other);
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

/** Whether all that is recorded of a result lies after the day of the answer. */
function isReportedLater({ result }: TumourTest, { asOf }: World): boolean {
  return result.length > 0 && usable(result, asOf).length === 0;
}

/** The first value recorded. */
function valueOf<T>(entries: readonly { readonly value?: T }[]): T | undefined {
  return entries.find(({ value }) => value !== undefined)?.value;
}

/** The result of one test, none where the region was not covered; words that differ are worlds. Not applicable is taken as not there. */
function resultOf({ id, result }: TumourTest, { choose, asOf }: World): Result | undefined {
  const given = usable(result, asOf);
  const words = given.flatMap(({ value, status }) => (status === 'not_applicable' ? 'not_found' : (value ?? [])));
  const said = [...new Set(words)];
  const key = `tumourTests/${id}/result`;
  const says = `one test is reported as ${said.map((word) => word.replace('_', ' ')).join(' and as ')}`;
  const one = said.length < 2 ? said[0] : choose({ key, says, settles: `the result of ${id}` }, said);
  return one === 'not_covered' ? undefined : one;
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

/** What one sample shows, all its tests taken together. */
export interface Resulted {
  readonly sample: Sample;
  readonly result: Result;
}

/** One result for each sample; two that differ on one sample are two worlds. */
export function bySample(tests: readonly Test[], name: string, world: World): readonly Resulted[] {
  const resulted = tests.filter((test): test is Test & { result: Result } => test.result !== undefined);
  return distinct(resulted, sampleKey).map((first) => {
    const same = resulted.filter((one) => sampleKey(one) === sampleKey(first));
    const words = [...new Set(same.map(({ result }) => result))];
    const result =
      words.length === 1
        ? first.result
        : world.choose(conflictOf(`${name}, ${first.sample.says}`), ['found', 'not_found'] as const);
    return { sample: first.sample, result };
  });
}

/** Tests with the same key are of one sample, as far as the record tells samples apart. */
export function sampleKey({ sample }: Test): string {
  return `${sample.timepoint}|${sample.relapse}|${sample.date.earliest}|${sample.date.latest}`;
}

/** The contradiction of an alteration reported both ways. */
export function conflictOf(name: string) {
  return { key: `tumourTests/${name}`, says: `${name} is reported as found and as not found`, settles: name };
}
