import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Block, Heading, Paper, WritingLines } from './pack.model.js';
import { docxKeyValues, docxTable, WIDTH } from './docx-table.js';
import { docxTimeline } from './docx-timeline.js';
import { withoutClock } from './docx-clock.js';
import { said } from './pack.words.js';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const BULLETS = 'bullets';
const SMALL = 'small';

const PRINT = 19; // half points: a pack is long, and read at a table
// Twentieths of a point. What is left between them is as wide as a table.
const SIDE = (11906 - WIDTH) / 2;
const MARGIN = { top: 1134, bottom: 1020, left: SIDE, right: SIDE };

/** A paper as a Word document, the same bytes for the same paper. */
export async function docxOf(paper: Paper): Promise<Buffer> {
  const print = paper.print ?? PRINT;
  const document = new Document({
    title: paper.title,
    creator: 'Fingerpost',
    lastModifiedBy: 'Fingerpost',
    styles: {
      default: { document: { run: { font: 'Arial', size: print, language: { value: 'en-GB' } } } },
      // A style, since a page number takes its size from there alone in some programs.
      paragraphStyles: [{ id: SMALL, name: 'Small', run: { size: 15, color: '4C6272' } }],
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: MARGIN } },
        headers: { default: new Header({ children: [small(paper.running)] }) },
        footers: { default: new Footer({ children: [small(paper.foot), pageOf()] }) },
        children: paper.blocks.flatMap((block, at) => written(block, paper.blocks[at + 1], print)),
      },
    ],
  });
  return withoutClock(await Packer.toBuffer(document), paper.asOf);
}

function written(block: Block, next: Block | undefined, print: number): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return [
        new Paragraph({
          // What introduces a table stays on its page.
          keepNext: next?.type === 'table' || next?.type === 'key-values',
          spacing: { after: 120 },
          children: [new TextRun({ text: block.text, bold: block.strong === true })],
        }),
      ];
    case 'bullets':
      return block.items.map(bullet);
    case 'ticks':
      return block.items.map((text) => new Paragraph({ text: `☐ ${text}`, spacing: { after: 80 } }));
    case 'key-values':
      return [docxKeyValues(block, print), gap()];
    case 'table':
      return [docxTable(block, print), gap()];
    case 'timeline':
      return [docxTimeline(block)];
    case 'writing-lines':
      return writingLines(block);
  }
}

function headingOf({ level, text, newPage }: Heading): Paragraph {
  return new Paragraph({ text, heading: LEVELS[level], keepNext: true, pageBreakBefore: newPage === true });
}

function bullet(text: string, at: number, { length }: readonly string[]): Paragraph {
  const after = at === length - 1 ? 120 : 20;
  return new Paragraph({ text, spacing: { after }, numbering: { reference: BULLETS, level: 0 } });
}

/** A label and its empty lines, all on one page. */
function writingLines({ label, lines }: WritingLines): readonly Paragraph[] {
  return [
    new Paragraph({
      keepNext: lines > 0,
      spacing: { before: 100 },
      children: [new TextRun({ text: label, bold: true })],
    }),
    ...Array.from({ length: lines }, (_, at) => ruled(at, at < lines - 1)),
  ];
}

// Of paragraphs that are ruled alike Word rules the last one only, so no two that touch are quite alike.
function ruled(at: number, keepNext: boolean): Paragraph {
  const bottom = { style: 'single', size: 4, color: at % 2 === 0 ? 'AEB7BD' : 'AEB7BE', space: 1 } as const;
  return new Paragraph({ keepNext, spacing: { before: 200 }, border: { bottom } });
}

// Word joins two tables that touch.
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 80 } });
}

function small(text: string): Paragraph {
  return new Paragraph({ style: SMALL, text });
}

function pageOf(): Paragraph {
  const children = [`${said.page} `, PageNumber.CURRENT, ` ${said.of} `, PageNumber.TOTAL_PAGES];
  return new Paragraph({ style: SMALL, alignment: AlignmentType.RIGHT, children: [new TextRun({ children })] });
}
