import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { groupNamed, reportOf } from './tools/mutation/groups.mjs';

const group = groupNamed(process.env.MUTATION_GROUP);

// The copies stand outside the tree, or a test run beside this one would find the mutants' test files.
// `node_modules` is linked by hand, since it may itself be a link.
export default {
  testRunner: 'in-process',
  plugins: [join(import.meta.dirname, 'tools/mutation/runner.mjs')],
  testRunnerNodeArgs: ['--no-warnings'],
  coverageAnalysis: 'perTest',
  mutate: group.files,
  ignorePatterns: ['dist', '.data', 'coverage'],
  tempDirName: join(tmpdir(), `fingerpost-mutation-${process.pid}`),
  symlinkNodeModules: false,
  buildCommand: `ln -s ${join(import.meta.dirname, 'node_modules')} node_modules`,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: reportOf(group) },
  concurrency: Math.min(2, availableParallelism()),
  timeoutMS: 45_000,
  timeoutFactor: 3,
  allowConsoleColors: false,
};
