import { common, elsewhere, onlyWhenAsked, shared } from './jest.config.mjs';

// Every test in one project, as `npm test` runs them: what they share is loaded once in each process, not once for each project.
export default {
  ...common,
  ...shared,
  testRegex: '\\.spec\\.ts$',
  testPathIgnorePatterns: [...elsewhere, ...onlyWhenAsked],
  globalSetup: './test/whole.setup.mjs',
  globalTeardown: './test/database.teardown.mjs',
};
