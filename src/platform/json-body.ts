import type { FastifyInstance } from 'fastify';
import { jsonFault } from './json-shape.js';
import { MalformedRequest } from './problem.js';

/** The most that a request body may hold, in bytes. */
export const bodyLimit = 1024 * 1024;

/** Reads bodies in JSON, whose shape is looked at before anything is made of them, and sheets in CSV as text; nothing else. */
export function readBodies(server: FastifyInstance): void {
  // `error`: a key such as __proto__ is refused, not dropped.
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit }, (request, body, done) => {
    const text = body.toString();
    const fault = jsonFault(text);
    if (fault !== undefined) return done(new MalformedRequest(fault));
    void parse(request, text, (error, value) => (error === null ? done(null, value) : done(notJson)));
  });
  server.addContentTypeParser('text/csv', { parseAs: 'string', bodyLimit }, (_, body, done) => done(null, body));
}

// The parser's own message quotes the body.
const notJson = new MalformedRequest('the body is not valid JSON: mend it');
