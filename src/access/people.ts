import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { StartRefused } from '../platform/start-refused.js';
import { madeUpPeople } from './made-up-people.js';
import { registerSchema, type Person } from './person.js';

/** The register of the people who may act. */
export class People {
  constructor(private readonly register: readonly Person[]) {}

  /** Everyone, in the order of the register. */
  get all(): readonly Person[] {
    return this.register;
  }

  /** The person with this id, where there is one. */
  find(id: string): Person | undefined {
    return this.register.find((person) => person.id === id);
  }
}

/** Reads the register from a YAML file; without one it is made up. Refuses a faulty file with each fault's place. */
export function readPeople(file: string | undefined): People {
  if (file === undefined) return new People(madeUpPeople);
  const parsed = registerSchema.safeParse(contentOf(file));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path, message }) => `PEOPLE_FILE \`${file}\`: ${path.join('.')} ${message}`,
    );
    throw new StartRefused(lines.join('\n'));
  }
  const ids = parsed.data.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new StartRefused(`PEOPLE_FILE \`${file}\`: the id \`${twice}\` stands twice: give each person one`);
  return new People(parsed.data);
}

function contentOf(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'not YAML';
    throw new StartRefused(
      `PEOPLE_FILE \`${file}\` cannot be read (${why}): see that it is there, and a YAML list of people`,
    );
  }
}
