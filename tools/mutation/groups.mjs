import { readdirSync } from 'node:fs';

const ENGINE = 'src/engine';
const SLOW = ['an answer turns only on the days', 'the family’s matters change no finding'];

const filesOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !/\.(spec|cases|d)\.ts$|^(index|worked-case|world)\.ts$/.test(name))
    .map((name) => `${folder}/${name}`);

const specsOf = (names) => names.map((name) => `${ENGINE}/${name}.spec.ts`);
const everyCase = [...specsOf(['criteria/kinds']), 'test/cases.spec.ts'];

/** A file or two of the engine's core, with test files of their own that stand before the worked cases. */
const core = (name, files, own, { cases = everyCase } = {}) => ({
  name,
  files: files.map((file) => `${ENGINE}/${file}.ts`),
  specs: [...specsOf(own), ...cases],
  passedOver: SLOW,
});

/** A folder cut into groups that each run in minutes. */
function folder(title, { at, size, specs, passedOver }) {
  const files = filesOf(`${ENGINE}/${at}`);
  return Array.from({ length: Math.ceil(files.length / size) }, (_, index) => {
    const part = files.slice(index * size, (index + 1) * size);
    const [first, last] = [part.at(0), part.at(-1)].map((file) => file.replaceAll(/^.*\/|\.ts$/g, ''));
    return { name: `${title}-${first}-to-${last}`, files: part, specs, passedOver };
  });
}

/**
 * Files that are run together; the test files that their mutants are put to, in this order; and the tests left out there because
 * they cost minutes and notice next to nothing more.
 */
export const GROUPS = [
  core('truth', ['truth'], ['truth'], { cases: [] }),
  core('calendar', ['calendar'], ['calendar', 'partial-date']),
  core('partial-date', ['partial-date'], ['partial-date', 'calendar']),
  core('quantity', ['quantity'], ['quantity', 'units', 'bound', 'criteria/measured']),
  core('units', ['units'], ['units', 'quantity']),
  core('worlds', ['worlds'], ['worlds']),
  core('finding', ['finding'], ['finding', 'worlds']),
  core('evaluate', ['evaluate', 'evaluation', 'place'], ['clinical-call', 'rule-set', 'groups']),
  core('readings', ['readings', 'clinical-call', 'typed-state'], ['clinical-call', 'rule-set', 'groups']),
  core('rule-set', ['rule-set', 'groups'], ['rule-set', 'groups', 'clinical-call']),
  ...folder('record', {
    at: 'record',
    size: 3,
    specs: [...specsOf(['criteria/gene', 'criteria/measured']), ...everyCase],
    passedOver: SLOW,
  }),
  ...folder('criteria', {
    at: 'criteria',
    size: 5,
    specs: [...specsOf(['criterion-reader', 'criteria/passing', 'criteria/gene', 'criteria/measured']), ...everyCase],
    passedOver: SLOW.slice(1),
  }),
];

/** The group of that name; any other name is refused with those there are. */
export function groupNamed(name) {
  const group = GROUPS.find((one) => one.name === name);
  if (group === undefined) throw new Error(`no group ${name}; name one of ${GROUPS.map((one) => one.name).join(', ')}`);
  return group;
}

/** Where a group's report is written, mutant by mutant. */
export const reportOf = ({ name }) => `.data/mutation/${name}.json`;

/** Where Stryker keeps what it need not run again. */
export const incrementalOf = ({ name }) => `.data/mutation/${name}.incremental.json`;
