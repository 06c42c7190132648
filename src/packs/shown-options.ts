import type { AnswerDocument, OptionDocument } from '../assessments/answer.js';

/** The options that a pack opens: those that are for this disease, or may be. */
export function shownOptions({ options }: Pick<AnswerDocument, 'options'>): readonly OptionDocument[] {
  return options.filter(({ group }) => group !== 'other-diseases');
}
