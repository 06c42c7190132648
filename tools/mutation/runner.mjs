import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { performance } from 'node:perf_hooks';
import { groupNamed } from './groups.mjs';
import { meeting, noteMeetings } from './meetings.mjs';
import { freshModules } from './modules.mjs';
import { testsIn, thrownBy } from './tests.mjs';

/** By this object the files under test know which mutant is on, and say which of them a test has met. */
const switches = (globalThis.__stryker__ ??= {});
process.env.LAW_RUNS ??= '200';
const { specs, remembers } = groupNamed(process.env.MUTATION_GROUP);

/** The tests as loaded with every mutant off, kept from one mutant to the next where the files remember nothing of it. */
let held;
/** How many mutants each test has noticed: those that notice most go first. */
const noticed = new Map();

/**
 * Every test with every mutant off, each file on its own, noting which test meets which mutant. One that fails already can
 * notice nothing: it is named and passed over.
 */
async function dryRun() {
  const tests = [];
  switches.mutantCoverage = { static: {}, perTest: {} };
  for (const spec of specs) for (const test of testsIn(spec, freshModules())) tests.push(await timed(test));
  noteMeetings(switches.mutantCoverage.perTest);
  return { status: DryRunStatus.Complete, tests, mutantCoverage: switches.mutantCoverage };
}

async function timed(test) {
  const start = performance.now();
  switches.currentTestId = test.id;
  const thrown = await thrownBy(test);
  switches.currentTestId = undefined;
  const result = { id: test.id, name: test.id, fileName: test.file, timeSpentMs: performance.now() - start };
  if (thrown === undefined) return { ...result, status: TestStatus.Success };
  console.error(`fails without a mutant, and is passed over: ${test.id}`);
  delete switches.mutantCoverage.perTest[test.id];
  return { ...result, status: TestStatus.Skipped };
}

/** The tests that meet a mutant, up to the first that fails. One that acts while a file is loaded is on from the start. */
async function mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, sandboxFileName }) {
  const isStatic = mutantActivation === 'static';
  const on = { mutant: activeMutant.id, hitLimit, wanted: testFilter ?? meeting(sandboxFileName) };
  on.wanted &&= new Set(on.wanted);
  switches.mutantCoverage = undefined;
  const outcome = isStatic || remembers ? await runLoading(on, isStatic) : await runHeld(on);
  switches.activeMutant = undefined;
  const tooLong = determineHitLimitReached(switches.hitCount, hitLimit);
  if (tooLong) return { ...tooLong, status: MutantRunStatus.Timeout };
  if (outcome === undefined) return { status: MutantRunStatus.Survived, nrOfTests: on.wanted?.size ?? 0 };
  return { status: MutantRunStatus.Killed, nrOfTests: on.wanted?.size ?? 0, ...outcome };
}

/** Only the files asked for are loaded, one after the other: most mutants fall in the first. */
async function runLoading(on, isOnFromTheStart) {
  const modules = freshModules();
  turnOn(on);
  for (const spec of specsOf(on)) {
    switches.activeMutant = isOnFromTheStart ? on.mutant : undefined;
    const tests = testsOrFailure(spec, modules);
    if (!Array.isArray(tests)) return tests;
    switches.activeMutant = on.mutant;
    const outcome = await firstFailure(tests, on);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

function testsOrFailure(spec, modules) {
  try {
    return testsIn(spec, modules);
  } catch (error) {
    return { killedBy: [], failureMessage: messageOf(error) };
  }
}

/** A test that fails with the mutant off too leans on what an earlier mutant left behind: all is loaded anew, and run again. */
async function runHeld(on) {
  held ??= everyTest();
  turnOn(on);
  const outcome = await firstFailure(held, on);
  if (outcome === undefined) return undefined;
  const hits = switches.hitCount;
  switches.activeMutant = undefined;
  const isSound = (await thrownBy(held.find(({ id }) => id === outcome.killedBy[0]))) === undefined;
  switches.hitCount = hits;
  if (isSound) return outcome;
  held = undefined;
  return runLoading(on, false);
}

function everyTest() {
  const modules = freshModules();
  return specs.flatMap((spec) => testsIn(spec, modules));
}

function turnOn({ mutant, hitLimit }) {
  switches.activeMutant = mutant;
  switches.hitLimit = hitLimit;
  switches.hitCount = hitLimit === undefined ? undefined : 0;
}

async function firstFailure(tests, { wanted }) {
  const met = tests.filter(({ id }) => wanted?.has(id) ?? true);
  const inOrder = met.toSorted((one, other) => (noticed.get(other.id) ?? 0) - (noticed.get(one.id) ?? 0));
  for (const test of inOrder) {
    const thrown = await thrownBy(test);
    if (thrown === undefined) continue;
    noticed.set(test.id, (noticed.get(test.id) ?? 0) + 1);
    return { killedBy: [test.id], failureMessage: messageOf(thrown) };
  }
  return undefined;
}

const specsOf = ({ wanted }) =>
  wanted ? specs.filter((spec) => [...wanted].some((id) => id.startsWith(`${spec}: `))) : specs;
const messageOf = (thrown) => String(thrown?.message ?? thrown).slice(0, 300);

/** Runs a group’s tests in the process itself. */
export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', () => ({
    capabilities: () => ({ reloadEnvironment: true }),
    dryRun,
    mutantRun,
  })),
];
