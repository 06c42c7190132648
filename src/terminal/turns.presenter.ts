import { datesIn } from '../assessments/answer-summary.js';
import type { AnswerDocument } from '../assessments/answer.js';
import { sayOutcome } from '../assessments/outcome.js';
import { sayCause } from '../assessments/turn.mapper.js';
import type { TurnDocument } from '../assessments/turn.js';
import { sayDate } from '../engine/index.js';
import { row } from './wrapped.js';

/** The row of dates on the page of an answer: those on which a group or a rule set turns, each once. */
export function presentDates(answer: AnswerDocument): readonly string[] {
  const { said, more } = datesIn(answer);
  const rest = more === 0 ? [] : [`${more} more ${more === 1 ? 'date' : 'dates'} within two years: ask with --when.`];
  return [...said, ...rest].flatMap((text, index) => row(index === 0 ? 'DATES' : '', text));
}

/** Every day of the next two years on which something turns, and what turns on it. */
export function presentTurns({ asOf, turns }: AnswerDocument, name: string): string {
  const opening = row(name, `as of ${sayDate(asOf)}: what turns within two years, with nothing else recorded`);
  const none = turns.length === 0 ? row('DATES', 'No date ahead turns an answer within two years.') : [];
  return `${[...opening, ...none, ...turns.flatMap(presentTurn)].join('\n')}\n`;
}

function presentTurn({ date, says, options, definitions }: TurnDocument): readonly string[] {
  const criteria = options.flatMap(({ title, ruleSets }) =>
    ruleSets.flatMap(({ criteria: turned }) =>
      turned.map(
        (one) =>
          `${title}, “${one.says}”: from ${sayOutcome(one.before)} to ${sayOutcome(one.after)} (${sayCause(one)})`,
      ),
    ),
  );
  const words = definitions.map(
    ({ id, before, after }) => `“${id}”: from ${sayOutcome(before)} to ${sayOutcome(after)}`,
  );
  const lines = [...new Set([...says, ...criteria.map((line) => `· ${line}`), ...words.map((line) => `· ${line}`)])];
  return lines.flatMap((text, index) => row(index === 0 ? sayDate(date) : '', text));
}
