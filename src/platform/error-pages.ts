import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemDocument } from './problem.document.js';

/** Where the service has pages: how a problem is shown to someone who reads it in a browser. Also the name by which Nest hands it out. */
export abstract class ErrorPages {
  /** The page, with its headers set on the reply; undefined where the answer goes to a program. */
  abstract render(problem: ProblemDocument, request: FastifyRequest, reply: FastifyReply): string | undefined;
}
