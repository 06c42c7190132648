import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Catalogue, CatalogueData } from './catalogue.js';

/** A draft waits to be put in force; one at most is in force; a retired one was. */
export type ReleaseState = 'draft' | 'in-force' | 'retired';

/** Who approved a release, in which role and when. */
export interface Approval {
  readonly person: string;
  readonly role: string;
  readonly at: string;
}

/** A state of the catalogue that answers refer to, its content aside. */
export interface Release {
  readonly id: string;
  readonly state: ReleaseState;
  readonly approvals: readonly Approval[];
  readonly createdAt: string;
}

/** A release as answers are made from it: read and checked. */
export interface ReadRelease {
  readonly id: string;
  readonly catalogue: Catalogue;
}

/** Which release an answer was made from, and whether clinicians have approved it. */
export interface ReleaseStatement {
  readonly id: string;
  readonly clinicallyApproved: false;
  readonly says: 'not clinically approved';
}

/** The id of a release: SHA-256 (hexadecimal) over the canonical JSON (RFC 8785) of its content. Approvals are no part of it. */
export function releaseId(content: CatalogueData): string {
  return createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');
}

/** What every answer says of its release. Nobody can approve one yet, so none is approved. */
export function statementOf(id: string): ReleaseStatement {
  return { id, clinicallyApproved: false, says: 'not clinically approved' };
}
