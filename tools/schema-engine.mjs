#!/usr/bin/env node
// A drop-in replacement for Prisma's native `schema-engine` binary.
//
// It speaks the same JSON-RPC-over-stdio protocol, but runs the official
// WebAssembly build (`@prisma/schema-engine-wasm`, from npm) through the
// official `@prisma/adapter-pg`. So `prisma migrate|db ...` work on a machine
// that cannot reach binaries.prisma.sh:
//   PRISMA_SCHEMA_ENGINE_BINARY=./tools/schema-engine.mjs npx prisma migrate dev
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const require = createRequire(import.meta.url);

// The engine introspects pg_catalog columns of the internal type "char" (oid 18), which
// @prisma/adapter-pg does not map: let it read them as text, then label them Character.
let charColumns = [];
const addFields = pg.Result.prototype.addFields;
pg.Result.prototype.addFields = function (fields) {
  charColumns = fields.flatMap((f, i) => (f.dataTypeID === 18 ? [i] : []));
  for (const i of charColumns) fields[i].dataTypeID = 25;
  return addFields.call(this, fields);
};
const WASM_PKG = '@prisma/schema-engine-wasm/schema_engine_bg';

const argv = process.argv.slice(2);
if (argv.includes('--version') || argv.includes('-V')) {
  const { version } = JSON.parse(readFileSync(join(dirname(require.resolve(WASM_PKG)), 'package.json'), 'utf8'));
  console.log(`schema-engine-wasm ${version.split('.').pop()}`);
  process.exit(0);
}

const datamodels = [];
let url;
for (let i = 0; i < argv.length; i++) {
  if (argv[i] === '--datamodels' || argv[i] === '-d') datamodels.push(argv[++i]);
  else if (argv[i] === '--datasource') url = JSON.parse(argv[++i]).url;
}
url ??= process.env.DATABASE_URL;

// ---- `cli` sub-commands: can-connect-to-database | create-database | drop-database
const cliAt = argv.indexOf('cli');
if (cliAt >= 0) {
  const { dbName, admin } = adminUrl(url);
  log('INFO', 'Starting schema engine CLI', {}); // Prisma drops the first stderr line
  try {
    switch (argv[cliAt + 1]) {
      case 'can-connect-to-database':
        await withClient(url, (c) => c.query('SELECT 1'));
        break;
      case 'create-database':
        await withClient(admin, (c) => c.query(`CREATE DATABASE ${pg.escapeIdentifier(dbName)}`));
        break;
      case 'drop-database':
        await withClient(admin, (c) => c.query(`DROP DATABASE ${pg.escapeIdentifier(dbName)} WITH (FORCE)`));
        break;
      default:
        throw new Error(`unsupported cli command ${argv[cliAt + 1]}`);
    }
    process.exit(0);
  } catch (e) {
    const code = e.code === '3D000' ? 'P1003' : e.code === '28P01' ? 'P1000' : 'P1001';
    log('ERROR', e.message, { error_code: code, is_panic: false });
    process.exit(1);
  }
}

// Two faults in @prisma/adapter-pg 7.10.0 that only migrations meet:
//  - executeScript() splits on ";" and so breaks $-quoted function bodies. Send the
//    whole script as one simple query instead, as the native engine does.
//  - connectToShadowDb() drops its database while still connected to it
//    ("is being accessed by other users"). Create and drop it here.
const opened = [];
class MigratePg extends PrismaPg {
  async connect() {
    const adapter = patch(await super.connect());
    opened.push(adapter);
    return adapter;
  }
  async connectToShadowDb() {
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    const { admin } = adminUrl(url);
    await withClient(admin, (c) => c.query(`CREATE DATABASE "${name}" TEMPLATE template0`));
    const shadow = patch(await new PrismaPg({ ...poolConfig(url), database: name }).connect());
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await withClient(admin, (c) => c.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
    };
    return shadow;
  }
}
function patch(adapter) {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const i of charColumns) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
  adapter.executeScript = (sql) =>
    adapter
      .underlyingDriver()
      .query(sql)
      .then(
        () => {},
        (e) => adapter.onError(e),
      );
  return adapter;
}

// ---- JSON-RPC server
const newEngine = await loadEngine();
let nextId = 1_000_000;
const rl = createInterface({ input: process.stdin, crlfDelay: Infinity });
let queue = Promise.resolve();
rl.on('line', (line) => {
  if (!line.trim()) return;
  const msg = JSON.parse(line);
  if (!msg.method) return; // an ACK of one of our `print` requests
  queue = queue.then(() => handle(msg));
});
rl.on('close', () => queue.then(() => process.exit(0)));
process.on('SIGTERM', () => process.exit(0));

async function handle({ id, method, params }) {
  try {
    send({ jsonrpc: '2.0', id, result: (await call(method, params)) ?? null });
  } catch (raw) {
    const e = globalThis.adapterFactory.errorRegistry.consumeError?.(raw?.id)?.error ?? raw;
    log('ERROR', e.message ?? String(e), {});
    send({
      jsonrpc: '2.0',
      id,
      error: {
        code: 4466,
        message: 'An error happened. Check the data field for details.',
        data: {
          is_panic: e instanceof WebAssembly.RuntimeError,
          message: e.message ?? String(e),
          error_code: e.code ?? null,
          meta: e.meta ?? null,
        },
      },
    });
  }
}

async function call(method, params) {
  if (method === 'createDatabase') {
    const { dbName, admin } = adminUrl(url);
    await withClient(admin, (c) => c.query(`CREATE DATABASE ${pg.escapeIdentifier(dbName)}`));
    return { databaseName: dbName };
  }
  const engine = await newEngine();
  try {
    switch (method) {
      case 'getDatabaseVersion':
        return await engine.version();
      case 'diff': {
        const { stdout, ...rest } = await engine.diff(params);
        if (stdout) send({ jsonrpc: '2.0', id: nextId++, method: 'print', params: { content: stdout } });
        return { ...rest, stdout: null };
      }
      case 'evaluateDataLoss':
      case 'createMigration':
        // The WASM engine can replay the migrations only in devDiagnostic and diff (else
        // "PostgreSQL shadow DB must be provided through an external factory"), and keeps
        // the result in the engine's cache: fill that first.
        await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
        return await engine[method](params);
      default:
        if (typeof engine[method] !== 'function') throw new Error(`unknown method ${method}`);
        return await engine[method](params);
    }
  } finally {
    engine.free();
    // Ends the sessions, which hold the engine's advisory lock (else the next request waits
    // for pg.Pool's 10 s idle timeout).
    await Promise.all(opened.splice(0).map((a) => a.dispose()));
  }
}

async function loadEngine() {
  const bgPath = require.resolve(WASM_PKG);
  const bg = await import(WASM_PKG);
  const { instance } = await WebAssembly.instantiate(readFileSync(join(dirname(bgPath), 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': bg,
  });
  bg.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (m) => log('ERROR', m, {}) };
  const schema = new URL(url).searchParams.get('schema') ?? undefined;
  globalThis.adapterFactory = bindMigrationAwareSqlAdapterFactory(new MigratePg(poolConfig(url), { schema }));
  // One engine per request, so that no request sees another's cache.
  return () =>
    bg.SchemaEngine.new(
      { datamodels: datamodels.length ? datamodels.map((p) => [p, readFileSync(p, 'utf8')]) : undefined },
      (m) => log('INFO', m, {}),
      globalThis.adapterFactory,
    );
}

function poolConfig(u) {
  const p = new URL(u);
  return {
    host: p.searchParams.get('host') ?? decodeURIComponent(p.hostname),
    port: Number(p.port || 5432),
    user: decodeURIComponent(p.username),
    password: decodeURIComponent(p.password) || undefined,
    database: decodeURIComponent(p.pathname.slice(1)),
    max: 1, // one session, as the native engine has
    ssl: p.searchParams.get('sslmode') === 'require' ? { rejectUnauthorized: false } : undefined,
  };
}

function adminUrl(u) {
  const p = new URL(u);
  const dbName = decodeURIComponent(p.pathname.slice(1));
  p.pathname = '/postgres';
  p.searchParams.delete('schema');
  return { dbName, admin: p.toString() };
}
async function withClient(connectionString, fn) {
  const c = new pg.Client({ connectionString });
  await c.connect();
  try {
    return await fn(c);
  } finally {
    await c.end();
  }
}
function send(o) {
  process.stdout.write(JSON.stringify(o) + '\n');
}
function log(level, message, extra) {
  process.stderr.write(
    JSON.stringify({
      timestamp: new Date().toISOString(),
      level,
      fields: { message, ...extra },
      target: 'schema_engine::logger',
    }) + '\n',
  );
}
