/** A stored case, its content aside. */
export interface CaseSummary {
  readonly id: string;
  readonly pseudonym: string;
  /** Counts from 1; an edit makes the next. */
  readonly version: number;
  /** Whether the service made it up, to try things with. */
  readonly madeUp: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A stored case at its newest version. */
export interface StoredCase extends CaseSummary {
  /** The content as it is printed: it reads back as itself. */
  readonly case: Readonly<Record<string, unknown>>;
}

/** That a version was written, by whom and when. */
export interface CaseVersion {
  readonly version: number;
  readonly person: string;
  readonly at: string;
}

/** A case to be stored. */
export interface NewCase {
  readonly id: string;
  readonly pseudonym: string;
  readonly madeUp: boolean;
  readonly case: Readonly<Record<string, unknown>>;
  /** The id of the person who writes it. */
  readonly person: string;
}

/** A case that came in with a sheet: the row it stood in, and what it was stored as. */
export interface ImportedCase {
  readonly row: number;
  /** The site's own label of the row: given back once, and not kept. */
  readonly label?: string;
  readonly id: string;
  readonly pseudonym: string;
  readonly version: number;
}

/** Who removed a case that no person did: no id of a person looks like this. */
export const BY_RULE = '(rule)';

/** An edit of a case: what it says next, by whom, and on which version the edit was made. */
export interface CaseEdit {
  readonly id: string;
  readonly madeOn: number;
  readonly case: Readonly<Record<string, unknown>>;
  readonly person: string;
}
