import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { canReach, isWritable, type RunAs } from './run-as.js';
import { StartRefused } from './start-refused.js';

/** The two folders in which the embedded database of a data folder may live. */
export interface PostgresHomes {
  readonly inDataDir: string;
  /** In the system's temporary folder; used where only root may enter the data folder. */
  readonly temporary: string;
}

/** Both places for a data folder, whether they exist or not: `reset` has to know each. */
export function postgresHomes(dataDir: string): PostgresHomes {
  return {
    inDataDir: join(resolve(dataDir), 'pg'),
    temporary: join(lastingTemporaryFolder(), `fingerpost-${fingerprint(resolve(dataDir))}`),
  };
}

/** Where the database lives for this user: the data folder, unless that user cannot reach it. */
export function chooseHome(dataDir: string, user: RunAs): string {
  const homes = postgresHomes(dataDir);
  return canReach(join(homes.inDataDir, 'cluster'), user) ? homes.inDataDir : homes.temporary;
}

/** Makes a folder that other users may enter but not write; refuses one that someone else has put there. */
export function makeEnterable(folder: string): void {
  try {
    mkdirEnterable(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault';
    throw new StartRefused(
      `the folder \`${folder}\` cannot be made (${code}): make it writable, or set DATA_DIR to one that is`,
    );
  }
  const made = lstatSync(folder);
  if (!made.isDirectory() || made.uid !== (process.getuid?.() ?? made.uid)) {
    throw new StartRefused(`\`${folder}\` is not a folder of this user: remove it, or set DATA_DIR to another folder`);
  }
  if (!isWritable(folder)) {
    throw new StartRefused(
      `the folder \`${folder}\` cannot be written: make it writable, or set DATA_DIR to one that is`,
    );
  }
}

/** Eight bytes of a path's hash, to tell apart the things that several checkouts keep in one folder. */
export function fingerprint(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}

/** The temporary folder that outlives a restart of the machine, where there is one. */
export function lastingTemporaryFolder(): string {
  return existsSync('/var/tmp') && isWritable('/var/tmp') ? '/var/tmp' : tmpdir();
}

// The mode is set apart from mkdir, since a umask of 077 would lock out the server's user.
function mkdirEnterable(folder: string): void {
  if (existsSync(folder)) return;
  mkdirEnterable(resolve(folder, '..'));
  mkdirSync(folder);
  chmodSync(folder, 0o755);
}
