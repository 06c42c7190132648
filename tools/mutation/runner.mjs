import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { freshModules } from './modules.mjs';
import { groupNamed, isLeftOut } from './groups.mjs';
import { testsOf, thrownBy } from './tests.mjs';

/** By this object the files under test know which mutant is on, and say which of them a test has met. */
const switches = (globalThis.__stryker__ ??= {});
process.env.LAW_RUNS ??= '200';
const { specs } = groupNamed(process.env.MUTATION_GROUP);

/** The tests of a file, each under an id that no other test has. */
function readTests(spec, modules) {
  const times = new Map();
  const { tests, after } = testsOf(() => modules(resolve(spec)));
  const named = tests
    .filter(({ name }) => !isLeftOut(name))
    .map((test) => {
      const time = (times.get(test.name) ?? 0) + 1;
      times.set(test.name, time);
      return { ...test, id: `${spec}: ${test.name}${time > 1 ? ` (${time})` : ''}` };
    });
  return { tests: named, after };
}

/** Every test with every mutant off, each file on its own, noting which test meets which mutant. */
async function dryRun() {
  const tests = [];
  switches.mutantCoverage = { static: {}, perTest: {} };
  for (const spec of specs) {
    const read = readTests(spec, startModules());
    for (const test of read.tests) tests.push(await timed(test, spec));
    for (const tidy of read.after) tidy();
  }
  return { status: DryRunStatus.Complete, tests, mutantCoverage: switches.mutantCoverage };
}

async function timed(test, spec) {
  const start = performance.now();
  switches.currentTestId = test.id;
  const thrown = await thrownBy(test);
  switches.currentTestId = undefined;
  const result = { id: test.id, name: test.id, fileName: resolve(spec), timeSpentMs: performance.now() - start };
  if (thrown === undefined) return { ...result, status: TestStatus.Success };
  return { ...result, status: TestStatus.Failed, failureMessage: messageOf(thrown) };
}

/** The tests that meet a mutant, or all where it acts while a file is loaded, up to the first that fails. */
async function mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
  const wanted = testFilter && new Set(testFilter);
  const on = { activeMutant: activeMutant.id, whileLoading: mutantActivation === 'static' };
  Object.assign(switches, { mutantCoverage: undefined, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
  const modules = startModules();
  const count = { run: 0 };
  for (const spec of specs) {
    if (wanted && ![...wanted].some((id) => id.startsWith(`${spec}: `))) continue;
    const failed = await firstFailure(spec, { modules, wanted, on, count });
    switches.activeMutant = undefined;
    const tooLong = determineHitLimitReached(switches.hitCount, hitLimit);
    if (tooLong) return { ...tooLong, status: MutantRunStatus.Timeout };
    if (failed) return { status: MutantRunStatus.Killed, nrOfTests: count.run, ...failed };
  }
  return { status: MutantRunStatus.Survived, nrOfTests: count.run };
}

async function firstFailure(spec, { modules, wanted, on, count }) {
  switches.activeMutant = on.whileLoading ? on.activeMutant : undefined;
  let read;
  try {
    read = readTests(spec, modules);
  } catch (error) {
    return { killedBy: [], failureMessage: messageOf(error) };
  }
  switches.activeMutant = on.activeMutant;
  try {
    for (const test of read.tests.filter(({ id }) => wanted?.has(id) ?? true)) {
      count.run += 1;
      const thrown = await thrownBy(test);
      if (thrown !== undefined) return { killedBy: [test.id], failureMessage: messageOf(thrown) };
    }
    return undefined;
  } finally {
    for (const tidy of read.after) tidy();
  }
}

function startModules() {
  const modules = freshModules();
  modules(resolve('test/seed.setup.ts'));
  return modules;
}

const messageOf = (thrown) => String(thrown?.message ?? thrown).slice(0, 300);

/** Runs a group’s tests in the process itself, with the program’s files loaded anew for every mutant. */
export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', () => ({
    capabilities: () => ({ reloadEnvironment: true }),
    dryRun,
    mutantRun,
  })),
];
