import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { PAGE, shareOf, statedNow, together } from './figures.mjs';
import { GROUPS } from './groups.mjs';

const HEAD = ['Group', 'Mutants', 'Noticed', 'Survived', 'Not reached', 'Left out', 'Share', 'Run on', 'Files then'];

/** Writes the page: the whole, each group, what has to be run again, and how. */
export function writePage(figures) {
  const run = GROUPS.filter(({ name }) => figures[name] !== undefined);
  const whole = together(run.map(({ name }) => figures[name]));
  const unrun = GROUPS.filter(({ name }) => figures[name] === undefined);
  const changed = run.filter((group) => figures[group.name].of !== statedNow(group));
  const parts = [
    '# Mutation testing',
    ABOUT,
    `**${shareOf(whole)}** of ${whole.mutants} mutants noticed, in ${run.length} of ${GROUPS.length} groups of files (${machine()}).`,
    `Never run: ${names(unrun)}.`,
    `Changed since their last run: ${names(changed)}.`,
    table(run, figures),
    HOW,
  ];
  writeFileSync(PAGE, `${parts.join('\n\n')}\n`);
}

const names = (groups) => (groups.length === 0 ? 'none' : groups.map(({ name }) => name).join(' · '));
const machine = () =>
  `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'of a kind unknown'}, Node ${process.versions.node}`;

function table(groups, figures) {
  const rows = groups.map(({ name }) => {
    const one = figures[name];
    return [
      name,
      one.mutants,
      one.noticed,
      one.survived,
      one.unreached,
      one.loading,
      shareOf(one),
      one.date,
      `\`${one.of}\``,
    ];
  });
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => String(row[column]).length)));
  const line = (cells) => `| ${cells.map((cell, column) => String(cell).padEnd(widths[column])).join(' | ')} |`;
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const ABOUT = `A mutant is the engine with one small thing wrong: a bound moved, a condition turned round, a word emptied. It is noticed when a
test fails. The aim is 85 % over truth, dates, quantities, the record, the evaluation and the criteria. Mutants that cannot be told
from the engine by any case stay in the figure. \`npm run mutation\` writes this page.`;

const HOW = `_Left out_ are mutants that act only while a file is loaded, such as a bound in the schema of a criterion: each costs a
whole run of the tests. _Files then_ stands for what the group's files said when they were run.

- \`npm run mutation\` runs the groups whose files have changed since their last run, and may be broken off: it goes on where it stopped.
- \`npm run mutation -- --for 9\` begins no group after nine minutes.
- \`npm run mutation -- truth worlds\` runs the groups named, changed or not; mutants settled before, whose code and tests have not
  changed, are not run again.
- \`npm run mutation -- --list\` runs nothing and brings the page up to date.

A group's mutants are put to the test files that \`tools/mutation/groups.mjs\` gives it. The survivors, with file and line, are in
\`.data/mutation\`, a report for each group.`;
