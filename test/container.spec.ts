import { existsSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { configFrom } from '../src/platform/config.js';

interface Service {
  readonly image?: string;
  readonly ports?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8')) as { services: Readonly<Record<string, Service>> };
const instructions = readFileSync('Dockerfile', 'utf8')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line));
const final = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));

// No container engine is at hand: this checks what can be checked without one.
describe('the container', () => {
  test('is published to this machine only', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports).toEqual(['127.0.0.1:3000:3000']);
  });

  test('is given a configuration that the service accepts, with a database of the same name and password', () => {
    const { fingerpost, database } = compose.services;
    expect(configFrom(fingerpost?.environment ?? {})).toMatchObject({ host: '0.0.0.0', port: 3000 });
    const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = database?.environment ?? {};
    const address = `postgresql://${POSTGRES_USER}:${POSTGRES_PASSWORD}@database:5432/${POSTGRES_DB}`;
    expect(fingerpost?.environment['DATABASE_URL']).toBe(address);
    expect(database?.image).toBe('postgres:18');
    expect(database?.healthcheck?.test).toEqual(['CMD-SHELL', 'pg_isready -U fingerpost -d fingerpost']);
  });

  test('does not run as root, and says whether it is ready', () => {
    const users = final.filter((line) => line.startsWith('USER '));
    expect(users).toEqual(['USER node']);
    expect(final.indexOf('USER node')).toBeLessThan(final.findIndex((line) => line.startsWith('CMD ')));
    expect(final.find((line) => line.startsWith('HEALTHCHECK '))).toContain('/health/ready');
  });

  test('copies only what is there, and what the builder is given', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    const copied = instructions.filter((line) => line.startsWith('COPY ') && !line.includes('--from='));
    const names = copied.flatMap((line) => line.split(/\s+/).slice(1, -1));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !existsSync(name))).toEqual([]);
    expect(names.filter((name) => !ignored.includes(`!${name}`))).toEqual([]);
  });
});

describe('the build server', () => {
  test('calls the command that tests a fresh clone', () => {
    expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm ci && npm test$/m);
    expect((statSync('.ci/run').mode & 0o111) !== 0).toBe(true);
  });
});
