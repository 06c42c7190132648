import { known } from './pack-treatment.js';
import { sayField } from './recorded-words.js';
import type { PackInput } from './pack-input.js';
import type { Block } from './pack.model.js';
import { said } from './pack.words.js';

const FAMILY: readonly (readonly [key: string, name: string])[] = [
  ['goalsOfCareText', said.matters],
  ['treatmentAim', said.aim],
  ['decisionInvolvementPreference', said.involvement],
  ['secondOpinionRequest', 'Second opinions asked for'],
  ['goingAbroadConsidered', 'Treatment abroad considered'],
  ['alternativeTreatmentConsidered', 'Other treatment considered'],
  ['keyWorkerRole', said.keyWorker],
];

/** What matters to the child and the family, and their questions in their own words; gaps are named, since they are to be asked. */
export function familyBlocks(input: PackInput): readonly Block[] {
  const { familyQuestions, goalsOfCareText } = input.far.content;
  const questions = familyQuestions.items.map(({ text }) => sayField(text)).filter((text) => text !== '');
  const hasGoals = goalsOfCareText.some(({ value }) => value !== undefined);
  const isEdited = questions.some((text) => text.includes('['));
  return [
    { type: 'heading', level: 2, text: said.family },
    ...(hasGoals ? [] : [{ type: 'paragraph', text: `${said.matters}: ${said.notRecorded}.` } as const]),
    ...known(FAMILY, said.family, input),
    { type: 'heading', level: 3, text: said.familyQuestions },
    questions.length === 0
      ? { type: 'paragraph', text: said.noFamilyQuestions }
      : { type: 'bullets', items: questions },
    ...(isEdited ? [{ type: 'paragraph', text: said.bracketed } as const] : []),
  ];
}
