import { join } from 'node:path';
import base from './jest.config.mjs';
import { groupNamed } from './tools/mutation/groups.mjs';

const pure = base.projects.find((project) => project.displayName === 'pure');
const own = (name) => join(import.meta.dirname, 'tools/mutation', name);

// Only the test files of the group, and no more of them than it takes to notice a mutant.
export default {
  ...pure,
  testRegex: [],
  testMatch: groupNamed(process.env.MUTATION_GROUP).specs.map((spec) => `<rootDir>/${spec}`),
  testEnvironment: own('first-failure.environment.mjs'),
  runner: own('first-failure.runner.mjs'),
  testTimeout: base.testTimeout,
};
