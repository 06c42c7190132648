import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { postgresBinaries } from './postgres-binaries.js';
import { clusterOf, embeddedUrl, makeCluster, writtenPort } from './postgres-cluster.js';
import { chooseHome, makeEnterable, postgresHomes } from './postgres-home.js';
import { accepts, launch, serverLogOf } from './postgres-server.js';
import { unprivilegedUser } from './run-as.js';
import { StartRefused } from './start-refused.js';

/** A real Postgres from npm, run for this checkout only. */
export interface EmbeddedPostgres {
  readonly url: string;
  /** The folder that holds its files. */
  readonly location: string;
  /** Whether that is the system's temporary folder, since only root may enter the data folder. */
  readonly temporary: boolean;
  /** Whether another process runs the server: it ends with that process. */
  readonly joined: boolean;
  readonly stop: () => Promise<void>;
}

interface Wishes {
  readonly dataDir: string;
  readonly database: string;
  /** Told, in a line, what a person would want to know. */
  readonly say?: (line: string) => void;
  /** For throw-away test databases: speed for durability. */
  readonly unsafe?: boolean;
}

/** Starts the database of a data folder, or joins the one that runs there; refuses in one line where it cannot. */
export async function startEmbeddedPostgres(wishes: Wishes): Promise<EmbeddedPostgres> {
  const { dataDir, database, unsafe = false } = wishes;
  const user = unprivilegedUser();
  const home = chooseHome(dataDir, user);
  makeEnterable(home);
  const temporary = home === postgresHomes(dataDir).temporary;
  if (temporary) wishes.say?.(`the database keeps its files in ${home}, since only root may enter ${dataDir}`);
  const binaries = await postgresBinaries(user);
  const patience = performance.now() + 30_000;
  do {
    await makeCluster(home, binaries, user, unsafe);
    const server: Server | undefined = (await runningServer(home)) ?? (await launch(home, binaries, user, unsafe));
    if (server !== undefined) {
      await createDatabase(embeddedUrl(home, server.port, 'postgres'), database);
      const url = embeddedUrl(home, server.port, database);
      return { url, location: home, temporary, joined: server.joined === true, stop: server.stop };
    }
    await pause(200);
  } while (isHeld(home) && performance.now() < patience);
  throw new StartRefused(whyNot(home));
}

/** Whether a server answers on one of the places of a data folder. */
export async function embeddedPostgresRuns(dataDir: string): Promise<boolean> {
  const homes = Object.values(postgresHomes(dataDir)) as string[];
  const running = await Promise.all(homes.map((home) => runningServer(home)));
  return running.some((server) => server !== undefined);
}

/** A server that this process uses and, unless it joined, has started. */
interface Server {
  readonly port: number;
  readonly joined?: true;
  readonly stop: () => Promise<void>;
}

async function runningServer(home: string): Promise<Server | undefined> {
  const port = writtenPort(home);
  if (port === undefined || !(await accepts(embeddedUrl(home, port, 'postgres')))) return undefined;
  return { port, joined: true, stop: () => Promise.resolve() };
}

// The file is there while a server starts, runs or stops; and after a crash, when the next start takes it over.
const isHeld = (home: string): boolean => existsSync(join(clusterOf(home), 'postmaster.pid'));

function whyNot(home: string): string {
  if (!isHeld(home)) return `postgres did not start: its reason is at the end of \`${serverLogOf(home)}\``;
  return `a postgres server holds \`${home}\` but does not answer: stop it, then start again`;
}

async function createDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    if (!madeByAnother(error)) throw error;
  } finally {
    await client.end();
  }
}

// 42P04 duplicate_database, 23505 unique_violation: another process created it in between.
const madeByAnother = (error: unknown): boolean => ['42P04', '23505'].includes((error as { code?: string }).code ?? '');
