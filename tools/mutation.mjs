// Puts the engine's files, group by group, to mutation testing, and writes the figures to docs/mutation.md.
import { spawnSync } from 'node:child_process';

const HELP = `npm run mutation                  the groups that have changed since their last run
npm run mutation -- --for 9       the same, beginning no group after 9 minutes
npm run mutation -- truth worlds  the groups named, changed or not
npm run mutation -- --laws truth  the same, with the laws and the long tests too
npm run mutation -- --list        no run: the page anew`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}
// Read by the groups as they are loaded, here and in the run.
process.env.MUTATION_LAWS = args.includes('--laws') ? 'yes' : 'no';
const { GROUPS, groupNamed } = await import('./mutation/groups.mjs');
const { figuresOf, isCurrent, readFigures } = await import('./mutation/figures.mjs');
const { writePage } = await import('./mutation/page.mjs');

const limitAt = args.indexOf('--for');
const until = limitAt < 0 ? Infinity : Date.now() + Number(args[limitAt + 1]) * 60_000;
const named = args.filter((arg, index) => !arg.startsWith('--') && (limitAt < 0 || index !== limitAt + 1));

const before = readFigures();
const isDue = ({ files }) => files.some((file) => !isCurrent(file, before));
const due = args.includes('--list') ? [] : named.length > 0 ? named.map(groupNamed) : GROUPS.filter(isDue);

for (const group of due) {
  if (Date.now() >= until) break;
  console.log(`${group.name}: ${group.files.length} files`);
  const { status } = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_GROUP: group.name },
  });
  if (status !== 0) {
    console.error(`${group.name}: the run broke off; mend what it says above and run it again`);
    process.exitCode = 1;
    continue;
  }
  // Read anew: another run may have written its groups in the meantime.
  writePage({ ...readFigures(), ...figuresOf(group) });
}
writePage(readFigures());
