// Puts the laws to ever more made-up cases, round by round, each with a seed of its own; goes on where it stopped.
import { availableParallelism } from 'node:os';
import { runFile } from './laws/run.mjs';
import { lawFiles, lawCommit, isDone, readProgress, writeDone } from './laws/progress.mjs';
import { writePage } from './laws/page.mjs';

const HELP = `npm run laws -- --runs 100000    each law put to 100,000 made-up cases, by rounds of 10,000
npm run laws -- --each 1000      by rounds of 1,000
npm run laws -- --for 30         begins nothing after 30 minutes
npm run laws -- --beside 1       one file at a time; else as many as there are processors
What is done is remembered in .data/laws.json, by file, seed and commit; the largest whole run is noted in docs/laws.md.`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}
const given = (name, otherwise) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);
const each = given('--each', 10_000);
const rounds = Math.ceil(given('--runs', 100_000) / each);
const beside = given('--beside', availableParallelism());
const until = Date.now() + given('--for', Infinity) * 60_000;
if (!(each >= 1) || !(rounds >= 1) || !(beside >= 1)) {
  console.error('--runs, --each and --beside are whole numbers from 1: see npm run laws -- --help');
  process.exit(2);
}

const commit = lawCommit();
if (commit === undefined)
  console.log('the engine or the laws have changes that are in no commit: nothing is remembered');
const due = Array.from({ length: rounds }, (_, round) => round + 1)
  .flatMap((seed) => lawFiles().map((file) => ({ file, seed, each, commit })))
  .filter((one) => !isDone(one, readProgress()));

/** Takes one file after the other, until none is due, the time is over or a law is broken. */
async function work() {
  while (due.length > 0 && Date.now() < until && process.exitCode === undefined) {
    const one = due.shift();
    const { holds, seconds } = await runFile(one);
    console.log(`${holds ? 'holds ' : 'BROKEN'} ${one.file}, seed ${one.seed}, ${each} runs, ${seconds.toFixed(0)} s`);
    if (holds && commit !== undefined) writeDone(one);
    if (holds) continue;
    console.error(`again: LAW_SEED=${one.seed} LAW_RUNS=${each} npm run jest -- ${one.file}`);
    process.exitCode = 1;
  }
}
await Promise.all(Array.from({ length: beside }, work));
writePage(readProgress());
