export const shared = {
  // Runs in bare Node, file after file in one process: a file pays for what it tests, and not for loading it all anew.
  runner: 'jest-light-runner',
  setupFiles: ['<rootDir>/test/seed.setup.ts', '<rootDir>/test/time-limit.setup.ts'],
  // TypeScript is read by Node itself (`--import` in the script `jest`).
  transform: {},
};

const onADatabase = ['/test/db/', '/test/e2e/', '\\.repository\\.spec\\.ts$'];
const onTheBuiltProgram = ['/test/built/'];
const inABrowser = ['/test/browser/'];
// Run by `npm run matrix` only: every page in every width and state.
export const onlyWhenAsked = ['/test/matrix/'];
export const elsewhere = ['/node_modules/', '/dist/'];

/** What holds of every run. */
export const common = { maxWorkers: '100%', testSequencer: './test/longest-first.sequencer.mjs' };

// A run pays for a database, or for a build, only when one of its files needs it.
export default {
  ...common,
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testRegex: '\\.spec\\.ts$',
      testPathIgnorePatterns: [...elsewhere, ...onADatabase, ...onTheBuiltProgram, ...inABrowser, ...onlyWhenAsked],
    },
    {
      ...shared,
      displayName: 'database',
      testRegex: onADatabase.map((where) => (where.endsWith('$') ? where : `${where}.*\\.spec\\.ts$`)),
      testPathIgnorePatterns: elsewhere,
      globalSetup: './test/database.setup.mjs',
      globalTeardown: './test/database.teardown.mjs',
    },
    {
      ...shared,
      displayName: 'browser',
      testRegex: [...inABrowser, ...(process.env.MATRIX === 'yes' ? onlyWhenAsked : [])].map(
        (where) => `${where}.*\\.spec\\.ts$`,
      ),
      testPathIgnorePatterns: elsewhere,
      globalSetup: './test/browser.setup.mjs',
      globalTeardown: './test/database.teardown.mjs',
    },
    {
      ...shared,
      displayName: 'built',
      testRegex: onTheBuiltProgram.map((where) => `${where}.*\\.spec\\.ts$`),
      testPathIgnorePatterns: elsewhere,
      globalSetup: './test/built.setup.mjs',
    },
  ],
};
