import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groupNamed, reportOf, incrementalOf } from './tools/mutation/groups.mjs';

const group = groupNamed(process.env.MUTATION_GROUP);

// The copies stand outside the tree, or a test run beside this one would find the mutants' test files.
// `node_modules` is linked by hand, since it may itself be a link.
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: { configFile: 'jest.mutation.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  mutate: group.files,
  ignorePatterns: ['dist', 'docs', '.data', 'coverage'],
  incremental: true,
  incrementalFile: incrementalOf(group),
  tempDirName: join(tmpdir(), 'fingerpost-mutation'),
  symlinkNodeModules: false,
  buildCommand: `ln -s ${join(import.meta.dirname, 'node_modules')} node_modules`,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: reportOf(group) },
  concurrency: 2,
  ignoreStatic: !group.loading,
  timeoutMS: 15_000,
  timeoutFactor: 2,
  allowConsoleColors: false,
};
