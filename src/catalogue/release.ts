import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CatalogueData } from './catalogue.js';

/** The id of a release: SHA-256 (hexadecimal) over the canonical JSON (RFC 8785) of its content. Approvals are no part of it. */
export function releaseId(content: CatalogueData): string {
  return createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');
}
