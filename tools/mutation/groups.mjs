import { readdirSync } from 'node:fs';

const ENGINE = 'src/engine';
const CORE = 'truth, dates, quantities, worlds';
const EVALUATION = 'evaluation';
/** Test files that go through the worked cases, the dearest last. */
const CASES = ['criteria/said', 'criteria/gene', 'criteria/measured', 'criteria/kinds'].map(specOf);
const LAWS = ['logic', 'worlds', 'one-case', 'time', 'one-catalogue'];
/** Whether this run puts its mutants to the laws and the long tests too. */
export const WITH_LAWS = process.env.MUTATION_LAWS === 'yes';

const filesOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !/\.(spec|cases|d)\.ts$|^(index|worked-case|world)\.ts$/.test(name))
    .map((name) => `${folder}/${name}`);

/**
 * Tests that put every worked case to every day or every list: they go with the laws. Those of the days are cheap for a criterion,
 * which meets only those of its kind.
 */
const DAYS = 'an answer turns only on the days';
const LONG = ['every worked case', 'the family’s matters', 'whatever is sent is read'];
const ofCriteria = process.env.MUTATION_GROUP?.startsWith('criteria-') ?? false;

/** Tests of how long something takes, which on a busy machine fail without a mutant. */
const BY_THE_CLOCK = /within \d+ ms|in good time/;

/** Whether a test is not put to mutants, or is left to the runs that have the laws too. */
export const isLeftOut = (name) =>
  BY_THE_CLOCK.test(name) ||
  (!WITH_LAWS && [...LONG, ...(ofCriteria ? [] : [DAYS])].some((start) => name.startsWith(start)));

/** Every test file of the engine, the quick ones first, then the worked cases of the catalogue, and the laws last. */
const SPECS = [
  ...readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
    .map((name) => `${ENGINE}/${name}`)
    .filter((file) => file.endsWith('.spec.ts') && !CASES.includes(file)),
  ...CASES,
  'test/cases.spec.ts',
  ...(WITH_LAWS ? LAWS.map((name) => `test/laws/${name}.spec.ts`) : []),
];

function specOf(name) {
  return `${ENGINE}/${name}.spec.ts`;
}

/** Files of the engine's core, each by itself or with those it is written for. */
const core = (part, names, { remembers = false } = {}) => ({
  name: names[0],
  part,
  files: names.map((name) => `${ENGINE}/${name}.ts`),
  remembers,
});

/** A folder cut into groups of so many files. */
function folder(title, size) {
  const files = filesOf(`${ENGINE}/${title}`);
  return Array.from({ length: Math.ceil(files.length / size) }, (_, index) => {
    const part = files.slice(index * size, (index + 1) * size);
    const [first, last] = [part.at(0), part.at(-1)].map((file) => file.replaceAll(/^.*\/|\.ts$/g, ''));
    return { name: `${title}-${first}-to-${last}`, part: title, files: part, remembers: false };
  });
}

/** A group with the test files that its mutants are put to: those named after its files first, since they know most of them. */
function withSpecs(group) {
  const own = group.files.map((file) => file.replace(/\.ts$/, '.spec.ts')).filter((spec) => SPECS.includes(spec));
  return { ...group, specs: [...new Set([...own, ...SPECS])] };
}

/**
 * Files that are run together, each group with its part of the page and its test files in their order. Where a group
 * `remembers`, its files keep what they have worked out (the days of a date, a factor between units), and are loaded anew for
 * every mutant.
 */
export const GROUPS = [
  core(CORE, ['truth']),
  core(CORE, ['calendar'], { remembers: true }),
  core(CORE, ['partial-date'], { remembers: true }),
  core(CORE, ['quantity']),
  core(CORE, ['units'], { remembers: true }),
  core(CORE, ['worlds']),
  core(CORE, ['finding']),
  core(EVALUATION, ['evaluate', 'evaluation', 'place']),
  core(EVALUATION, ['readings', 'clinical-call', 'typed-state']),
  core(EVALUATION, ['rule-set', 'groups']),
  ...folder('record', 7),
  ...folder('criteria', 9),
].map(withSpecs);

/** The group of that name; any other name is refused with those there are. */
export function groupNamed(name) {
  const group = GROUPS.find((one) => one.name === name);
  if (group === undefined) throw new Error(`no group ${name}; name one of ${GROUPS.map((one) => one.name).join(', ')}`);
  return group;
}

/** Where a group's report is written, mutant by mutant. */
export const reportOf = ({ name }) => `.data/mutation/${name}.json`;
