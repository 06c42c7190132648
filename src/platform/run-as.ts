import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { StartRefused } from './start-refused.js';

/** The user that a Postgres server runs as; empty: the user of this process. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/** Postgres refuses to run as root: then it runs as `postgres`, or else as `nobody`. */
export function unprivilegedUser(): RunAs {
  if (process.platform === 'win32' || userInfo().uid !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (user !== undefined) return { uid: Number(user[2]), gid: Number(user[3]) };
  throw new StartRefused(
    'postgres cannot run as root, and there is no user `postgres` or `nobody`: start as another user',
  );
}

/** Whether that user can go through every folder above this path that exists already. */
export function canReach(path: string, { uid, gid }: RunAs): boolean {
  if (uid === undefined) return true;
  const above = dirname(path);
  if (existsSync(above)) {
    const folder = statSync(above);
    const bit = folder.uid === uid ? 0o100 : folder.gid === gid ? 0o010 : 0o001;
    if ((folder.mode & bit) === 0) return false;
  }
  return above === path || canReach(above, { uid, gid });
}

/** Whether this process may write in a folder. */
export function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
