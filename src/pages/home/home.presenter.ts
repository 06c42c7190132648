import type { StoredCase } from '../../cases/case.js';
import { headlineOf, readCase, readPartialDate, sayDate, type Terms } from '../../engine/index.js';
import type { Page } from '../../platform/page.js';
import type { NextMeeting } from '../../meetings/meeting.js';
import { words } from '../words/index.js';

/** What stands beside the stored cases: their next meetings, by id, and the sources by how old they are. */
export interface BesideCases {
  readonly terms: Terms;
  readonly today: string;
  readonly meetings: ReadonlyMap<string, NextMeeting>;
  readonly sources: readonly { readonly nextReview?: string | undefined }[];
}

/** The cases as a table: who each is in a few words, when it is next looked at, and the ways to everything else. */
export function presentHome({ items, next }: Page<StoredCase>, beside: BesideCases) {
  return {
    title: words.home.title,
    intro: words.home.intro,
    table: {
      caption: words.home.caption,
      head: [words.home.pseudonym, words.home.who, words.home.meeting, words.home.disease, words.home.changed],
      rows: items.map((one) => ({ ...rowOf(one, beside), href: `/cases/${one.id}` })),
    },
    empty: items.length === 0 ? words.home.empty : '',
    elsewhere: elsewhereOf(beside),
    next: next === null ? undefined : { text: words.next, href: `/?after=${encodeURIComponent(next)}` },
  };
}

/** The catalogue, the pages for families, the sources with how many are past their review, and what this is. */
function elsewhereOf({ sources, today }: BesideCases) {
  const past = sources.filter(({ nextReview }) => nextReview !== undefined && isBefore(nextReview, today)).length;
  return [
    { text: words.catalogueLink, href: '/catalogue', note: '' },
    { text: words.familyLink, href: '/family', note: '' },
    {
      text: words.sourcesLink,
      href: '/sources',
      note: `${words.home.sourcesPast} ${past} ${words.home.sourcesOf} ${sources.length}.`,
    },
    { text: words.about.title, href: '/about', note: '' },
  ];
}

const isBefore = (date: string, today: string): boolean =>
  (readPartialDate(date)?.latest ?? Infinity) < (readPartialDate(today)?.earliest ?? 0);

function rowOf(stored: StoredCase, { terms, today, meetings }: BesideCases) {
  const { id, pseudonym, madeUp, updatedAt } = stored;
  const next = meetings.get(id);
  const row = {
    name: madeUp ? `${pseudonym} (${words.home.madeUp})` : pseudonym,
    meeting:
      next === undefined
        ? { text: words.home.noMeeting, href: '' }
        : { text: `${sayDate(next.date)}, ${words.meetings.kinds[next.kind]}`, href: `/meetings/${next.id}` },
    changed: sayDate(updatedAt.slice(0, 10)),
  };
  const read = readCase(stored.case, terms.diagnoses);
  if (!read.ok) return { ...row, who: words.home.unreadable, disease: '' };
  const { who, disease } = headlineOf(read.content, readPartialDate(today)?.earliest ?? 0, terms);
  return { ...row, who, disease };
}
