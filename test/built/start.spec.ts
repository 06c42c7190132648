import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, freshFolder, run, startService, type Running } from '../program.js';

const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? test : test.skip;
const nobody = 65534;

let folder: string;
let dataDir: string;
let running: Running[] = [];

function makeFolder(): void {
  folder = freshFolder();
  dataDir = join(folder, 'data');
}

async function cleanUp(): Promise<void> {
  running.forEach((service) => service.process.kill('SIGKILL'));
  await Promise.all(running.map((service) => service.ended));
  running = [];
  await vanishes(() => serverPid(dataDir));
  rmSync(folder, { recursive: true, force: true });
}

async function start(env: Record<string, string> = {}, uid?: number): Promise<Running> {
  const service = await startService({ env: { DATA_DIR: dataDir, ...env }, uid });
  running.push(service);
  return service;
}

/** The process id of the Postgres server that holds a data folder, while there is one. */
function serverPid(of: string): number | undefined {
  const file = join(of, 'pg/cluster/postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

async function vanishes(pid: () => number | undefined): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (!isAlive(pid())) return true;
    await pause(50);
  }
  return false;
}

const reset = (env: Record<string, string> = {}) =>
  run('dist/terminal/reset.js', [], { env: { DATA_DIR: dataDir, ...env } });

describe('the service, started on nothing by a user who is not root', () => {
  const user = isRoot ? nobody : process.getuid?.();
  let service: Running;
  let pid: number | undefined;
  beforeAll(async () => {
    makeFolder();
    mkdirSync(dataDir);
    chmodSync(dataDir, 0o777);
    service = await start({}, isRoot ? nobody : undefined);
    pid = serverPid(dataDir);
  });
  afterAll(cleanUp);

  test('runs a server of its own, as itself', () => {
    expect(isAlive(pid)).toBe(true);
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(new RegExp(`^Uid:\\s+${user}\\b`, 'm'));
  });

  test('told to stop, it takes no more, finishes what is under way, and ends with 0', async () => {
    // A body that takes its time; its answer, a refusal, needs the whole of it.
    const slow = request(`${service.address}/nowhere`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': 4, expect: '100-continue' },
    });
    const answered = once(slow, 'response');
    slow.flushHeaders();
    await once(slow, 'continue');
    slow.write('{');
    service.process.kill('SIGTERM');
    await pause(300);
    expect(service.process.exitCode).toBeNull();
    await expect(fetch(`${service.address}/health/ready`)).rejects.toThrow();
    slow.end('  }');
    const [answer] = (await answered) as [IncomingMessage];
    expect([answer.statusCode, await text(answer)]).toEqual([404, expect.stringContaining('no such address')]);
    const since = performance.now();
    expect((await service.ended).code).toBe(0);
    expect(performance.now() - since).toBeLessThan(4000); // a kept connection holds a server up for longer
  });

  test('has said where to go, and nothing else, and leaves no server behind', async () => {
    const { out, err } = await service.ended;
    expect(err).toBe('');
    for (const words of [`${service.address}/api/docs`, `${service.address}/health/ready`, 'npm run -s explain --']) {
      expect(out).toContain(words);
    }
    expect(out).toContain('not authentication');
    expect(isAlive(pid)).toBe(false);
  });
});

describe('two at once, started on nothing', () => {
  beforeAll(async () => {
    makeFolder();
    await Promise.all([start(), start()]);
  });
  afterAll(cleanUp);

  test('share one server', () => {
    expect(readdirSync(join(dataDir, 'pg')).sort()).toEqual(['cluster', 'server.log']);
    expect(running.map(({ process }) => process.exitCode)).toEqual([null, null]);
  });

  test('killed outright, they leave no server behind, and the next start takes over', async () => {
    const pid = serverPid(dataDir);
    expect(isAlive(pid)).toBe(true);
    running.forEach((service) => service.process.kill('SIGKILL'));
    await Promise.all(running.map((service) => service.ended));
    expect(await vanishes(() => pid)).toBe(true);
    await start();
    expect(isAlive(serverPid(dataDir))).toBe(true);
  });

  test('reset refuses while the service runs, then empties the database', async () => {
    const service = running.at(-1);
    expect(reset()).toEqual({ code: 1, out: '', err: 'the database is running: stop the service first\n' });
    service?.process.kill('SIGTERM');
    expect(await service?.ended).toMatchObject({ err: '', code: 0 });
    expect(reset()).toEqual({ code: 0, out: `emptied ${join(dataDir, 'pg')}\n`, err: '' });
    expect(readdirSync(dataDir)).toEqual([]);
    expect(reset().out).toBe('there is no embedded database to empty\n');
  });
});

describe('a place of its own', () => {
  beforeEach(makeFolder);
  afterEach(cleanUp);

  test('a port in use is said in a line, before any database is made', async () => {
    const port = await freePort();
    const holder = createServer().listen(port, '127.0.0.1');
    await once(holder, 'listening');
    const ended = run('dist/main.js', [], { env: { DATA_DIR: dataDir, PORT: String(port) } });
    holder.close();
    expect(ended).toEqual({
      code: 1,
      out: '',
      err: `fingerpost does not start\nport ${port} of 127.0.0.1 is in use: stop what uses it, or set PORT to another\n`,
    });
    expect(existsSync(dataDir)).toBe(false);
  });

  test('an address that others can reach is refused in a line', () => {
    const { code, err } = run('dist/main.js', [], { env: { DATA_DIR: dataDir, HOST: '0.0.0.0' } });
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual(['fingerpost does not start', expect.stringMatching(/^HOST `0\.0\.0\.0`/)]);
  });

  test('a data folder that cannot be written is said in a line', async () => {
    mkdirSync(dataDir);
    chmodSync(dataDir, 0o555);
    const env = { DATA_DIR: dataDir, PORT: String(await freePort()) };
    const { code, err } = run('dist/main.js', [], { env, ...(isRoot ? { uid: nobody } : {}) });
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      'fingerpost does not start',
      `the folder \`${join(dataDir, 'pg')}\` cannot be made (EACCES): make it writable, or set DATA_DIR to one that is`,
    ]);
  });

  asRoot('where only root may enter, the database lives in the temporary folder, and reset knows it', async () => {
    chmodSync(folder, 0o700);
    const service = await start();
    service.process.kill('SIGTERM');
    const { out, code } = await service.ended;
    expect(code).toBe(0);
    const home = /keeps its files in (\S+), since only root may enter/.exec(out)?.[1] ?? '';
    expect(existsSync(join(home, 'cluster/PG_VERSION'))).toBe(true);
    expect(existsSync(dataDir)).toBe(false);
    expect(reset().out).toBe(`emptied ${home}\n`);
    expect(existsSync(home)).toBe(false);
  });

  test("reset never touches a site's own database", () => {
    expect(reset({ DATABASE_URL: 'postgresql://u@127.0.0.1:1/x' })).toMatchObject({ code: 1, out: '' });
  });
});
