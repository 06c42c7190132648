// Builds the program when its sources are not those it was built from. It says nothing unless that fails, so that
// what `npm run -s explain -- … --json` writes stays JSON. With `--generated`, the client and the styles are there already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

process.chdir(join(import.meta.dirname, '..'));

const stamp = 'dist/.built-from';
const lock = 'node_modules/.fingerpost-build';
const lockIsLeftOver = 180_000; // milliseconds; a build takes some ten seconds
const single = [
  'prisma/schema.prisma',
  'prisma.config.ts',
  'package.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** What the program is made of, as one hash over names, sizes and times. */
function sources() {
  const ours = readdirSync('src', { recursive: true }).filter(
    (name) => /\.(ts|njk|scss|js|svg)$/.test(name) && !name.endsWith('.spec.ts') && !name.startsWith('generated'),
  );
  const files = [...single, ...ours.map((name) => join('src', name)).sort()];
  const lines = files.map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${file} ${size} ${mtimeMs}`;
  });
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === sources();

function run(...command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}\nthe program does not build: mend what is named above\n`);
  rmSync(lock, { recursive: true, force: true });
  process.exit(1);
}

function build() {
  const builtFrom = sources();
  if (!process.argv.includes('--generated')) {
    run('node_modules/prisma/build/index.js', 'generate');
    run('tools/styles.mjs');
  }
  run('node_modules/@nestjs/cli/bin/nest.js', 'build');
  writeFileSync(stamp, builtFrom);
}

/** Whether this process is the one to build; two at once would delete each other's work. */
function takeLock() {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > lockIsLeftOver) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

while (!isFresh()) {
  if (!takeLock()) {
    await pause(200);
    continue;
  }
  if (!isFresh()) build();
  rmSync(lock, { recursive: true, force: true });
}
