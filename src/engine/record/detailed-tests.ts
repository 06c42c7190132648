import { cannotJudge, joined, type Finding, type Reason } from '../finding.js';
import { allOf } from '../truth.js';
import { detailsOf, type Detail, type Details } from './alteration-details.js';
import { missing } from './entries.js';
import { sampleKey, type Test } from './tumour-tests.js';
import type { World } from './world.js';

/** What a test may say of the alteration as it is asked: `other` is one found that is not this one. */
type Outcome = 'found' | 'other' | 'not_found' | 'none';
interface Open {
  readonly test: Test;
  readonly outcomes: readonly [Outcome, ...Outcome[]];
  readonly why: readonly Reason[];
}

const MOST_OPEN = 6;

/**
 * Puts the question to every way in which the details that are left open may turn out. `find` is given the tests as they
 * would be reported if the alteration had been asked for with its details; `shown` says each with the details it names.
 */
export function withDetails(
  tests: readonly Test[],
  asked: Asked,
  world: World,
  find: (tests: readonly Test[]) => Finding,
): { readonly finding: Finding; readonly shown: readonly Test[] } {
  const read = tests.map((test) => outcomesOf(test, asked, world));
  const shown = read.map(({ test }) => test);
  const open = read.filter(({ outcomes }) => outcomes.length > 1);
  const why = open.flatMap((one) => one.why);
  if (open.length > MOST_OPEN) return { finding: cannotJudge(why), shown };
  const findings = Array.from({ length: 2 ** open.length }, (_, way) => {
    const outcomes = read.map((one) => one.outcomes[(way >> Math.max(open.indexOf(one), 0)) % one.outcomes.length]);
    return find(asReported(read, outcomes, asked.name, world));
  });
  const [only, ...others] = findings;
  const finding = only !== undefined && others.length === 0 ? only : joined(findings, why);
  return { finding, shown };
}

interface Asked {
  readonly gene: string;
  /** The alteration with its details, in words. */
  readonly name: string;
  readonly details: Details;
}

function outcomesOf(test: Test, { gene, details, name }: Asked, world: World): Open {
  const read = detailsOf(test.test, gene, details, world);
  const shown = withFact(test, read);
  if (test.result === undefined) return { test: shown, outcomes: ['none'], why: [] };
  if (test.result === 'not_found') return notFound(shown, read, name);
  const truth = allOf(read.map((detail) => detail.truth));
  if (truth !== 'unknown') return { test: shown, outcomes: [truth === 'true' ? 'found' : 'other'], why: [] };
  const why = read.flatMap((detail) => (detail.truth === 'unknown' ? detail.why : []));
  return { test: shown, outcomes: ['found', 'other'], why };
}

function withFact(test: Test, read: readonly Detail[]): Test {
  const said = read.flatMap(({ says }) => says ?? []);
  return said.length === 0 ? test : { ...test, fact: { ...test.fact, says: `${test.fact.says} (${said.join(', ')})` } };
}

/** A test that found nothing, and was for some other variant or partner, is not one for what is asked. */
function notFound(test: Test, read: readonly Detail[], name: string): Open {
  const narrow = read.filter(({ covers }) => !covers);
  if (narrow.length === 0) return { test, outcomes: ['not_found'], why: [] };
  const key = `tumourTests/${test.test.id}/result`;
  const why = [
    missing(key, name, 'tested, and for another alteration only'),
    ...narrow.flatMap((detail) => detail.why),
  ];
  return { test: { ...test, why, isForAnother: true }, outcomes: ['none'], why: [] };
}

/**
 * The tests as they would be reported had the alteration been asked for as it is. One that found another says that this one
 * is not there: but not where the same sample shows it or has a test without a result, nor where the list of tests may go on.
 */
function asReported(
  read: readonly Open[],
  outcomes: readonly (Outcome | undefined)[],
  name: string,
  { content }: World,
): readonly Test[] {
  const samplesOf = (wanted: Outcome) =>
    new Set(read.flatMap(({ test }, index) => (outcomes[index] === wanted ? [sampleKey(test)] : [])));
  const decided = new Set([...samplesOf('found'), ...samplesOf('none')]);
  return read.map(({ test }, index) => {
    const outcome = outcomes[index];
    if (outcome === 'found' || outcome === 'not_found') return { ...test, result: outcome };
    if (outcome !== 'other') return { ...test, result: undefined };
    if (decided.has(sampleKey(test))) return { ...test, result: undefined, why: [] };
    if (!content.tumourTests.partial) return { ...test, result: 'not_found' };
    const why = [missing('tumourTests', name, 'another was found, and the list of tests is partial')];
    return { ...test, result: undefined, why };
  });
}
