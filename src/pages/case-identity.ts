import type { CaseSummary } from '../cases/case.js';
import { checkWordsOf } from '../cases/check-words.js';
import { words } from './words/index.js';

/** Whose page this is: on every page of a case, so that nobody reads the wrong child. */
export interface CaseIdentity {
  readonly name: string;
  readonly checkWords: string;
  readonly links: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
}

/** The places of a case. */
export type CasePlace =
  | 'tasks'
  | 'answer'
  | 'prepare'
  | 'dates'
  | 'what-if'
  | 'changes'
  | 'meetings'
  | 'letters'
  | 'routes'
  | 'pack';

/** The places that are of a day; the others are of the case as it is now. */
const OF_A_DAY: readonly CasePlace[] = ['answer', 'prepare', 'dates', 'what-if', 'changes', 'pack'];

const PLACES: readonly { readonly id: CasePlace; readonly text: string; readonly under: string }[] = [
  { id: 'tasks', text: words.identity.tasks, under: '' },
  { id: 'answer', text: words.identity.answer, under: '/answer' },
  { id: 'prepare', text: words.identity.prepare, under: '/prepare' },
  { id: 'dates', text: words.identity.dates, under: '/dates' },
  { id: 'what-if', text: words.identity.whatIf, under: '/what-if' },
  { id: 'changes', text: words.identity.changes, under: '/changes' },
  { id: 'meetings', text: words.identity.meetings, under: '/meetings' },
  { id: 'letters', text: words.identity.letters, under: '/letters' },
  { id: 'routes', text: words.identity.routes, under: '/routes' },
  { id: 'pack', text: words.identity.pack, under: '/pack' },
];

/** The pseudonym, its two check words, and the ways to the other pages of the case; `asOf`: of the same day as this one. */
export function presentIdentity({ id, pseudonym, madeUp }: CaseSummary, place: CasePlace, asOf?: string): CaseIdentity {
  const dayOf = (to: CasePlace): string => (asOf !== undefined && OF_A_DAY.includes(to) ? `?asOf=${asOf}` : '');
  return {
    name: madeUp ? `${pseudonym} (${words.identity.madeUp})` : pseudonym,
    checkWords: `${words.identity.checkWords} ${checkWordsOf(pseudonym).join(' · ')}`,
    links: PLACES.map((one) => ({
      text: one.text,
      href: `/cases/${id}${one.under}${dayOf(one.id)}`,
      current: one.id === place,
    })),
  };
}
