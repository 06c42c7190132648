import type { StoredCase } from '../../cases/case.js';
import { headlineOf, readCase, readPartialDate, sayDate, type Terms } from '../../engine/index.js';
import type { Page } from '../../platform/page.js';
import { words } from '../words/index.js';

/** The cases as a table: who each is in a few words, and its disease. */
export function presentHome(
  { items, next }: Page<StoredCase>,
  beside: { readonly terms: Terms; readonly today: string },
) {
  return {
    title: words.home.title,
    intro: words.home.intro,
    table: {
      caption: words.home.caption,
      head: [words.home.pseudonym, words.home.who, words.home.disease, words.home.changed],
      rows: items.map((one) => ({ ...rowOf(one, beside), href: `/cases/${one.id}/answer` })),
    },
    empty: items.length === 0 ? words.home.empty : '',
    next: next === null ? undefined : { text: words.next, href: `/?after=${encodeURIComponent(next)}` },
  };
}

function rowOf(stored: StoredCase, { terms, today }: { readonly terms: Terms; readonly today: string }) {
  const { pseudonym, madeUp, updatedAt } = stored;
  const name = madeUp ? `${pseudonym} (${words.home.madeUp})` : pseudonym;
  const changed = sayDate(updatedAt.slice(0, 10));
  const read = readCase(stored.case, terms.diagnoses);
  if (!read.ok) return { name, who: words.home.unreadable, disease: '', changed };
  const { who, disease } = headlineOf(read.content, readPartialDate(today)?.earliest ?? 0, terms);
  return { name, who, disease, changed };
}
