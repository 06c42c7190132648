// Which way the arrows point: those who ask, what we do, what is true and where it runs; downwards only.
// `npx depcruise src` says what test/architecture.spec.ts says.
const askers = 'pages|terminal|cds-hooks|fhir';
const work = 'assessments|cohort|meetings|panels|chase|packs|letters|family|documents|screening|curation|registries';
const records = 'catalogue|cases|access|audit';
const spec = '\\.(spec|cases)\\.ts$';
const database = '^src/generated/prisma/|^src/platform/prisma\\.service\\.ts$|node_modules/(pg|@prisma/[^/]+)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'engine-is-pure',
      comment: 'the engine imports itself, zod and the UCUM library: no Nest, no database, no file, no clock',
      severity: 'error',
      from: { path: '^src/engine/', pathNot: spec },
      to: { pathNot: '^src/engine/|node_modules/(zod|@lhncbc/ucum-lhc)/' },
    },
    {
      name: 'engine-front-door',
      comment: 'nobody imports past src/engine/index.ts',
      severity: 'error',
      from: { pathNot: '^src/engine/' },
      to: { path: '^src/engine/', pathNot: '^src/engine/index\\.ts$' },
    },
    {
      name: 'pure-files',
      comment: 'a mapper, presenter or card turns data into data: no Nest, no database',
      severity: 'error',
      from: { path: '\\.(mapper|presenter|card)\\.ts$' },
      to: { path: `node_modules/@nestjs/|\\.(service|repository|module|controller)\\.ts$|${database}` },
    },
    {
      name: 'prisma-in-repositories',
      comment: 'only a repository and the machine room speak to the database',
      severity: 'error',
      from: { pathNot: `\\.repository\\.ts$|^src/(platform|generated)/|${spec}` },
      to: { path: database },
    },
    {
      name: 'repositories-stay-home',
      comment: 'a repository is asked by its own folder; others ask the service beside it',
      severity: 'error',
      from: { path: '^src/([^/]+)' },
      to: { path: '\\.repository\\.ts$', pathNot: '^src/$1/' },
    },
    {
      name: 'askers-do-not-ask-askers',
      comment: 'pages, the terminal, hooks and FHIR are ends: nothing imports them but the list of modules',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: `^src/(${askers})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'askers-do-not-ask-askers',
      comment: 'a controller is an end as well: its module lists it, nobody else imports it',
      severity: 'error',
      from: { pathNot: `\\.module\\.ts$|${spec}` },
      to: { path: '\\.controller\\.ts$' },
    },
    {
      name: 'downwards-only',
      comment: 'what is kept (catalogue, cases, access, audit) does not know what is done with it',
      severity: 'error',
      from: { path: `^src/(${records})/` },
      to: { path: `^src/(${work})/` },
    },
    {
      name: 'platform-knows-nothing',
      comment: 'the machine room imports no feature',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/(platform|generated)/' },
    },
    {
      name: 'no-cycles',
      comment: 'two files that need each other are one file, or a third noun is missing',
      severity: 'error',
      from: { pathNot: '^src/generated/' },
      to: { circular: true },
    },
    {
      name: 'nothing-missing',
      comment: 'every import leads somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    exclude: { path: '^src/pages/assets/[^/]+\\.js$' }, // the browser loads these, by address
    doNotFollow: { path: 'node_modules|^src/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
