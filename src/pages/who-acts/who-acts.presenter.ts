import type { Person } from '../../access/person.js';
import { words } from '../words/index.js';

/** The people of the register to choose from, each with what they are; `missing` where the form came without a choice. */
export function presentWhoActs(people: readonly Person[], chosen: string | undefined, back: string, missing: boolean) {
  const { whoActs } = words;
  return {
    title: missing ? `${words.errorTitle}: ${whoActs.title}` : whoActs.title,
    heading: whoActs.title,
    hint: whoActs.hint,
    back,
    error: missing ? whoActs.missing : undefined,
    people: people.map(({ id, name, roles }) => ({
      value: id,
      text: name,
      hint: { text: roles.join(', ') },
      checked: id === chosen,
    })),
  };
}
