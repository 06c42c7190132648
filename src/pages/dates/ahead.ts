import type { AnswerDocument } from '../../assessments/answer.js';
import { words } from '../words/index.js';
import { on, type Dated } from './dated.js';

/** What lies ahead: the days on which the answer turns, and those on which something requested is due. */
export function aheadIn(answer: Pick<AnswerDocument, 'turns' | 'openFacts'>): readonly Dated[] {
  const due = answer.openFacts.flatMap(({ waitsFor, request }) =>
    request?.due === undefined ? [] : [{ day: request.due, waitsFor }],
  );
  const days = [...new Set(due.map(({ day }) => day))];
  return [
    ...answer.turns.flatMap((turn) => on('turn', turn.date, sayTurn(turn))),
    ...days.flatMap((day) => {
      const names = due.filter((one) => one.day === day).map(({ waitsFor }) => waitsFor);
      return on('due', day, `${words.dates.kinds.due}: ${names.join(', ')}`);
    }),
  ];
}

/** What turns, in words; where no group and no source turns, how many options have a line that does. */
function sayTurn({ says, options }: AnswerDocument['turns'][number]): string {
  if (says.length > 0) return says.join('; ');
  const titles = options.map(({ title }) => title).join(' · ');
  return titles === '' ? words.dates.wordsTurn : `${words.dates.linesTurn}: ${titles}`;
}
