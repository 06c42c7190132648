import type { Assessment } from '../../assessments/assessment.js';
import { warningsIn } from '../../assessments/answer-lines.js';
import type { AnswerDocument } from '../../assessments/answer.js';
import type { AnswerOfCase } from '../../assessments/earlier-answer.js';
import { clashesIn, datesIn, factorsIn, outstandingIn, routesIn } from '../../assessments/answer-summary.js';
import { sentence } from '../../assessments/sentence.js';
import type { CaseSummary } from '../../cases/case.js';
import { sayDate } from '../../engine/index.js';
import { presentIdentity } from '../case-identity.js';
import { words } from '../words/index.js';
import { presentGroups } from './answer-groups.js';

const said = words.answer;

/** The answer to present: one screen and one side of A4, the deciding line on the row, each warning once. */
export function presentAnswer(
  answer: Assessment,
  stored: CaseSummary,
  beside: { today: string; earlier?: AnswerOfCase | undefined },
) {
  return {
    title: `${said.title}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'answer', answer.asOf),
    heading: [sentence(answer.case.who), sentence(answer.case.disease)].join(' '),
    course: answer.case.course === '' ? '' : sentence(answer.case.course),
    asOf: `${said.asOf} ${sayDate(answer.asOf)}. ${said.release} ${answer.release.id.slice(0, 6)}, ${answer.release.says}. ${said.people}`,
    links: linksOf(answer, stored, beside),
    notices: noticesOf(answer),
    groups: presentGroups(answer, stored.id),
    beside: besideOf(answer),
  };
}

/** Where to read on: the answer of today, and what has changed since an earlier one that differs. */
function linksOf(
  answer: Assessment,
  { id }: CaseSummary,
  { today, earlier }: { today: string; earlier?: AnswerOfCase | undefined },
) {
  return [
    ...(answer.asOf === today ? [] : [{ text: said.notToday, href: `/cases/${id}/answer` }]),
    ...(earlier === undefined
      ? []
      : [
          {
            text: `${said.differs} ${sayDate(earlier.asOf)}`,
            href: `/cases/${id}/changes?since=${earlier.id}&asOf=${answer.asOf}`,
          },
        ]),
  ];
}

/** What the room has to know before it reads the groups; what there is none of is left out, but for what is outstanding. */
function noticesOf(answer: AnswerDocument) {
  const outstanding = outstandingIn(answer).map(sentence);
  return [
    { label: said.question, items: answer.case.question === undefined ? [] : [answer.case.question] },
    { label: said.outstanding, items: outstanding.length === 0 ? [said.nothingOutstanding] : outstanding },
    { label: said.conflicts, items: answer.contradictions.map(({ says }) => sentence(says)) },
    { label: said.later, items: answer.later.map(({ says }) => sentence(says)) },
    { label: said.words, items: clashesIn(answer).map(sentence) },
  ].filter(({ items }) => items.length > 0);
}

/** What stands beside the groups: routes, dates ahead, factors without a cut-off, how old the sources are, what they warn of. */
function besideOf(answer: AnswerDocument) {
  const { said: dates, more } = datesIn(answer);
  const { sources, cautions } = warningsIn(answer);
  return [
    { label: said.routes, items: routesIn(answer) },
    { label: said.dates, items: more === 0 ? dates : [...dates, `${more} ${said.moreDates}`] },
    { label: said.factors, items: factorsIn(answer) },
    { label: said.cautions, items: cautions },
    { label: said.sources, items: sources },
    { label: said.order, items: [sentence(answer.order)] },
  ].filter(({ items }) => items.length > 0);
}
