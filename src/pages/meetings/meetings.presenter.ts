import { sayDate } from '../../engine/index.js';
import type { MeetingSummary } from '../../meetings/meeting.js';
import type { Page } from '../../platform/page.js';
import { words } from '../words/index.js';

/** The meetings as a table, the latest first. */
export function presentMeetings({ items, next }: Page<MeetingSummary>) {
  const said = words.meetings;
  return {
    title: said.title,
    empty: items.length === 0 ? said.noMeetings : '',
    head: [said.date, said.kind, said.cases, said.note],
    rows: items.map(({ id, date, kind, size, note }) => ({
      href: `/meetings/${id}`,
      date: sayDate(date),
      kind: said.kinds[kind],
      size: String(size),
      note: note ?? '',
    })),
    next: next === null ? undefined : { text: words.next, href: `/meetings?after=${encodeURIComponent(next)}` },
  };
}
