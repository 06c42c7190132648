import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = '.data/oracle.json';
/** What an outcome rests on. */
const RESTS_ON = ['src/engine', 'test/oracle', 'test/arbitraries', 'prisma/catalogue'];

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** The commit that last changed the engine or the oracle; undefined where there are changes in no commit. */
export function commitTried() {
  if (git('status', '--porcelain', '--', ...RESTS_ON) !== '') return undefined;
  return git('log', '-1', '--format=%h', '--', ...RESTS_ON);
}

/** The rounds done: seed, commit, day, and what came out. */
export const readProgress = () => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : []);

/** Remembers a round. */
export function writeDone(one) {
  const on = new Date().toISOString().slice(0, 10);
  mkdirSync('.data', { recursive: true });
  // Read anew: another run may have written its own in the meantime.
  writeFileSync(FILE, `${JSON.stringify([...readProgress(), { ...one, on }], null, 1)}\n`);
}
