import { GROUPS } from '../engine/index.js';
import { COUNTED_GROUPS } from './cohort-case.js';
import { inSiteLanguage } from '../platform/site-words.js';

/** What a cohort and its report say of their own. */
export const said = inSiteLanguage({
  notRecorded: 'not recorded',
  elsewhere: 'elsewhere',
  wholeRegion: 'United Kingdom, Isle of Man or Channel Islands',
  withheld: 'withheld',
  age: 'Age band',
  region: 'Nation',
  disease: 'Disease',
  madeUp: 'Made up',
  yes: 'yes',
  no: 'no',
  report: {
    note: 'Note',
    month: 'Answers as of',
    rows: 'Rows',
    recognisable: 'By what a child may be recognised',
    coarser: 'given coarser',
    k: 'Rows alike in all of that, at least (k)',
    asked: 'asked for: at least',
    l: 'Different diseases among rows alike in the rest, at least (l)',
    noDisease: 'none, no disease is told',
    small: 'Rows in smaller groups',
    withheld: 'Cells withheld',
    inRows: 'in',
    ofRows: 'rows',
    refused: 'Left out: the family does not permit it to be told outside',
    unreadable: 'Left out: the case cannot be read',
    madeUp: 'Left out: made up',
    permission: 'Rows for which NO PERMISSION is recorded',
    differs: 'Held against the file of',
    onlyHere: 'cases only in this file:',
    onlyThere: 'only in that one:',
    otherwise: 'the same cases are told in another way',
    notAnonymous: 'Whoever knows a child well may still recognise it. Nothing here is called anonymous.',
    oneDisease: 'Whoever knows the rest of a child knows the disease.',
  },
} as const);

/** The head of the file, its counts by the titles of the groups. */
export const COHORT_HEAD: readonly string[] = [
  said.age,
  said.region,
  said.disease,
  ...COUNTED_GROUPS.map((id) => GROUPS.find((group) => group.id === id)?.title ?? id),
  said.madeUp,
];
