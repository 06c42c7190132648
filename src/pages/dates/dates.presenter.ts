import type { Assessment } from '../../assessments/assessment.js';
import { dayFrom } from '../../assessments/day-from.js';
import { sentence } from '../../assessments/sentence.js';
import type { CaseSummary } from '../../cases/case.js';
import { sayDate, type CaseContent } from '../../engine/index.js';
import { presentIdentity } from '../case-identity.js';
import { words } from '../words/index.js';
import { aheadIn } from './ahead.js';
import { courseOf } from './course.js';
import type { Dated } from './dated.js';
import { layOut } from './timeline.js';

const said = words.dates;

/** When the answer could change: the course on record and the dates ahead, as a picture with a table behind it. */
export function presentDates(answer: Assessment, content: CaseContent, stored: CaseSummary) {
  const asOf = dayFrom(answer.asOf);
  const things = [...courseOf(content), ...aheadIn(answer)].sort(inOrder);
  return {
    title: `${said.title}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'dates', answer.asOf),
    heading: said.title,
    summary: summaryOf(answer),
    picture: things.length === 0 ? undefined : { ...layOut(things, asOf), ...describe(things, answer) },
    empty: things.length === 0 ? said.empty : '',
    rows: things.map(({ kind, when, says, from, lasts, to }, index) => ({
      number: index + 1,
      kind,
      when: from === to || lasts ? when : `${when} ${said.inPart}`,
      says: sentence(says),
      note: from > asOf && kind !== 'turn' && kind !== 'due' && kind !== 'sitting' ? said.later : '',
    })),
  };
}

/** Whether anything turns, in a sentence. */
function summaryOf({ turns, asOf }: Assessment): string {
  const [first] = turns;
  const day = sayDate(asOf);
  if (first === undefined) return `${said.nothingTurns} ${day}.`;
  return `${said.turns} ${sayDate(first.date)}. ${said.unchanged}`;
}

/** What the picture is, for who does not see it. */
function describe(things: readonly Dated[], { asOf }: Assessment) {
  return {
    name: said.picture,
    description: `${things.length} ${said.described} ${sayDate(asOf)}. ${said.inTable}`,
  };
}

const inOrder = (one: Dated, other: Dated) => (one.from === other.from ? one.to - other.to : one.from - other.from);
