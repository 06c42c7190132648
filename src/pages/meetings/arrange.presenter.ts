import { checkWordsOf } from '../../cases/check-words.js';
import type { Meeting, UnlistedCase } from '../../meetings/meeting.js';
import { words } from '../words/index.js';
import { dayItems, type DayFields } from '../forms/day-fields.js';
import { headingOf, nameOf, originOf } from './meeting.presenter.js';

/** The cases beside a list: those on no list at all, and those on the list of another meeting. */
export interface OtherCases {
  readonly unlisted: readonly UnlistedCase[];
  readonly listed: readonly UnlistedCase[];
}

/** The page on which a list is put in order. */
export function presentArrange(meeting: Meeting, { unlisted, listed }: OtherCases, error = '') {
  const said = words.arrange;
  return {
    title: error === '' ? said.title : `${words.errorTitle}: ${said.title}`,
    heading: headingOf(meeting),
    error,
    action: `/meetings/${meeting.id}/cases`,
    back: `/meetings/${meeting.id}`,
    version: String(meeting.version),
    rows: meeting.entries.map((entry, at) => ({
      id: entry.caseId,
      name: nameOf(entry),
      checkWords: checkWordsOf(entry.pseudonym).join(' · '),
      origin: originOf(entry),
      place: String(at + 1),
      placeLabel: `${said.position} ${entry.pseudonym}`,
      removeLabel: `${said.removeOf} ${entry.pseudonym}`,
    })),
    unlisted: unlisted.map(toTick),
    listed: listed.map(toTick),
  };
}

/** The page on which cases are carried over, with what was typed, and what is wrong with it. */
export function presentCarryOver(
  meeting: Meeting,
  typed: DayFields & { readonly case?: readonly string[] },
  faults: readonly { readonly field: 'day' | 'case'; readonly says: string }[] = [],
) {
  const said = words.arrange;
  const chosen = typed.case ?? meeting.entries.map(({ caseId }) => caseId);
  const errorOf = (field: string) => {
    const fault = faults.find((one) => one.field === field);
    return fault === undefined ? undefined : { text: fault.says };
  };
  return {
    title: faults.length === 0 ? said.carryTitle : `${words.errorTitle}: ${said.carryTitle}`,
    heading: said.carryTitle,
    from: headingOf(meeting),
    action: `/meetings/${meeting.id}/carry-over`,
    back: `/meetings/${meeting.id}`,
    errors: faults.map(({ field, says }) => ({ text: says, href: `#${field}` })),
    day: { items: dayItems(typed, errorOf('day') !== undefined), error: errorOf('day') },
    cases: {
      error: errorOf('case'),
      items: meeting.entries.map((entry) => ({
        ...toTick({ ...entry, id: entry.caseId }),
        checked: chosen.includes(entry.caseId),
      })),
    },
  };
}

const toTick = (one: UnlistedCase) => ({
  value: one.id,
  text: nameOf(one),
  hint: { text: checkWordsOf(one.pseudonym).join(' · ') },
});
