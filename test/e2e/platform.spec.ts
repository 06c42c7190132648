import { Body, Controller, Get, HttpCode, Module, Param, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import { IsISO8601, IsObject, IsString, ValidateNested } from 'class-validator';
import { configFrom } from '../../src/platform/config.js';
import { makeLogger } from '../../src/platform/logging.js';
import { PrismaService } from '../../src/platform/prisma.service.js';
import { Problem } from '../../src/platform/problem.js';
import { Readiness } from '../../src/platform/readiness.js';
import { createServer } from '../../src/platform/server.js';
import { memoryLog } from '../app.js';
import { testDatabase, type TestDatabase } from '../database.js';

const marker = 'MARKER-9917';

class Relapse {
  @IsISO8601() date!: string;
}
class ProbeCase {
  @ValidateNested({ each: true }) @Type(() => Relapse) relapses!: Relapse[];
}
class Probe {
  @ValidateNested() @Type(() => ProbeCase) case!: ProbeCase;
}
class Free {
  @IsString() name!: string;
  @IsObject() free!: object;
}
class Stale extends Problem {
  readonly kind = 'stale';
}

// A feature with one of everything that may go wrong.
@Controller('api/v1/probe')
class ProbeController {
  constructor(private readonly prisma: PrismaService) {}

  @Post() @HttpCode(200) checked(@Body() body: Probe): Probe {
    return body;
  }
  @Post('free') @HttpCode(200) free(@Body() body: Free): Free {
    return body;
  }
  @Get('stale') stale(): never {
    throw new Stale('version 3 is newer than yours: read it again');
  }
  @Post('fault') fault(@Body() body: Free): never {
    throw new Error(`it broke on ${JSON.stringify(body)}`);
  }
  @Post('prisma') async prismaFault(@Body() body: Free): Promise<void> {
    await this.prisma.case.create({ data: { tenantId: body.name, nonsense: body.name } as never });
  }
  @Get('things/:id') thing(@Param('id') id: string): { id: string } {
    return { id };
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

let database: TestDatabase;
let app: NestFastifyApplication;
const log = memoryLog();

beforeAll(async () => {
  database = await testDatabase();
  const config = configFrom({ LOG_LEVEL: 'trace' });
  app = await createServer(ProbeModule, config, { url: database.url, embedded: true }, makeLogger('trace', log));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const get = (url: string) => app.inject({ method: 'GET', url });
const post = (url: string, payload: string | object, type = 'application/json') =>
  app.inject({ method: 'POST', url: `/api/v1/probe${url}`, payload, headers: { 'content-type': type } });

describe('problems', () => {
  test('a fault in a field comes with its path and not its value', async () => {
    const answer = await post('', { case: { relapses: [{ date: marker }], [`x`]: 1 }, more: 2 });
    expect(answer.statusCode).toBe(422);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toEqual({
      type: 'urn:fingerpost:problem:invalid',
      title: 'the request breaks its rules',
      status: 422,
      detail: 'what was sent breaks its rules: see errors',
      instance: '/api/v1/probe',
      errors: expect.arrayContaining([
        { path: 'case.relapses[0].date', message: 'must be a valid ISO 8601 date string' },
        { path: 'case.x', message: 'is not a known field: leave it out' },
        { path: 'more', message: 'is not a known field: leave it out' },
      ]) as unknown,
    });
    expect(answer.body).not.toContain(marker);
  });

  test('what a domain throws keeps its words and gets its status', async () => {
    const answer = await get(`/api/v1/probe/stale?who=${marker}`);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      412,
      { detail: 'version 3 is newer than yours: read it again', instance: '/api/v1/probe/stale' },
    ]);
  });

  test.each([
    ['no JSON', `{"name": ${marker}`],
    ['nothing', ''],
    ['a key that reaches for the prototype', '{"__proto__": {"x": 1}}'],
    ['a key twice', '{"name": "a", "name": "b"}'],
    ['thirty-three levels', '['.repeat(33) + ']'.repeat(33)],
  ])('a body of %s cannot be read', async (_, body) => {
    const answer = await post('/free', body);
    expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([
      400,
      'urn:fingerpost:problem:malformed',
    ]);
    expect(answer.body).not.toContain(marker);
  });

  test.each([
    ['a list', '[]'],
    ['text', '"x"'],
    ['a number', '1'],
    ['null', 'null'],
  ])('a body that is %s and not an object breaks the rules', async (_, body) =>
    expect((await post('/free', body)).statusCode).toBe(422),
  );

  test('a body may hold 1 MB and not a byte more', async () => {
    const filled = (bytes: number): string => {
      const empty = JSON.stringify({ name: '', free: {} });
      return JSON.stringify({ name: 'x'.repeat(bytes - empty.length), free: {} });
    };
    expect((await post('/free', filled(1024 * 1024))).statusCode).toBe(200);
    const answer = await post('/free', filled(1024 * 1024 + 1));
    expect([answer.statusCode, answer.json()]).toMatchObject([413, { detail: 'the body is over 1 MB: send less' }]);
  });

  test('a body of another kind is refused', async () => {
    expect((await post('/free', 'name=x', 'application/x-www-form-urlencoded')).statusCode).toBe(415);
  });

  test('an address that is not there is a problem too', async () => {
    const answer = await get('/nowhere/at-all?x=1');
    expect([answer.statusCode, answer.json()]).toMatchObject([
      404,
      { type: 'urn:fingerpost:problem:not-found', instance: '/nowhere/at-all' },
    ]);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  test('an address that cannot be read is a problem too', async () => {
    const answer = await get('/api/v1/probe/things/%E0%A4%A');
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  test.each(['/fault', '/prisma'])(
    'of a fault of ours nothing is told, and its words are not logged: %s',
    async (url) => {
      const answer = await post(url, { name: marker, free: {} });
      expect(answer.statusCode).toBe(500);
      expect(answer.body).not.toMatch(/broke|nonsense|prisma\.case|node_modules/i);
      expect(answer.body).not.toContain(marker);
      expect(log.text()).toContain('unexpected fault');
      expect(log.text()).toMatch(/platform\.spec/);
    },
  );
});

describe('the log', () => {
  test('has one line per request, with the pattern of its route', async () => {
    const { headers } = await get(`/api/v1/probe/things/${marker}?q=${marker}`);
    const line = log
      .text()
      .split('\n')
      .find((entry) => entry.includes(String(headers['x-request-id'])));
    expect(JSON.parse(line ?? '')).toEqual({
      level: 30,
      time: expect.any(String) as unknown,
      requestId: headers['x-request-id'],
      method: 'GET',
      route: '/api/v1/probe/things/:id',
      status: 200,
      ms: expect.any(Number) as unknown,
      msg: 'request',
    });
  });

  test('holds nothing of a body, an address or a header', async () => {
    await post('/free', { name: marker, free: { [marker]: marker } });
    await post('/free', `{"name": "${marker}"`);
    await post('', { case: { relapses: [{ date: marker }] } });
    await post('/fault', { name: marker, free: {} });
    await post('/prisma', { name: marker, free: {} });
    await app.inject({
      method: 'GET',
      url: `/${marker}?a=${marker}`,
      headers: { 'x-some': marker, 'acting-person': marker },
    });
    expect(log.text()).toContain('"request"');
    expect(log.text()).not.toContain(marker);
  });
});

describe('the headers', () => {
  test('an answer stays out of caches, frames and scripts', async () => {
    const { headers } = await get('/api/v1/probe/things/1');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("default-src 'none'") as unknown,
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('the description of the API can be read, with its own script and no other', async () => {
    const page = await get('/api/docs');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    expect(page.body).not.toMatch(/<script>(?!\s*<\/script>)/);
    const scripts = [...page.body.matchAll(/src="([^"]+\.js)"/g)].map(
      ([, src]) => new URL(src ?? '', 'http://x/api/docs'),
    );
    expect(scripts.length).toBeGreaterThan(1);
    for (const { pathname } of scripts) expect([pathname, (await get(pathname)).statusCode]).toEqual([pathname, 200]);
    expect((await get('/api/docs/openapi.json')).json()).toHaveProperty(['paths', '/health/ready']);
  });
});

describe('health', () => {
  test('the process runs, and the service is ready', async () => {
    expect((await get('/health/live')).json()).toEqual({ status: 'live' });
    expect((await get('/health/ready')).json()).toEqual({ status: 'ready' });
  });

  test('a service that is told to stop is live and not ready', async () => {
    const other = await createServer(ProbeModule, configFrom({ LOG_LEVEL: 'silent' }), {
      url: database.url,
      embedded: true,
    });
    await other.init();
    other.get(Readiness, { strict: false }).onModuleDestroy();
    const ready = await other.inject({ method: 'GET', url: '/health/ready' });
    expect([ready.statusCode, ready.json()]).toMatchObject([
      503,
      { detail: 'the service is shutting down: ask again later' },
    ]);
    await other.close();
  });

  test('without its database the service is live and not ready', async () => {
    const gone = await testDatabase();
    const other = await createServer(ProbeModule, configFrom({ LOG_LEVEL: 'silent' }), {
      url: gone.url,
      embedded: true,
    });
    await other.init();
    expect((await other.inject({ method: 'GET', url: '/health/ready' })).statusCode).toBe(200);
    await gone.drop();
    const ready = await other.inject({ method: 'GET', url: '/health/ready' });
    expect([ready.statusCode, ready.json()]).toMatchObject([
      503,
      { detail: 'the database does not answer: ask again later' },
    ]);
    expect((await other.inject({ method: 'GET', url: '/health/live' })).statusCode).toBe(200);
    await other.close();
  });
});
