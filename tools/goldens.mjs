// Writes the files that tests compare with: the description of the API, and the schema of an export. They are reviewed like code.
import { writeFileSync } from 'node:fs';
import { createApp } from '../dist/app.js';
import { configFrom } from '../dist/platform/config.js';
import { openApiDocument } from '../dist/platform/openapi.js';
import { exportSchema } from '../dist/retention/export-schema.js';

// Nothing is asked of the database: the application is put together and not started.
const nowhere = { url: 'postgresql://nobody@127.0.0.1:1/nowhere', embedded: false };
const app = await createApp(configFrom({ LOG_LEVEL: 'silent' }), nowhere);
const described = JSON.parse(JSON.stringify(openApiDocument(app)));
writeFileSync('docs/openapi.json', `${JSON.stringify(described, null, 2)}\n`);
writeFileSync('docs/export.schema.json', `${JSON.stringify(exportSchema(described), null, 2)}\n`);
