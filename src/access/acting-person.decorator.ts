import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { NobodyActs } from './access.problem.js';
import type { ActingRequest } from './acting-person.guard.js';
import type { Person } from './person.js';

/** The person who acts; a request that names nobody is refused. */
export const ActingPerson = createParamDecorator(
  (_: unknown, context: ExecutionContext): Person => {
    const person = personOf(context);
    if (person === undefined) throw new NobodyActs();
    return person;
  },
  [documented(true)],
);

/** The person who acts, where the request names one. */
export const ActingPersonIfNamed = createParamDecorator(
  (_: unknown, context: ExecutionContext): Person | undefined => personOf(context),
  [documented(false)],
);

const personOf = (context: ExecutionContext): Person | undefined =>
  context.switchToHttp().getRequest<ActingRequest>().actingPerson;

function documented(required: boolean): ParameterDecorator {
  const description =
    'Who acts: the id of a person of the register. It is believed as it stands; it is not authentication.';
  const header = ApiHeader({ name: 'Acting-Person', required, description, example: 'coordinator' });
  return (target, method) => {
    if (method === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, method);
    if (descriptor !== undefined) header(target, method, descriptor);
  };
}
