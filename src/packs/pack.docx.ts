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
  TextRun,
} from 'docx';
import type { Block, Pack } from './pack.model.js';
import { docxKeyValues, docxTable } from './docx-table.js';
import { docxTimeline } from './docx-timeline.js';
import { withoutClock } from './docx-clock.js';
import { said } from './pack.words.js';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const BULLETS = 'bullets';

/** The pack as a Word document, the same bytes for the same pack. */
export async function docxOf(pack: Pack): Promise<Buffer> {
  const document = new Document({
    title: pack.title,
    creator: 'Fingerpost',
    lastModifiedBy: 'Fingerpost',
    styles: { default: { document: { run: { font: 'Arial', size: 19, language: { value: 'en-GB' } } } } },
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
        headers: { default: new Header({ children: [small(pack.running)] }) },
        footers: { default: new Footer({ children: [small(pack.foot), pageOf()] }) },
        children: pack.blocks.flatMap(written),
      },
    ],
  });
  return withoutClock(await Packer.toBuffer(document), pack.asOf);
}

function written(block: Block) {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({ text: block.text, heading: LEVELS[block.level], pageBreakBefore: block.newPage === true }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { after: 120 },
          children: [new TextRun({ text: block.text, bold: block.strong === true })],
        }),
      ];
    case 'bullets':
      return block.items.map((text) => new Paragraph({ text, numbering: { reference: BULLETS, level: 0 } }));
    case 'ticks':
      return block.items.map((text) => new Paragraph({ text: `☐ ${text}`, spacing: { after: 80 } }));
    case 'key-values':
      return [docxKeyValues(block), gap()];
    case 'table':
      return [docxTable(block), gap()];
    case 'timeline':
      return [docxTimeline(block)];
    case 'writing-lines':
      return [
        new Paragraph({ spacing: { before: 120 }, children: [new TextRun({ text: block.label, bold: true })] }),
        ...Array.from({ length: block.lines }, ruled),
      ];
  }
}

function ruled(): Paragraph {
  return new Paragraph({
    spacing: { before: 240 },
    border: { bottom: { style: 'single', size: 4, color: 'AEB7BD', space: 1 } },
  });
}

// Word joins two tables that touch.
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 80 } });
}

function small(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 15, color: '4C6272' })] });
}

function pageOf(): Paragraph {
  const children = [`${said.page} `, PageNumber.CURRENT, ` ${said.of} `, PageNumber.TOTAL_PAGES];
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children, size: 15, color: '4C6272' })],
  });
}
