import { HttpException } from '@nestjs/common';
import { Problem, type FieldError, type ProblemKind } from './problem.js';

/** A problem as it goes over the wire: RFC 9457, and the faulty fields. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The path of the request, without its query. */
  readonly instance: string;
  readonly errors?: readonly FieldError[];
}

type Row = readonly [status: number, title: string];

/** The HTTP status of each kind of problem, and its title. */
export const kinds: Readonly<Record<ProblemKind, Row>> = {
  malformed: [400, 'the request cannot be read'],
  forbidden: [403, 'this person may not do this'],
  'not-found': [404, 'there is no such thing here'],
  conflict: [409, 'this conflicts with what is stored'],
  stale: [412, 'someone else was first'],
  'too-large': [413, 'the request is too large'],
  invalid: [422, 'the request breaks its rules'],
  'precondition-required': [428, 'the request has to name a version'],
  unavailable: [503, 'the service cannot answer now'],
};

// What the framework itself refuses. Its own texts are not passed on: they quote the request.
const refusals: Readonly<Record<number, readonly [kind: string, title: string, detail: string]>> = {
  400: ['malformed', kinds.malformed[1], 'see that the body is valid JSON, and that the address is well formed'],
  404: ['not-found', kinds['not-found'][1], 'no such address: see /api/docs for those there are'],
  413: ['too-large', kinds['too-large'][1], 'the body is over 1 MB: send less'],
  415: ['unsupported-media-type', 'the body is of another kind', 'send the body as application/json'],
};

/** Turns whatever was thrown into a problem document; what is not known is a fault of ours, of which nothing is told. */
export function problemDocument(thrown: unknown, instance: string): ProblemDocument {
  if (thrown instanceof Problem) {
    const [status, title] = kinds[thrown.kind];
    const errors = thrown.fields === undefined ? {} : { errors: thrown.fields };
    return { type: typeOf(thrown.kind), title, status, detail: thrown.message, instance, ...errors };
  }
  const status = thrown instanceof HttpException ? thrown.getStatus() : 500;
  const refusal = refusals[status];
  if (refusal !== undefined) {
    const [kind, title, detail] = refusal;
    return { type: typeOf(kind), title, status, detail, instance };
  }
  if (status < 500)
    return { type: 'about:blank', title: 'the request is refused', status, detail: 'see /api/docs', instance };
  const detail = 'the fault is ours: give the request id when you report it';
  return { type: 'about:blank', title: 'something went wrong here', status: 500, detail, instance };
}

const typeOf = (kind: string): string => `urn:fingerpost:problem:${kind}`;
