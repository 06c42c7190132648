import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { clusterOf, embeddedUrl } from './postgres-cluster.js';
import type { RunAs } from './run-as.js';

/** A Postgres server that lives exactly as long as this process, at most. */
export interface PostgresServer {
  readonly port: number;
  /** Ends open sessions and waits until the server is gone. */
  readonly stop: () => Promise<void>;
}

/** Where a server's own messages go. */
export const serverLogOf = (home: string): string => join(home, 'server.log');

// The server's log must not hold case data: no statements, no rows in the detail of an error.
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

// For throw-away test databases: speed for durability.
const unsafeSettings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

// The shell reads a pipe from this process. However we die, kill -9 included, the pipe closes and it stops the server;
// and when the server ends by itself, so does the shell.
const watchdog =
  'exec 3<&0; "$@" </dev/null 3<&- & server=$!; ' +
  '(read -r _ <&3; kill -INT $server) 2>/dev/null & watcher=$!; ' +
  'wait $server; status=$?; kill $watcher 2>/dev/null; exit $status';

/** Starts a server on a home's cluster; undefined when it ended before it answered, as it does where another one runs. */
export async function launch(
  home: string,
  binaries: string,
  user: RunAs,
  unsafe: boolean,
): Promise<PostgresServer | undefined> {
  const port = await freePort();
  const all = { ...settings, ...(unsafe ? unsafeSettings : {}) };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [join(binaries, 'bin', 'postgres'), '-D', clusterOf(home), '-p', String(port), ...options];
  const log = openSync(serverLogOf(home), 'a', 0o600);
  // `detached`: a terminal's Ctrl-C reaches us and not the server, which has to outlive the last request.
  const child = spawn('/bin/sh', ['-c', watchdog, 'sh', ...command], {
    ...user,
    stdio: ['pipe', log, log],
    detached: true,
    cwd: '/',
    env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
  });
  closeSync(log);
  child.unref();
  child.stdin?.on('error', () => undefined);
  const stop = (): Promise<void> => stopped(child);
  if (await answers(embeddedUrl(home, port, 'postgres'), child)) return { port, stop };
  await stop();
  return undefined;
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.ref();
    child.once('exit', () => done());
    child.stdin?.end();
  });
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const patience = performance.now() + 60_000; // after a crash the server first repairs its files
  while (performance.now() < patience && child.exitCode === null && child.signalCode === null) {
    if (await accepts(url)) return true;
    await pause(20);
  }
  return false;
}

/** Whether a server lets us in at this address: it runs, it is ours, and it is neither starting nor stopping. */
export async function accepts(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
