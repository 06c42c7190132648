import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a program said and how it ended. */
export interface Ended {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** The built service, as a process of its own. */
export interface Running {
  readonly process: ChildProcess;
  readonly address: string;
  readonly ended: Promise<Ended>;
}

interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

/** The environment of a program under test: nothing of the tester's own settings. */
const plain = (env: Setting['env']): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...env });

// What lives for a second or two ends before the compiling of its code for speed has paid.
const SHORT_LIVED = '--no-opt';

/** Runs a built program, such as `dist/terminal/reset.js`, to its end. */
export function run(program: string, args: readonly string[] = [], { env, uid }: Setting = {}): Ended {
  const ended = spawnSync(process.execPath, [SHORT_LIVED, program, ...args], {
    encoding: 'utf8',
    env: plain(env),
    uid,
  });
  return { out: ended.stdout, err: ended.stderr, code: ended.status };
}

/** Starts the built service on a free port, and waits until it is ready; throws with what it said if it ends before. */
export async function startService({ env, uid }: Setting = {}): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, [SHORT_LIVED, 'dist/main.js'], {
    env: plain({ PORT: String(port), ...env }),
    uid,
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.err += text.toString()));
  const ended = once(child, 'close').then(([code]) => ({ ...said, code: code as number | null }));
  const address = `http://127.0.0.1:${port}`;
  while (!(await isReady(address))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error((await ended).err);
    await pause(50);
  }
  return { process: child, address, ended };
}

const isReady = (address: string): Promise<boolean> =>
  fetch(`${address}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );

/** A fresh folder that every user may enter. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-test-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
