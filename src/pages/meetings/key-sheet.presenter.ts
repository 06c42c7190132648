import { checkWordsOf } from '../../cases/check-words.js';
import type { Meeting } from '../../meetings/meeting.js';
import { words } from '../words/index.js';
import { headingOf, nameOf } from './meeting.presenter.js';

/** A blank sheet on which the site ties pseudonyms to hospital numbers by hand. Nothing of it is ever kept here. */
export function presentKeySheet(meeting: Meeting) {
  const said = words.keySheet;
  return {
    title: `${said.title}: ${headingOf(meeting)}`,
    heading: `${said.title}: ${headingOf(meeting)}`,
    head: [said.case, said.checkWords, said.number, said.initials],
    rows: meeting.entries.map((entry) => ({
      name: nameOf(entry),
      checkWords: checkWordsOf(entry.pseudonym).join(' · '),
    })),
    back: `/meetings/${meeting.id}`,
  };
}
