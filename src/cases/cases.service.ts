import { Injectable } from '@nestjs/common';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { printCase, readCase, type CaseContent } from '../engine/index.js';
import { pageFrom, type Page, type PageAsked } from '../platform/page.js';
import { InvalidRequest } from '../platform/problem.js';
import { dayInLondon } from '../platform/today.js';
import { isRandomId, Randomness } from '../platform/randomness.js';
import type { CaseSummary, CaseVersion, NewCase, StoredCase } from './case.js';
import { CaseNotReadable, NoSuchCase, StaleCase } from './case.problem.js';
import { CaseRepository } from './case.repository.js';
import { versionNamed } from './if-match.js';
import { drawPseudonym } from './pseudonym.js';

// Four symbols make 194,481 pseudonyms. Where so many are taken that six draws miss, they grow by a symbol.
const lengths = [4, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 8];

/** Pseudonymous cases: made, read, edited, listed and removed. */
@Injectable()
export class CasesService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly catalogue: CatalogueService,
    private readonly randomness: Randomness,
  ) {}

  /** Stores a case that a person sends, under a pseudonym that was never given before. */
  async create(raw: unknown, person: string): Promise<StoredCase> {
    const content = printCase(this.read(raw));
    const id = this.randomness.id();
    for (const length of lengths) {
      const pseudonym = drawPseudonym(this.randomness.bytes, length);
      if (await this.cases.create({ id, pseudonym, madeUp: false, case: content, person })) return this.find(id);
    }
    throw new Error('no free pseudonym came up');
  }

  /** Stores a made-up case under its own pseudonym; where that was ever given, nothing happens. */
  async createMadeUp({ pseudonym, case: raw, person }: Pick<NewCase, 'pseudonym' | 'case' | 'person'>): Promise<void> {
    const id = this.randomness.id();
    await this.cases.create({ id, pseudonym, madeUp: true, case: printCase(this.read(raw)), person });
  }

  /** A case at its newest version. */
  async find(id: string): Promise<StoredCase> {
    const stored = isRandomId(id) ? await this.cases.find(id) : undefined;
    if (stored === undefined) throw new NoSuchCase();
    return stored;
  }

  /** The cases in the order of their pseudonyms, page by page. */
  async list({ limit, after }: PageAsked): Promise<Page<CaseSummary>> {
    return pageFrom(await this.cases.list(after, limit + 1), limit, ({ pseudonym }) => pseudonym);
  }

  /** The cases with what they record, in the order of their pseudonyms, page by page. */
  async listWhole({ limit, after }: PageAsked): Promise<Page<StoredCase>> {
    return pageFrom(await this.cases.listWhole(after, limit + 1), limit, ({ pseudonym }) => pseudonym);
  }

  /** Those of the cases that there are, without what they record. */
  summaries(ids: readonly string[]): Promise<readonly CaseSummary[]> {
    return this.cases.summaries(ids.filter(isRandomId));
  }

  /** Every case without what it records, in the order of their pseudonyms. */
  allSummaries(): Promise<readonly CaseSummary[]> {
    return this.cases.allSummaries();
  }

  /** The cases that have a word of the case format in them, with what they record: cheaper than reading every case. */
  mentioning(word: 'requested' | 'panelSittings'): Promise<readonly StoredCase[]> {
    return this.cases.mentioning(word);
  }

  /** Who wrote each version of a case and when, page by page. */
  async versions(id: string, { limit, after = '0' }: PageAsked): Promise<Page<CaseVersion>> {
    if (!/^\d{1,9}$/.test(after))
      throw new InvalidRequest([{ path: 'after', message: 'must be the `next` of the page before' }]);
    await this.find(id);
    const rows = await this.cases.versions(id, Number(after), limit + 1);
    return pageFrom(rows, limit, ({ version }) => String(version));
  }

  /** What a version of a case recorded; undefined where it has no such version. */
  versionOf(id: string, version: number): Promise<StoredCase['case'] | undefined> {
    return this.cases.contentOf(id, version);
  }

  /** Makes the next version of a case, where the editor has read the newest. */
  async edit(id: string, ifMatch: string | undefined, raw: unknown, person: string): Promise<StoredCase> {
    const madeOn = versionNamed(ifMatch);
    const content = printCase(this.read(raw));
    await this.find(id);
    const edited = madeOn !== undefined && (await this.cases.edit({ id, madeOn, case: content, person }));
    if (!edited) throw new StaleCase();
    return this.find(id);
  }

  /** Removes a case with all that was made from it; `by` is the id of a person, or `BY_RULE`. */
  async delete(id: string, by: string): Promise<void> {
    const deleted = isRandomId(id) && (await this.cases.delete(id, { by, on: dayInLondon() }));
    if (!deleted) throw new NoSuchCase();
  }

  /** Whether any case was ever stored here. */
  wereEverStored(): Promise<boolean> {
    return this.cases.wasEverUsed();
  }

  /** A case as it was sent, as the engine reads it. Throws `InvalidRequest` where it cannot be read. */
  read(raw: unknown): CaseContent {
    const read = readCase(raw, this.diagnoses);
    if (!read.ok) throw new InvalidRequest(read.problems);
    return read.content;
  }

  /** A stored case, as the engine reads it. Throws `CaseNotReadable` where the release in force lacks a word of it. */
  readStored({ case: printed }: StoredCase): CaseContent {
    const read = readCase(printed, this.diagnoses);
    if (!read.ok) throw new CaseNotReadable(read.problems);
    return read.content;
  }

  private get diagnoses(): readonly string[] {
    return this.catalogue.inForce.catalogue.rules.terms.diagnoses;
  }
}
