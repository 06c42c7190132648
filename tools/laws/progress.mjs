import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { machine } from '../bench/page.mjs';

const FILE = '.data/laws.json';
/** What the outcome of a law rests on. */
const RESTS_ON = ['src/engine', 'test/law*', 'test/arbitraries', 'test/worked-case.ts', 'prisma/catalogue'];

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** The files that state laws; made-up.spec.ts looks at the cases that they are put to. */
export const lawFiles = () =>
  readdirSync('test/laws')
    .filter((name) => name.endsWith('.spec.ts') && name !== 'made-up.spec.ts')
    .map((name) => `test/laws/${name}`)
    .sort();

/** The commit that last changed the engine or the laws; undefined where there are changes in no commit. */
export function lawCommit() {
  if (git('status', '--porcelain', '--', ...RESTS_ON) !== '') return undefined;
  return git('log', '-1', '--format=%h', '--', ...RESTS_ON);
}

/** What has been done: `{ file, seed, each, commit, machine }`, one for each file and seed that held; the machine with the day. */
export const readProgress = () => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : []);

const isSame = (one, other) => ['file', 'seed', 'each', 'commit'].every((key) => one[key] === other[key]);

/** Whether a file has held with a seed, so many runs, at a commit. */
export const isDone = (one, progress) => progress.some((done) => isSame(done, one));

/** Remembers that a file has held. */
export function writeDone(one) {
  mkdirSync('.data', { recursive: true });
  // Read anew: another run may have written its own in the meantime.
  writeFileSync(FILE, `${JSON.stringify([...readProgress(), { ...one, machine: machine() }], null, 1)}\n`);
}
