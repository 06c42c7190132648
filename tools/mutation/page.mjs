import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { isCurrent, PAGE, shareOf, together } from './figures.mjs';
import { GROUPS } from './groups.mjs';

const COUNTED = ['Mutants', 'Noticed', 'Survived', 'Not reached', 'Share'];
const FILES = GROUPS.flatMap(({ files }) => files);

/** Writes the page: the whole, each part, each file, what has to be run again, and how. */
export function writePage(figures) {
  const run = FILES.filter((file) => figures[file] !== undefined);
  const whole = together(run.map((file) => figures[file]));
  const unrun = FILES.filter((file) => figures[file] === undefined);
  const changed = run.filter((file) => !isCurrent(file, figures));
  const parts = [
    '# Mutation testing',
    ABOUT,
    `**${shareOf(whole)}** of ${whole.mutants} mutants noticed, in ${run.length} of ${FILES.length} files, run ${datesOf(run, figures)} (${machine()}).`,
    `Never run: ${names(unrun)}.`,
    `Changed since their last run: ${names(changed)}.`,
    '## Parts',
    table(['Part', 'Files', ...COUNTED], partsOf(figures)),
    '## How to run',
    HOW,
    '## Files',
    table(
      ['File', ...COUNTED, 'Laws', 'Run on', 'Text then'],
      run.map((file) => rowOf(file, figures[file])),
    ),
  ];
  writeFileSync(PAGE, `${parts.join('\n\n')}\n`);
}

const names = (files) => (files.length === 0 ? 'none' : files.map((file) => `\`${file}\``).join(', '));
function datesOf(run, figures) {
  const dates = run.map((file) => figures[file].date).sort();
  return dates.at(0) === dates.at(-1) ? `on ${dates[0]}` : `between ${dates.at(0)} and ${dates.at(-1)}`;
}

const machine = () =>
  `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'of a kind unknown'}, Node ${process.versions.node}`;

function partsOf(figures) {
  return [...new Set(GROUPS.map(({ part }) => part))].map((part) => {
    const files = GROUPS.filter((group) => group.part === part).flatMap((group) => group.files);
    const run = files.flatMap((file) => figures[file] ?? []);
    return [part, `${run.length} of ${files.length}`, ...cellsOf(together(run))];
  });
}

const cellsOf = (figure) => [...[figure.mutants, figure.noticed, figure.survived, figure.unreached], shareOf(figure)];
const rowOf = (file, figure) => [
  `\`${file}\``,
  ...cellsOf(figure),
  figure.laws ? 'yes' : 'no',
  figure.date,
  `\`${figure.of}\``,
];

function table(head, rows) {
  const widths = head.map((name, column) => Math.max(...[head, ...rows].map((row) => String(row[column]).length)));
  const line = (cells) => `| ${cells.map((cell, column) => String(cell).padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const ABOUT = `A mutant is the engine with one small thing wrong: a bound moved, a condition turned round, a word emptied. It is noticed when a
test fails. The aim is 85 % over truth, dates, quantities, the record, the evaluation and the criteria. Mutants that cannot be told
from the engine by any case stay in the figure. \`npm run mutation\` writes this page.`;

const HOW = `- \`npm run mutation\` runs what has changed since its last run, a group of files at a time, and may be broken off: it goes on where it
  stopped.
- \`npm run mutation -- --for 9\` begins no group after nine minutes.
- \`npm run mutation -- truth worlds\` runs the groups named (\`tools/mutation/groups.mjs\`), changed or not.
- \`npm run mutation -- --laws truth\` puts what the other tests let pass to the laws too, at 200 made-up cases each, and to the tests
  that go through every worked case day by day. It takes several times as long.
- \`npm run mutation -- --list\` runs nothing and brings the page up to date.

Every mutant is put to the tests that meet it, among all tests of the engine and the worked cases of the catalogue, up to the first
that fails; one that acts while a file is loaded, such as a bound in the schema of a criterion, is put to all of them. The tests run
in the process itself (\`tools/mutation/runner.mjs\`), with the program's files loaded anew for every mutant. The survivors, with file
and line, are in \`.data/mutation\`, a report for each group. _Laws_ says whether the laws were among the tests; _Text then_ stands
for what the file said when it was run.

The worked cases of every kind are held word for word in \`test/goldens/said.txt\`. After a change that is meant, write it anew and read
what changed: \`SAID=write npm run jest -- src/engine/criteria/said.spec.ts\`.`;
