import type { StoredCase } from '../../cases/case.js';
import type { RoomOutcome } from '../../meetings/room-outcome.js';
import { presentIdentity } from '../case-identity.js';
import { headingOf } from '../meetings/meeting.presenter.js';
import { words } from '../words/index.js';
import { presentRecords, type BesideOutcome } from './outcome.presenter.js';

const said = words.outcome;

/** What each meeting said of a case last, the latest first. */
export function presentCaseMeetings(
  stored: StoredCase,
  outcomes: readonly RoomOutcome[],
  beside: Pick<BesideOutcome, 'people' | 'options'>,
) {
  const records = presentRecords(outcomes, beside);
  return {
    title: `${said.meetingsTitle}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'meetings'),
    heading: said.meetingsTitle,
    empty: outcomes.length === 0 ? said.noneOfCase : '',
    meetings: outcomes.map((outcome, at) => ({
      heading: headingOf(outcome),
      record: records[at],
      links: [
        { text: said.correct, href: `/meetings/${outcome.meetingId}/cases/${outcome.caseId}/outcome` },
        { text: said.backToList, href: `/meetings/${outcome.meetingId}` },
      ],
    })),
  };
}
