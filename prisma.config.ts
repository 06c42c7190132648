import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// Prisma's command line fetches a native engine before every command, `generate` included, which fails behind a
// hospital's firewall. Ours is the build of the same engine that npm ships (tools/schema-engine.mjs).
// PRISMA_NATIVE_ENGINE=1 goes back to Prisma's own.
if (process.platform !== 'win32' && process.env.PRISMA_NATIVE_ENGINE === undefined) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./tools/schema-engine.mjs', import.meta.url));
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/fingerpost' },
});
