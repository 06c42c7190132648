import { sentence } from '../../assessments/sentence.js';
import type { Awaited, ChaseList } from '../../chase/awaited.js';
import { sayDate } from '../../engine/index.js';
import { recordHref } from '../record/record-href.js';
import { words } from '../words/index.js';

/** By what the list is grouped. */
export const GROUPINGS = ['from', 'case', 'due'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The chase list in groups, each with a row for everything that is awaited; in each the first due first. */
export function presentChase({ seenOn, items }: ChaseList, by: Grouping, nameOf: (person: string) => string) {
  const said = words.chase;
  const headings = [...new Set(items.map((item) => headingOf(item, by)))];
  const titles = { from: said.byFrom, case: said.byCase, due: said.byDue };
  return {
    title: said.title,
    intro: `${said.intro} ${sentence(`${said.seenOn} ${sayDate(seenOn)}`)}`,
    empty: items.length === 0 ? said.empty : '',
    groupings: GROUPINGS.map((one) => ({ text: titles[one], href: `/chase?by=${one}`, current: one === by })),
    head: Object.values(said.head),
    groups: (by === 'due' ? headings : headings.sort((one, other) => one.localeCompare(other, 'en-GB'))).map(
      (title) => ({
        title,
        rows: items.filter((item) => headingOf(item, by) === title).map((item) => rowOf(item, nameOf)),
      }),
    ),
  };
}

function headingOf(item: Awaited, by: Grouping): string {
  const said = words.chase;
  switch (by) {
    case 'from':
      return item.request.from === undefined ? said.nobody : sentence(item.request.from).slice(0, -1);
    case 'case':
      return item.pseudonym;
    case 'due':
      return item.isOverdue ? said.overdue : said.notOverdue;
  }
}

function rowOf(item: Awaited, nameOf: (person: string) => string) {
  const said = words.chase;
  const { caseId, key, request, arrived } = item;
  const day = (date: string | undefined) => (date === undefined ? said.noDate : sayDate(date));
  return {
    ...{ caseId, key },
    what: item.name,
    name: item.madeUp ? `${item.pseudonym} (${words.meetings.madeUp})` : item.pseudonym,
    checkWords: item.checkWords.join(' · '),
    href: `/cases/${caseId}/answer`,
    from: request.from ?? said.noDate,
    on: day(request.on),
    due: day(request.due),
    overdue: item.isOverdue ? said.overdue : '',
    options: item.options.length === 0 ? said.noOptions : item.options.map(({ title }) => title).join(' · '),
    arrived:
      arrived === undefined
        ? ''
        : `${said.saidArrived} ${sayDate(arrived.day)} (${nameOf(arrived.person)}), ${said.notRecorded}`,
    record: { text: said.record, href: recordHref(caseId, key) },
    label: `${item.name}, ${item.pseudonym}`,
  };
}
