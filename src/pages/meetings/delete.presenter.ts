import type { Meeting } from '../../meetings/meeting.js';
import { words } from '../words/index.js';
import { headingOf, nameOf } from './meeting.presenter.js';

/** Whether a meeting is to go: what goes with it and what stays; or, where something was said in it, of which cases. */
export function presentDeleteMeeting(meeting: Meeting, saidOf: ReadonlySet<string>) {
  const said = words.deleteMeeting;
  const spokenOf = meeting.entries.filter(({ caseId }) => saidOf.has(caseId));
  return {
    title: `${said.title}: ${headingOf(meeting)}`,
    heading: said.title,
    caption: headingOf(meeting),
    action: `/meetings/${meeting.id}/delete`,
    back: `/meetings/${meeting.id}`,
    canGo: spokenOf.length === 0,
    goes: [
      meeting.size === 0 ? said.emptyList : `${said.list} ${meeting.size} ${meeting.size === 1 ? said.one : said.more}`,
      ...(meeting.note === undefined ? [] : [said.note]),
      ...(meeting.entries.some(({ assessmentId }) => assessmentId !== undefined) ? [said.looked] : []),
    ],
    stays: meeting.size === 0 ? [] : [said.cases, said.carried],
    spokenOf: spokenOf.map((entry) => ({
      text: nameOf(entry),
      href: `/meetings/${meeting.id}/cases/${entry.caseId}/outcome`,
    })),
  };
}
