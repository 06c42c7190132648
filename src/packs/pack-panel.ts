import type { Block } from './pack.model.js';
import { said } from './pack.words.js';

/** Who sits on the panel and what they declare, and its advice: all of it left blank, for people to write. */
export function panelBlocks(): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: said.panel, newPage: true },
    {
      type: 'table',
      caption: said.members,
      head: [said.role, said.present, said.interests],
      widths: [4, 4, 6],
      rows: said.roles.map((role) => [role, '', '']),
      rowHeight: 18,
    },
    { type: 'heading', level: 2, text: said.advice },
    { type: 'heading', level: 3, text: said.wording },
    { type: 'ticks', items: said.wordings },
    ...said.lines.map((label) => ({ type: 'writing-lines', label, lines: 2 }) as const),
    { type: 'paragraph', text: said.decision, strong: true },
  ];
}
