import type { Access, Remark } from '../engine/index.js';

/** The lists of the guide: what stands beside the options and puts no rule to a case. */
export const GUIDE_LISTS = [
  'routes',
  'pathways',
  'phases',
  'factors',
  'discussionPoints',
  'cautions',
  'resources',
] as const;
export type GuideList = (typeof GUIDE_LISTS)[number];

/** One text for two readers: a parent (“your child”) and a young person (“you”). */
export interface FamilyText {
  /** The title for both, where the text has a page of its own. */
  readonly title?: string | undefined;
  readonly parent: string;
  readonly young: string;
}

/** What every item of the guide has. */
export interface GuideItem {
  readonly id: string;
  readonly title: string;
  /** The diagnosis it is about; absent: any. */
  readonly about?: string;
  /** What it is, for a professional. */
  readonly says: string;
  readonly statements: readonly string[];
}

export const NEEDS = [
  'permission',
  'anonymity',
  'summary',
  'scans',
  'pathology',
  'genetics',
  'biopsy',
  'referral',
] as const;
/** What a route needs before a case can go along it; `reads` names the attribute of a case that says whether it is there. */
export interface Need extends Remark {
  readonly need: (typeof NEEDS)[number];
  readonly reads?: string;
}

/** A way by which a case is looked at by others. It sets no rule and is not a treatment. */
export interface Route extends GuideItem {
  /** The few words by which a row names it: `MDT`. */
  readonly short: string;
  readonly needs: readonly Need[];
  readonly gives: readonly Remark[];
  /** The ids of the discussion points to ask about it. */
  readonly questions: readonly string[];
  readonly access: readonly Access[];
  /** What of the case to show beside it: `panelSittings`. */
  readonly shows?: string;
  /** Why no source held bears it out, in words. */
  readonly unverified?: string;
  readonly family: FamilyText;
}

/** One step of an order, with the options it names. */
export interface Step extends Remark {
  readonly options: readonly string[];
}

/** What one source says about order and exceptions, in that source’s name. */
export interface Pathway extends GuideItem {
  readonly source: string;
  readonly steps: readonly Step[];
  readonly remarks: readonly string[];
  /** Absent in a release of before pathways were written for families. */
  readonly family?: FamilyText | undefined;
}

/** A phase or kind of study, explained. */
export interface Phase extends GuideItem {
  readonly remarks: readonly string[];
  readonly family: FamilyText;
}

/** What bears on a choice and has no cut-off: the values of a case to show beside it. */
export interface Factor extends GuideItem {
  readonly reads: readonly string[];
  readonly remarks: readonly string[];
  readonly family: FamilyText;
}

export const POINT_KINDS = ['question', 'going-abroad', 'explanation', 'to-raise', 'talking'] as const;
/** Something to ask, to explain or to raise; `reads` names where the case keeps what came of it. */
export interface DiscussionPoint extends GuideItem {
  readonly kind: (typeof POINT_KINDS)[number];
  readonly reads?: string;
  readonly family: FamilyText;
}

/** A warning that a source gives, and where it is said. */
export interface Caution extends GuideItem {
  /** Where it stands: everywhere, or beside these options, kinds of option, routes or phases. */
  readonly beside: readonly string[];
  readonly family: FamilyText;
}

export const RESOURCE_KINDS = ['help-line', 'website', 'booklet', 'video', 'person', 'registry'] as const;
/** Where to turn. What it prints (a number, a link) is as its source printed it. */
export interface Resource extends GuideItem {
  readonly kind: (typeof RESOURCE_KINDS)[number];
  readonly phone?: string;
  readonly hours?: string;
  readonly link?: string;
  /** When its source was last reviewed; absent: the source is undated. */
  readonly lastReviewed?: string;
  /** When it has to be looked at again. */
  readonly nextReview: string;
  readonly toBeConfirmed?: string;
  readonly family: FamilyText;
}

/** All seven lists. */
export interface Guide {
  readonly routes: readonly Route[];
  readonly pathways: readonly Pathway[];
  readonly phases: readonly Phase[];
  readonly factors: readonly Factor[];
  readonly discussionPoints: readonly DiscussionPoint[];
  readonly cautions: readonly Caution[];
  readonly resources: readonly Resource[];
}

/** The lists of a guide as they are written; a release of before there was a guide has none. */
export type GuideData = { readonly [list in GuideList]?: readonly unknown[] };
