import type { Definition, Option, Rules, TermLists } from '../engine/index.js';
import type { Guide, GuideData } from './guide.js';

export const SOURCE_KINDS = ['leaflet', 'guidance', 'approval-form', 'registry-record', 'protocol', 'paper'] as const;

/** One numbered fact of a source, in our own words, with its place in the source. */
export interface Statement {
  /** `12`, or `ta975-1`. */
  readonly id: string;
  readonly source: string;
  readonly place: string;
  readonly says: string;
  /** At most a clause of the source, word for word. */
  readonly quote?: string;
  readonly remark?: string;
  /** The source that has since replaced this one fact. */
  readonly supersededBy?: string;
  /** Why nothing is built on it: it stands on the source's own page only, and never near a case. */
  readonly background?: string;
}

/** A published document or registry record (FHIR Citation). Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** The few words by which a row names it: `CCLG factsheet`. */
  readonly short: string;
  readonly publisher: string;
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly jurisdiction: string;
  /** The diagnosis it is about; absent: any childhood cancer. */
  readonly about?: string;
  readonly edition?: string;
  readonly lastReviewed?: string;
  readonly nextReview?: string;
  readonly link?: string;
  /** Seen only in a stored copy, or not seen: in words. */
  readonly toBeConfirmed?: string;
  /** Ids of the sources that this one replaces whole. */
  readonly supersedes: readonly string[];
  readonly remarks: readonly string[];
}

/** All that Fingerpost knows, as read and checked. */
export interface Catalogue extends Guide {
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly definitions: readonly Definition[];
  readonly options: readonly Option[];
  readonly terms: TermLists;
  /** The same, as the engine takes it. */
  readonly rules: Rules;
}

/** A catalogue as it is written: the content of a release. */
export interface CatalogueData extends GuideData {
  readonly sources: readonly unknown[];
  readonly diagnoses: readonly unknown[];
  readonly therapies: readonly unknown[];
  readonly options: readonly unknown[];
}
