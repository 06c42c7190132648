import type { FamilySection, Help } from '../family/family-section.js';
import type { Block } from '../packs/pack.model.js';
import type { LetterInput } from './letter-input.js';
import { LETTER_FRAME as frame, LETTER_WORDS } from './letter.words.js';

/** What is explained, in the plain words of the pages for families. */
export function explainedBlocks({ to, explained }: LetterInput): readonly Block[] {
  if (explained.length === 0) return [];
  const words = LETTER_WORDS[to];
  // For a colleague the texts stand under one heading, which says whose they are.
  const over: readonly Block[] =
    words.explained === undefined ? [] : [{ type: 'heading', level: 2, text: words.explained }];
  const level = over.length === 0 ? 2 : 3;
  return [
    ...over,
    ...explained.flatMap(({ title, sections }): readonly Block[] => [
      { type: 'heading', level, text: title },
      ...sections.flatMap(sectionBlocks),
    ]),
  ];
}

/** What these words rest on, each source with its age: below the signature, since it is for looking up. */
export function sourceBlocks({ to, sources }: LetterInput): readonly Block[] {
  if (sources.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: LETTER_WORDS[to].from },
    { type: 'bullets', items: sources },
  ];
}

function sectionBlocks({ paragraphs, points, help }: FamilySection): readonly Block[] {
  const bullets = [...points, ...help.map(sayHelp)];
  return [
    ...paragraphs.map((text) => ({ type: 'paragraph', text }) as const),
    ...(bullets.length === 0 ? [] : [{ type: 'bullets', items: bullets } as const]),
  ];
}

function sayHelp({ name, says, phone, hours, link, age }: Help): string {
  const call = phone === undefined ? '' : `${frame.call} ${phone.text}${hours === '' ? '' : `, ${hours}`}.`;
  return [`${name}. ${says}`, call, link, age].filter((part) => part !== '').join(' ');
}
