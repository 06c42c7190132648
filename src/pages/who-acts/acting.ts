import type { FastifyReply } from 'fastify';
import type { People } from '../../access/people.js';
import type { Person } from '../../access/person.js';
import { PERSON_COOKIE } from '../page-requests.js';
import { words } from '../words/index.js';

/** Who acts: whom the browser already names, or whom the form chose, which is kept from then on. */
export function personActing(
  named: Person | undefined,
  chosen: string | undefined,
  { people, reply }: { readonly people: People; readonly reply: FastifyReply },
): Person | undefined {
  if (named !== undefined || chosen === undefined) return named;
  const found = people.find(chosen);
  if (found !== undefined) keepPerson(found, reply);
  return found;
}

/** Keeps the choice in the browser. It is a choice and no proof. */
export function keepPerson({ id }: Person, reply: FastifyReply): void {
  void reply.setCookie(PERSON_COOKIE, id, { path: '/', httpOnly: true, sameSite: 'strict' });
}

/** The question who acts, within a form: nothing where the browser already names someone. */
export function presentPersonField(
  named: Person | undefined,
  people: readonly Person[],
  { chosen, missing }: { readonly chosen?: string | undefined; readonly missing: boolean },
) {
  if (named !== undefined) return undefined;
  return {
    legend: words.whoActs.title,
    hint: words.whoActs.hint,
    error: missing ? words.whoActs.missing : undefined,
    people: people.map(({ id, name, roles }) => ({
      value: id,
      text: name,
      hint: { text: roles.join(', ') },
      checked: id === chosen,
    })),
  };
}
