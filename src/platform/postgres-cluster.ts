import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RunAs } from './run-as.js';
import { StartRefused } from './start-refused.js';

/** The folder of a home that holds the database's files. */
export const clusterOf = (home: string): string => join(home, 'cluster');

/** The address of a database on the embedded server; it holds the password. */
export function embeddedUrl(home: string, port: number, database: string): string {
  const password = readFileSync(join(clusterOf(home), 'fingerpost.password'), 'utf8').trim();
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** The port that a server on this home has written down; it may be one that is gone. */
export function writtenPort(home: string): number | undefined {
  try {
    const line = readFileSync(join(clusterOf(home), 'postmaster.pid'), 'utf8').split('\n')[3];
    return line === undefined || line === '' ? undefined : Number(line);
  } catch {
    return undefined;
  }
}

/** Makes an empty database cluster, whole or not at all, so that two processes may try at once. */
export async function makeCluster(home: string, binaries: string, user: RunAs, unsafe: boolean): Promise<void> {
  if (existsSync(clusterOf(home))) return;
  const unfinished = join(home, `cluster.${process.pid}`);
  const passwordFile = `${unfinished}.password`;
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
    giveTo(user, unfinished, passwordFile);
    await initialise(unfinished, passwordFile, binaries, user, unsafe);
    renameSync(passwordFile, join(unfinished, 'fingerpost.password'));
    renameSync(unfinished, clusterOf(home));
  } catch (error) {
    if (!existsSync(clusterOf(home))) throw error; // else another process was first
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

function giveTo({ uid, gid }: RunAs, ...paths: readonly string[]): void {
  if (uid === undefined || gid === undefined) return;
  paths.forEach((path) => chownSync(path, uid, gid));
}

async function initialise(folder: string, passwordFile: string, binaries: string, user: RunAs, unsafe: boolean) {
  const settings = [
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
  ];
  await promisify(execFile)(
    join(binaries, 'bin', 'initdb'),
    ['-D', folder, ...settings, '--no-instructions', ...(unsafe ? ['--no-sync'] : [])],
    { ...user, cwd: '/', env: {} },
  ).catch((error: Error & { readonly stderr?: string }) => {
    const said = error.stderr === undefined || error.stderr === '' ? error.message : error.stderr;
    const fault = said.trim().replaceAll('\n', '; ');
    throw new StartRefused(`postgres could not make its files in \`${folder}\`: ${fault}`);
  });
}
