// Puts ever more made-up pairs to the engine and to the oracle, round by round, each with a seed of its own; goes on where it stopped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { commitTried, readProgress, writeDone } from './oracle/progress.mjs';
import { writePage } from './oracle/page.mjs';

const HELP = `npm run oracle -- --pairs 100000   so many made-up pairs, by rounds of 5,000
What is done is remembered in .data/oracle.json, by seed and commit; what came out is noted in docs/oracle.md.`;
const EACH = 5_000;
const OUT = '.data/oracle-round.json';

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}
const pairs = Number(args.includes('--pairs') ? args[args.indexOf('--pairs') + 1] : 100_000);
if (!(pairs >= 1)) {
  console.error('--pairs is a whole number from 1: see npm run oracle -- --help');
  process.exit(2);
}

/** What came out of a round; undefined where the two stood against each other, which is printed. */
function round(seed) {
  rmSync(OUT, { force: true });
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'jest', '--', 'test/oracle/oracle.spec.ts'], {
    encoding: 'utf8',
    env: { ...process.env, LAW_SEED: String(seed), ORACLE_PAIRS: String(EACH), ORACLE_WORLDS: '5000', ORACLE_OUT: OUT },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0 && existsSync(OUT)) return JSON.parse(readFileSync(OUT, 'utf8'));
  console.error(stderr);
  return undefined;
}

mkdirSync('.data', { recursive: true });
const commit = commitTried();
if (commit === undefined)
  console.log('the engine or the oracle has changes that are in no commit: nothing is remembered');
const isDone = (seed) => readProgress().some((done) => done.seed === seed && done.commit === commit);
const seeds = Array.from({ length: Math.ceil(pairs / EACH) }, (_, index) => index + 1);
for (const seed of seeds.filter((one) => !isDone(one))) {
  const tally = round(seed);
  if (tally === undefined) {
    console.error(`again: LAW_SEED=${seed} ORACLE_PAIRS=${EACH} npm run jest -- test/oracle/oracle.spec.ts`);
    process.exitCode = 1;
    break;
  }
  console.log(`seed ${seed}: ${tally.pairs} pairs, ${tally.leftOpen} left open by the engine alone, no contradiction`);
  if (commit !== undefined) writeDone({ seed, commit, ...tally });
}
writePage(readProgress());
