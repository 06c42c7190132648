import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ActingRequest } from '../../access/acting-person.guard.js';
import { People } from '../../access/people.js';
import type { ErrorPages } from '../../platform/error-pages.js';
import type { ProblemDocument } from '../../platform/problem.document.js';
import { PageRenderer } from '../page.renderer.js';
import { isPage, PERSON_COOKIE } from '../page-requests.js';
import { View } from '../view.js';
import { presentError } from './error.presenter.js';

/** A problem as a page, for whoever asked for a page. */
@Injectable()
export class ErrorPage implements ErrorPages {
  constructor(
    private readonly pages: PageRenderer,
    private readonly people: People,
  ) {}

  render(problem: ProblemDocument, request: ActingRequest, reply: FastifyReply): string | undefined {
    if (!isPage(request.url) || !/\btext\/html\b/.test(request.headers.accept ?? '')) return undefined;
    // Where no page was found, nobody has looked yet who acts.
    const named = request.actingPerson ?? this.people.find(request.cookies[PERSON_COOKIE] ?? '');
    if (named !== undefined) request.actingPerson = named;
    const page = presentError(problem, request.id);
    return this.pages.render(new View('error/error', page.title, page, problem.status), request, reply);
  }
}
