import { ended } from '../../assessments/sentence.js';
import { sayDate } from '../../engine/index.js';
import type { OutcomeContent, RoomOutcome, RoomQuestion } from '../../meetings/room-outcome.js';
import { words } from '../words/index.js';

const said = words.outcome;

/** What a record is read with: how options are called, and who of the register is who. */
export interface SaidNaming {
  readonly optionTitle: (id: string) => string;
  readonly personName: (id: string) => string;
}

/** What came of it, each reason in words: `Referred: the panel`. */
export function sayReasons({ reasons, referredTo, otherReason }: OutcomeContent): readonly string[] {
  return reasons.map((one) => {
    const beside = one === 'referred' ? referredTo : one === 'other' ? otherReason : undefined;
    return beside === undefined ? said.reasons.words[one] : `${said.reasons.words[one]}: ${beside}`;
  });
}

/** A question in one line: who asked, who answers, by when. */
export function sayQuestion({ asks, askedBy, answers, by }: RoomQuestion): string {
  const beside = [
    askedBy === undefined ? '' : `${said.askedBy.toLowerCase()}: ${said.roles[askedBy]}`,
    answers === undefined ? '' : `${said.answers.toLowerCase()}: ${said.roles[answers]}`,
    by === undefined ? '' : `${said.by.toLowerCase()}: ${sayDate(by)}`,
  ].filter((text) => text !== '');
  return beside.length === 0 ? asks : `${asks} (${beside.join('; ')})`;
}

/** A record as a list of names and values; what was not said is left out. */
export function presentSaid(content: OutcomeContent, { optionTitle, personName }: SaidNaming) {
  const there = [...content.present.map((one) => said.roles[one]), ...content.people.map(personName)];
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [said.says, content.says === undefined ? [] : content.says.split('\n')],
    [said.reasons.title, sayReasons(content)],
    [said.options, content.options.map((one) => `${optionTitle(one.option)}: ${one.says}`)],
    [said.dissent, content.dissent === undefined ? [] : content.dissent.split('\n')],
    [said.questions, content.questions.map(sayQuestion)],
    [said.tellsFamily, content.tellsFamily === undefined ? [] : [said.roles[content.tellsFamily]]],
    [said.present, there.length === 0 ? [] : [there.join(', ')]],
  ];
  return rows.filter(([, lines]) => lines.length > 0).map(([name, lines]) => ({ name, lines }));
}

/** What an earlier meeting said, in a few lines: for the next list. */
export function sayLast(outcome: RoomOutcome | undefined): readonly string[] {
  if (outcome === undefined) return [];
  const reasons = sayReasons(outcome).join('; ');
  const open = outcome.questions.filter(({ answers, by }) => answers !== undefined || by !== undefined);
  return [
    `${said.lastTime}, ${sayDate(outcome.date)}: ${[reasons, outcome.says ?? '']
      .filter((text) => text !== '')
      .map(ended)
      .join(' ')}`,
    ...open.map((question) => `${said.toAnswer}: ${sayQuestion(question)}`),
  ];
}
