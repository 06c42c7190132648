import cookie from '@fastify/cookie';
import form from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { ActingRequest } from '../access/acting-person.guard.js';
import { bodyLimit } from '../platform/json-body.js';
import { ForeignForm } from './page.problem.js';

/** The cookie that keeps who acts. It is a choice and no proof. */
export const PERSON_COOKIE = 'acting-person';

/** What a browser sends to the pages: forms, one file with them, and who acts in a cookie. The API takes none of these. */
export async function readPageRequests(server: FastifyInstance): Promise<void> {
  await server.register(cookie);
  await server.register(form, { bodyLimit });
  await server.register(multipart, { limits: { fileSize: bodyLimit, files: 1, fields: 20, parts: 21 } });
  server.addHook('onRequest', (request, _reply, done) => done(refusal(request)));
  server.addHook('preHandler', (request: ActingRequest, _reply, done) => {
    const person = isPage(request.url) ? request.cookies[PERSON_COOKIE] : undefined;
    if (person !== undefined) request.personOfPages = person;
    done();
  });
}

function refusal(request: FastifyRequest): Error | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (isPage(request.url)) return isForeign(request) ? new ForeignForm() : undefined;
  const type = request.headers['content-type'] ?? '';
  return /^(application\/x-www-form-urlencoded|multipart\/)/i.test(type)
    ? new UnsupportedMediaTypeException()
    : undefined;
}

/** Whether an address belongs to the pages: all that is not the API or the health checks. */
export const isPage = (url: string): boolean => !/^\/(api|health)([/?]|$)/.test(url);

/** A form that another site sends in the reader's name. Browsers say where a form comes from. */
function isForeign({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  return origin !== undefined && origin !== 'null' && URL.canParse(origin) && new URL(origin).host !== host;
}
