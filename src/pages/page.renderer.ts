import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { ActingRequest } from '../access/acting-person.guard.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { SiteLogo } from './layout/site-logo.js';
import { presentFrame } from './frame.presenter.js';
import { PAGE_TEMPLATES } from './page-templates.js';
import type { View } from './view.js';

/** Writes a page: the view in its frame, with the headers that let it load nothing but our own styles and script. */
@Injectable()
export class PageRenderer {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly logo: SiteLogo,
  ) {}

  /** The page as HTML; sets its status and headers on the reply. */
  render(view: View, request: ActingRequest, reply: FastifyReply): string {
    const cspNonce = randomBytes(16).toString('base64');
    const frame = presentFrame({
      title: view.title,
      path: request.url.split('?', 1)[0] ?? '/',
      person: request.actingPerson,
      release: this.catalogue.inForce.id,
      logo: this.logo.shown,
    });
    void reply
      .status(view.status)
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policyWith(cspNonce));
    return PAGE_TEMPLATES.render(`${view.template}.njk`, { ...frame, cspNonce, page: view.page });
  }
}

const policyWith = (nonce: string): string =>
  `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self'; img-src 'self'; form-action 'self'; ` +
  "frame-ancestors 'none'; base-uri 'none'";
