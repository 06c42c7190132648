import { Injectable } from '@nestjs/common';
import { identityFaults } from '../../cases/case-faults.js';
import { StaleCase } from '../../cases/case.problem.js';
import type { StoredCase } from '../../cases/case.js';
import { CasesService } from '../../cases/cases.service.js';
import { etagOf } from '../../cases/if-match.js';
import { InvalidRequest, type FieldError } from '../../platform/problem.js';
import { changedIn, withChanges, type Held } from './case-part.js';

/** What came of saving a page. */
export type Saving =
  | { readonly is: 'saved'; readonly stored: StoredCase }
  | { readonly is: 'refused'; readonly problems: readonly FieldError[] }
  | { readonly is: 'stale'; readonly meanwhile: Meanwhile };

/** That somebody else saved while a page was open: the case as it is now, as it was, who and when. */
export interface Meanwhile {
  readonly stored: StoredCase;
  readonly base: Held;
  readonly person: string;
  readonly at: string;
}

/** Saves what a page changed as the next version of a case. */
@Injectable()
export class CaseEditing {
  constructor(private readonly cases: CasesService) {}

  /** Saves `mine`, attribute by attribute, on the version that the page was made on; nothing new makes no version. */
  async save(stored: StoredCase, madeOn: number, mine: Held, person: string): Promise<Saving> {
    if (stored.version !== madeOn) return { is: 'stale', meanwhile: await this.meanwhile(stored, madeOn) };
    if (changedIn(mine, stored.case).length === 0) return { is: 'saved', stored };
    const identifiers = identityFaults(mine, 'case');
    if (identifiers.length > 0) return { is: 'refused', problems: identifiers };
    try {
      const next = withChanges(stored.case, mine);
      return { is: 'saved', stored: await this.cases.edit(stored.id, etagOf(madeOn), next, person) };
    } catch (thrown) {
      if (thrown instanceof InvalidRequest) return { is: 'refused', problems: thrown.fields ?? [] };
      if (!(thrown instanceof StaleCase)) throw thrown;
      return { is: 'stale', meanwhile: await this.meanwhile(await this.cases.find(stored.id), madeOn) };
    }
  }

  private async meanwhile(stored: StoredCase, madeOn: number): Promise<Meanwhile> {
    const [{ items }, base] = [
      await this.cases.versions(stored.id, { limit: 1, after: String(stored.version - 1) }),
      await this.cases.versionOf(stored.id, madeOn),
    ];
    return { stored, base: base ?? stored.case, person: items[0]?.person ?? '', at: items[0]?.at ?? stored.updatedAt };
  }
}
