const required = ['content-disposition', 'cookie'];

const shared = {
  testEnvironment: '<rootDir>/test/plain-globals.environment.mjs',
  setupFiles: ['<rootDir>/test/seed.setup.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Below Node 24.9, Jest cannot `require` a package that is an ES module only, as @fastify/static and fastify's `inject` do.
  transformIgnorePatterns: [`/node_modules/(?!(${required.join('|')})/)`],
  transform: {
    [`/node_modules/(${required.join('|')})/.+\\.js$`]: [
      '@swc/jest',
      { jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
    ],
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

const onADatabase = ['/test/db/', '/test/e2e/', '\\.repository\\.spec\\.ts$'];
const onTheBuiltProgram = ['/test/built/'];
const inABrowser = ['/test/browser/'];
// Run by `npm run matrix` only: every page in every width and state.
const onlyWhenAsked = ['/test/matrix/'];
const elsewhere = ['/node_modules/', '/dist/'];

// A run pays for a database, or for a build, only when one of its files needs it.
export default {
  coverageProvider: 'v8',
  testTimeout: 60_000,
  maxWorkers: '100%',
  testSequencer: './test/longest-first.sequencer.mjs',
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
      globalSetup: './test/database.setup.ts',
      globalTeardown: './test/database.teardown.ts',
    },
    {
      ...shared,
      displayName: 'browser',
      testRegex: [...inABrowser, ...(process.env.MATRIX === 'yes' ? onlyWhenAsked : [])].map(
        (where) => `${where}.*\\.spec\\.ts$`,
      ),
      testPathIgnorePatterns: elsewhere,
      globalSetup: './test/browser.setup.ts',
      globalTeardown: './test/database.teardown.ts',
    },
    {
      ...shared,
      displayName: 'built',
      testRegex: onTheBuiltProgram.map((where) => `${where}.*\\.spec\\.ts$`),
      testPathIgnorePatterns: elsewhere,
      globalSetup: './test/built.setup.ts',
    },
  ],
};
