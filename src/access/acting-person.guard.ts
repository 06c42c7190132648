import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { UnknownPerson } from './access.problem.js';
import { People } from './people.js';
import type { Person } from './person.js';

/** A request that may say who acts. */
export type ActingRequest = FastifyRequest & {
  actingPerson?: Person;
  /** Whom the reader of the pages chose to act as, from the cookie that keeps the choice. */
  personOfPages?: string;
};

/** Looks up who acts, for every request. This is not authentication: it believes what the header says. */
@Injectable()
export class ActingPersonGuard implements CanActivate {
  constructor(private readonly people: People) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const named = request.headers['acting-person'];
    const person = this.personNamed(named ?? request.personOfPages);
    // A browser may keep the name of someone who has left the register; its reader then has to choose anew.
    if (named !== undefined && person === undefined) throw new UnknownPerson();
    if (person !== undefined) request.actingPerson = person;
    return true;
  }

  private personNamed(named: string | string[] | undefined): Person | undefined {
    return typeof named === 'string' ? this.people.find(named) : undefined;
  }
}
