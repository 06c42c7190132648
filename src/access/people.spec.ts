import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeUpPeople } from './made-up-people.js';
import { readPeople } from './people.js';
import { roles } from './person.js';

const folder = mkdtempSync(join(tmpdir(), 'people-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = join(folder, 'people.yaml');
  writeFileSync(file, text);
  return file;
}

describe('the register of people', () => {
  test('without a file it is made up, visibly, with someone for every role', () => {
    const people = readPeople(undefined);
    expect(people.find('coordinator')?.name).toContain('made up');
    expect(madeUpPeople.every(({ name }) => name.endsWith('(made up)'))).toBe(true);
    expect(new Set(madeUpPeople.flatMap((person) => person.roles))).toEqual(new Set(roles));
  });

  test('a file lists who may act, and as what', () => {
    const people = readPeople(fileOf('- { id: j.doe, name: J Doe, roles: [clinician, approver] }'));
    expect(people.find('j.doe')).toEqual({ id: 'j.doe', name: 'J Doe', roles: ['clinician', 'approver'] });
    expect(people.find('coordinator')).toBeUndefined();
  });

  test.each([
    ['- { id: a, name: A, roles: [king] }', '0.roles.0 is not a role: use coordinator'],
    ['- { id: A B, name: A, roles: [] }', '0.id is not an id'],
    ['- { id: a, name: A, roles: [], nhs: 1 }', 'nhs'],
    ['- { id: a, name: A, roles: [] }\n- { id: a, name: B, roles: [] }', 'the id `a` stands twice'],
    ['[]', 'names nobody'],
    ['- {', 'cannot be read'],
  ])('%j is refused: %s', (text, words) => {
    expect(() => readPeople(fileOf(text))).toThrow(words);
  });

  test('a file that is not there is refused by name', () => {
    expect(() => readPeople('/nowhere/people.yaml')).toThrow(
      'PEOPLE_FILE `/nowhere/people.yaml` cannot be read (ENOENT)',
    );
  });
});
