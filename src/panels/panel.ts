/** A sitting of a panel: the day, and until when it takes papers (`YYYY-MM-DD`). */
export interface SittingContent {
  readonly date: string;
  /** The last day on which papers are taken; absent where it is not known. */
  readonly papersBy?: string;
  /** A cancelled sitting stays, so that nobody looks for it in vain. */
  readonly isCancelled: boolean;
}

/** A stored sitting. */
export interface Sitting extends SittingContent {
  readonly id: string;
  /** The id of the route of the catalogue that sits. */
  readonly route: string;
  /** Counts from 1; every change makes the next. */
  readonly version: number;
  /** Who made this version: the id of a person of the register. */
  readonly person: string;
  readonly updatedAt: string;
}

/** A route of the catalogue, with its sittings, the earliest first. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly sittings: readonly Sitting[];
}
