import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createApp } from '../src/app.js';
import { configFrom } from '../src/platform/config.js';
import { openApiDocument } from '../src/platform/openapi.js';
import { exportSchema } from '../src/retention/export-schema.js';

interface Content {
  readonly example?: unknown;
  readonly schema?: { readonly $ref?: string };
}
interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Readonly<Record<string, Content>> }>
  >;
}

const golden = 'docs/openapi.json';
let app: NestFastifyApplication;
let described: OpenAPIObject;
let operations: readonly (readonly [string, Operation])[];

beforeAll(async () => {
  // Nothing is asked of the database: the application is put together and not started.
  const nowhere = { url: 'postgresql://nobody@127.0.0.1:1/nowhere', embedded: false };
  app = await createApp(configFrom({ LOG_LEVEL: 'silent' }), nowhere);
  described = JSON.parse(JSON.stringify(openApiDocument(app))) as OpenAPIObject;
  operations = Object.entries(described.paths).flatMap(([path, item]) =>
    Object.entries(item as Readonly<Record<string, Operation>>).map(
      ([method, operation]) => [`${method} ${path}`, operation] as const,
    ),
  );
});
afterAll(() => app.close());

const schemaOf = ({ schema }: Content) => described.components?.schemas?.[schema?.$ref?.split('/').at(-1) ?? ''];

/** What is wrong with the properties of a schema, for the models that we write by hand. */
function silentProperties([name, schema]: readonly [string, unknown]): readonly string[] {
  const { properties = {} } = schema as { properties?: Readonly<Record<string, { description?: string }>> };
  return Object.entries(properties)
    .filter(([, property]) => property.description === undefined)
    .map(([property]) => `${name}.${property}`);
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('the description of the API', () => {
  test('is the one that stands in docs; `npm run goldens` rewrites it', () =>
    expect(described).toEqual(JSON.parse(readFileSync(golden, 'utf8'))));

  test('has the schema of an export that stands in docs', () =>
    expect(exportSchema(described)).toEqual(JSON.parse(readFileSync('docs/export.schema.json', 'utf8'))));

  test('lints clean', () => {
    // The service is published under no licence, so it names none.
    const args = ['node_modules/@redocly/cli/bin/cli.js', 'lint', golden, '--skip-rule=info-license', '--format=json'];
    const env = { PATH: process.env['PATH'], REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    const run = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    const { problems } = JSON.parse(run.stdout) as { problems: readonly unknown[] };
    expect(problems).toEqual([]);
  });

  test('each operation has a name, a summary and a description', () => {
    const names = operations.map(([, { operationId }]) => operationId);
    expect(new Set(names).size).toBe(operations.length);
    const silent = operations.filter(([, { operationId, summary, description }]) => {
      return [operationId, summary, description].some((text) => text === undefined || text === '');
    });
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('each operation says what it may be refused with, as a problem with an example', () => {
    for (const [name, { responses }] of operations) {
      const refusals = Object.entries(responses).filter(([status]) => status >= '400');
      expect([name, refusals.length]).not.toEqual([name, 0]);
      for (const [status, { content }] of refusals) {
        const problem = { status: Number(status), detail: expect.stringMatching(/^[a-z].*[^.]$/) as unknown };
        expect([name, content]).toMatchObject([name, { 'application/problem+json': { example: problem } }]);
      }
    }
  });

  test('each operation that answers or takes something says what, field by field', () => {
    for (const [name, { requestBody, responses }] of operations) {
      const answers = Object.entries(responses).filter(([status]) => status < '300' && status !== '204');
      const contents = [requestBody, ...answers.map(([, answer]) => answer)].flatMap((one) =>
        one?.content === undefined ? [] : [one.content],
      );
      for (const content of contents) {
        const [json, sheet] = [content['application/json'], content['text/csv']];
        const paper = content['application/pdf'] ?? content[WORD];
        if (paper !== undefined)
          expect([name, paper.schema]).toMatchObject([name, { type: 'string', format: 'binary' }]);
        else if (sheet === undefined) expect([name, schemaOf(json ?? {})]).toMatchObject([name, { type: 'object' }]);
        else
          expect([name, sheet.schema]).toMatchObject([
            name,
            { type: 'string', example: expect.any(String) as unknown },
          ]);
      }
    }
    const models = Object.entries(described.components?.schemas ?? {}).filter(([name]) => !/^Case(\.|$)/.test(name));
    expect(models.flatMap(silentProperties)).toEqual([]);
  });
});
