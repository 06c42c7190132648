import type { CaseSummary } from '../../cases/case.js';
import type { LetterFindings } from '../../letters/letter-findings.js';
import { LETTER_RECIPIENTS } from '../../letters/letter.words.js';
import type { Paper } from '../../packs/pack.model.js';
import { presentIdentity } from '../case-identity.js';
import { headingOf } from '../meetings/meeting.presenter.js';
import { recordHref } from '../record/record-href.js';
import { words } from '../words/index.js';
import type { LetterQuery } from './letters.query.js';

/** What is to be mended in the choices, and at which of them. */
export interface LetterFault {
  readonly field: 'to' | 'meeting';
  readonly text: string;
}

const said = words.letters;

/** The choices of a letter and, once they are made, the draft; what is missing is said with the place where it is recorded. */
export function presentLetters(
  stored: CaseSummary,
  found: LetterFindings,
  query: LetterQuery,
  draft: Paper | undefined,
  faults: readonly LetterFault[] = [],
) {
  const { id, pseudonym } = stored;
  const { permission, outcomes, questions } = found;
  const title = draft?.title ?? `${said.title}: ${pseudonym}`;
  const [latest] = outcomes;
  const {
    to,
    meeting = latest === undefined || query.show === 'draft' ? [] : [latest.meetingId],
    explain = [],
  } = query;
  return {
    title: faults.length > 0 ? `${words.errorTitle}: ${title}` : title,
    identity: presentIdentity(stored, 'letters'),
    heading: draft === undefined ? said.title : title,
    errors: faults.map(({ field, text }) => ({ text, href: `#${field}` })),
    errorAt: Object.fromEntries(faults.map(({ field, text }) => [field, text])),
    action: `/cases/${id}/letters`,
    isPossible: outcomes.length > 0,
    meetingsHref: `/cases/${id}/meetings`,
    permission: permission === 'yes' ? undefined : permission === 'no' ? said.refused : said.unrecorded,
    permissionHref: recordHref(id, 'permissionExternalDiscussion', 'letters'),
    questionsHref: questions.length === 0 ? recordHref(id, 'familyQuestions', 'letters') : '',
    recipients: LETTER_RECIPIENTS.map((value) => ({ value, text: said.recipients[value], checked: value === to })),
    meetings: outcomes.map((one) => ({
      value: one.meetingId,
      text: headingOf(one),
      checked: meeting.includes(one.meetingId),
    })),
    explanations: found.explanations.map((one) => ({
      value: one.id,
      text: one.title,
      checked: explain.includes(one.id),
    })),
    // The heading of the draft is the heading of the page.
    blocks: draft?.blocks.slice(1) ?? [],
    fields: [
      ...(to === undefined ? [] : [{ name: 'to', value: to }]),
      ...meeting.map((value) => ({ name: 'meeting', value })),
      ...explain.map((value) => ({ name: 'explain', value })),
    ],
  };
}
