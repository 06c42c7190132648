import { plainDate } from '../family/family-section.js';
import type { Block, Paper } from '../packs/pack.model.js';
import { eachText, writable } from '../packs/writable.js';
import { explainedBlocks, sourceBlocks } from './letter-explained.js';
import type { LetterInput } from './letter-input.js';
import { outcomeBlocks } from './letter-outcome.js';
import { LETTER_FRAME as frame, LETTER_WORDS } from './letter.words.js';

/** Sizes of print in half points: a family reads it at home, a colleague on a screen. */
const PRINT = { family: 24, professional: 21 } as const;

/** The draft of a letter. Pure: the same input gives the same draft. */
export function buildLetter(input: LetterInput): Paper {
  const { code, checkWords, today } = input;
  return {
    title: titleOf(input),
    running: `${frame.page} ${code} · ${frame.checkWords} ${checkWords.join(' · ')}`,
    foot: `${frame.made} ${plainDate(today)}`,
    asOf: today,
    print: isToFamily(input) ? PRINT.family : PRINT.professional,
    blocks: blocksOf(input).map((block) => eachText(block, writable) as Block),
  };
}

function blocksOf(input: LetterInput): readonly Block[] {
  const words = LETTER_WORDS[input.to];
  return [
    { type: 'heading', level: 1, text: titleOf(input) },
    ...beforeBlocks(input),
    ...addressBlocks(),
    ...outcomeBlocks(input),
    ...questionBlocks(input),
    ...explainedBlocks(input),
    ...(isToFamily(input) ? ([{ type: 'paragraph', text: input.nothing, strong: true }] as const) : []),
    { type: 'paragraph', text: words.decides, strong: true },
    { type: 'writing-lines', label: frame.yours, lines: 3 },
    ...sourceBlocks(input),
  ];
}

const titleOf = ({ to, code }: LetterInput): string => `${LETTER_WORDS[to].title}: ${code}`;

/** Whether the family reads it. */
export const isToFamily = ({ to }: Pick<LetterInput, 'to'>): boolean => to === 'parent' || to === 'young';

/** What whoever sends it has to know and do first. */
function beforeBlocks(input: LetterInput): readonly Block[] {
  const { code, checkWords, madeUp, permission } = input;
  const name = `${code} (${madeUp ? `${frame.madeUp}; ` : ''}${frame.checkWords} ${checkWords.join(' · ')})`;
  const outside = permission === 'yes' ? frame.permission : frame.noPermission;
  return [
    { type: 'paragraph', text: frame.draft, strong: true },
    { type: 'heading', level: 2, text: frame.before },
    {
      type: 'bullets',
      items: [`${name} ${frame.code}`, frame.roomWords, ...(isToFamily(input) ? [] : [outside]), frame.takeOut],
    },
  ];
}

/** No name and no address is known here: hands write them. */
function addressBlocks(): readonly Block[] {
  return [
    { type: 'writing-lines', label: frame.to, lines: 3 },
    { type: 'writing-lines', label: frame.name, lines: 1 },
    { type: 'writing-lines', label: frame.day, lines: 1 },
    { type: 'writing-lines', label: frame.dear, lines: 1 },
  ];
}

/** The questions of the family, word for word; to the family each with room for an answer. */
function questionBlocks(input: LetterInput): readonly Block[] {
  const { questions, to } = input;
  const words = LETTER_WORDS[to];
  const heading: Block = { type: 'heading', level: 2, text: words.questions };
  if (questions.length === 0) return [heading, { type: 'paragraph', text: words.noQuestions }];
  if (!isToFamily(input)) return [heading, { type: 'bullets', items: questions }];
  return [heading, ...questions.map((label) => ({ type: 'writing-lines', label, lines: 2 }) as const)];
}
