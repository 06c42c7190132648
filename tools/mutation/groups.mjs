import { readdirSync } from 'node:fs';

const ENGINE = 'src/engine';
const PARTS = ['truth, dates, quantities, worlds', 'evaluation'];
const SLOW = ['an answer turns only on the days', 'the family’s matters change no finding'];

const filesOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !/\.(spec|cases|d)\.ts$|^(index|worked-case|world)\.ts$/.test(name))
    .map((name) => `${folder}/${name}`);

const specsOf = (names) => names.map((name) => `${ENGINE}/${name}.spec.ts`);
const everyCase = [...specsOf(['criteria/kinds']), 'test/cases.spec.ts'];

const codeOf = (names) => names.map((name) => `${ENGINE}/${name}.ts`);

/** Files of the engine's core that their own tests settle, those mutants too that act while a file is loaded. */
const alone = (name, own, { held = true } = {}) => ({
  name,
  part: PARTS[0],
  files: codeOf([name]),
  specs: specsOf(own),
  passedOver: [],
  loading: true,
  held,
});

/** Files that the worked cases settle, after tests of their own. */
const among = (name, files, own) => ({
  name,
  part: PARTS[1],
  files: codeOf(files),
  specs: [...specsOf(own), ...everyCase],
  passedOver: SLOW,
  loading: false,
  held: true,
});

/** A folder cut into groups that each run in minutes. */
function folder(title, { at, size, specs, passedOver }) {
  const files = filesOf(`${ENGINE}/${at}`);
  return Array.from({ length: Math.ceil(files.length / size) }, (_, index) => {
    const part = files.slice(index * size, (index + 1) * size);
    const [first, last] = [part.at(0), part.at(-1)].map((file) => file.replaceAll(/^.*\/|\.ts$/g, ''));
    return {
      name: `${title}-${first}-to-${last}`,
      part: title,
      files: part,
      specs,
      passedOver,
      loading: false,
      held: true,
    };
  });
}

/**
 * Files that are run together; the test files that their mutants are put to, in this order; and the tests left out there because
 * they cost minutes and notice next to nothing more. Where `loading` is false, mutants that act only while a file is loaded are left out. Where
 * `held` is false, the files remember what they have worked out, and are loaded anew for every mutant.
 */
export const GROUPS = [
  alone('truth', ['truth']),
  alone('calendar', ['calendar', 'edges', 'partial-date'], { held: false }),
  alone('partial-date', ['partial-date', 'edges', 'calendar'], { held: false }),
  alone('quantity', ['quantity', 'units', 'bound', 'criteria/measured']),
  alone('units', ['units', 'units-edge', 'quantity'], { held: false }),
  alone('worlds', ['worlds', 'edges']),
  alone('finding', ['finding', 'edges', 'worlds']),
  among(
    'evaluate',
    ['evaluate', 'evaluation', 'place'],
    ['clinical-call', 'evaluate', 'readings', 'rule-set', 'groups'],
  ),
  among(
    'readings',
    ['readings', 'clinical-call', 'typed-state'],
    ['clinical-call', 'call-on-a-leaf', 'evaluate', 'readings', 'rule-set', 'groups'],
  ),
  among('rule-set', ['rule-set', 'groups'], ['rule-set', 'groups', 'clinical-call']),
  ...folder('record', {
    at: 'record',
    size: 3,
    specs: [...specsOf(['record/entries', 'criteria/said', 'criteria/gene', 'criteria/measured']), ...everyCase],
    passedOver: SLOW,
  }),
  ...folder('criteria', {
    at: 'criteria',
    size: 5,
    specs: [
      ...specsOf(['criteria/said', 'criterion-reader', 'criteria/passing', 'criteria/gene', 'criteria/measured']),
      ...everyCase,
    ],
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
