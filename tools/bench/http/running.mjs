import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Runs `use` with the built service, which has a database of its own in a temporary folder; both are gone afterwards. */
export async function withService(use) {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-bench-'));
  chmodSync(folder, 0o755);
  const env = {
    ...process.env,
    DATA_DIR: folder,
    PORT: String(await freePort()),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
  };
  delete env.DATABASE_URL;
  const service = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const address = `http://127.0.0.1:${env.PORT}`;
    await untilReady(address, service);
    return await use({ address, pid: service.pid, env });
  } finally {
    if (service.exitCode === null) {
      service.kill('SIGTERM');
      await once(service, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts the peer on the service's database: its address, and how to stop it. */
export async function startPeer(env) {
  const peer = fork(join(import.meta.dirname, 'peer.mjs'), { env });
  const [{ address }] = await once(peer, 'message');
  return { address, stop: () => stopped(peer) };
}

/** Starts the client: it answers one question at a time. */
export function startAsker() {
  const asker = fork(join(import.meta.dirname, 'asker.mjs'));
  const ask = async (question) => {
    asker.send(question);
    const [answer] = await once(asker, 'message');
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  };
  return { ask, stop: () => stopped(asker) };
}

async function stopped(child) {
  child.disconnect();
  if (child.exitCode === null) await once(child, 'exit');
}

async function untilReady(address, service) {
  for (;;) {
    if (service.exitCode !== null) throw new Error('the service did not start');
    const ready = await globalThis.fetch(`${address}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await pause(50);
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
