import { Controller, Get, Module, Put } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessModule } from '../../src/access/access.module.js';
import { ActingPerson, ActingPersonIfNamed } from '../../src/access/acting-person.decorator.js';
import type { Person } from '../../src/access/person.js';
import { configFrom } from '../../src/platform/config.js';
import { openApiDocument } from '../../src/platform/openapi.js';
import { createServer } from '../../src/platform/server.js';
import { testDatabase, type TestDatabase } from '../database.js';

@Controller('probe')
class ProbeController {
  @Put() write(@ActingPerson() person: Person): Person {
    return person;
  }
  @Get() read(@ActingPersonIfNamed() person: Person | undefined): { id: string | null } {
    return { id: person?.id ?? null };
  }
}

@Module({ imports: [AccessModule], controllers: [ProbeController] })
class ProbeModule {}

let database: TestDatabase;
let app: NestFastifyApplication;

beforeAll(async () => {
  database = await testDatabase();
  app = await createServer(ProbeModule, configFrom({ LOG_LEVEL: 'silent' }), { url: database.url, embedded: true });
  await app.init();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const ask = async (method: 'GET' | 'PUT', id?: string) => {
  const answer = await app.inject({ method, url: '/probe', headers: id === undefined ? {} : { 'Acting-Person': id } });
  return [answer.statusCode, answer.json<Record<string, unknown>>()] as const;
};

describe('who acts', () => {
  test('is the person of the register whom the header names', async () => {
    expect(await ask('PUT', 'clinician')).toMatchObject([200, { id: 'clinician', roles: ['clinician'] }]);
    expect(await ask('GET', 'clinician')).toEqual([200, { id: 'clinician' }]);
  });

  test('has to be said where something is written, and may be left out where it is read', async () => {
    expect(await ask('PUT')).toMatchObject([403, { detail: expect.stringContaining('nobody is named') as unknown }]);
    expect(await ask('GET')).toEqual([200, { id: null }]);
  });

  test('is refused wherever the register does not know them, and not echoed', async () => {
    for (const method of ['GET', 'PUT'] as const) {
      const [status, problem] = await ask(method, 'ann-example');
      expect([status, problem['type']]).toEqual([403, 'urn:fingerpost:problem:forbidden']);
      expect(JSON.stringify(problem)).not.toContain('ann-example');
    }
  });

  test('stands in the description of the API, which says that it is not authentication', () => {
    const { put, get } = openApiDocument(app).paths['/probe'] ?? {};
    expect([put?.parameters, get?.parameters]).toMatchObject([
      [{ name: 'Acting-Person', in: 'header', required: true }],
      [{ name: 'Acting-Person', in: 'header', required: false }],
    ]);
    expect(JSON.stringify(put)).toContain('not authentication');
  });
});
