import type { FastifyInstance } from 'fastify';
import { jsonFault } from './json-shape.js';
import { MalformedRequest } from './problem.js';

/** The most that a request body may hold, in bytes. */
export const bodyLimit = 1024 * 1024;

/** Reads JSON bodies only, and looks at their shape before anything is made of them. */
export function readJsonBodies(server: FastifyInstance): void {
  // `error`: a key such as __proto__ is refused, not dropped.
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit }, (request, body, done) => {
    const text = body.toString();
    const fault = jsonFault(text);
    if (fault !== undefined) return done(new MalformedRequest(fault));
    void parse(request, text, (error, value) => (error === null ? done(null, value) : done(notJson)));
  });
}

// The parser's own message quotes the body.
const notJson = new MalformedRequest('the body is not valid JSON: mend it');
