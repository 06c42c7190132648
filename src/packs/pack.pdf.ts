import type { Block, Bullets, Heading, Pack, Paragraph, Ticks, WritingLines } from './pack.model.js';
import { said } from './pack.words.js';
import { closeSheet, COLOURS, drawAside, makeRoom, openSheet, PAGE, SIZES, type Sheet } from './pdf-sheet.js';
import { drawKeyValues, drawTable } from './pdf-table.js';
import { drawTimeline } from './pdf-timeline.js';

const BOX = '☐';
const LINE = 19;

/** The pack as a PDF: tagged, its font inside, the same bytes for the same pack. Declared PDF/UA-1, and not certified by anyone. */
export function pdfOf(pack: Pack): Promise<Buffer> {
  const sheet = openSheet(pack);
  pack.blocks.forEach((block, at) => draw(sheet, block, pack.blocks[at + 1]));
  drawMargins(sheet, pack);
  return closeSheet(sheet);
}

function draw(sheet: Sheet, block: Block, next: Block | undefined): void {
  switch (block.type) {
    case 'heading':
      return drawHeading(sheet, block, next);
    case 'paragraph':
      return drawParagraph(sheet, block);
    case 'bullets':
      return drawList(sheet, block, '•');
    case 'ticks':
      return drawList(sheet, block, BOX);
    case 'key-values':
      return drawKeyValues(sheet, block);
    case 'table':
      return drawTable(sheet, block);
    case 'timeline':
      return drawTimeline(sheet, block);
    case 'writing-lines':
      return drawWritingLines(sheet, block);
  }
}

// A heading stays with the first lines of what it heads.
function drawHeading(sheet: Sheet, { level, text, newPage }: Heading, next: Block | undefined): void {
  const { doc } = sheet;
  const isFresh = doc.y <= PAGE.top + 1;
  if (newPage === true && !isFresh) doc.addPage();
  else makeRoom(sheet, SIZES[level] + (next?.type === 'heading' ? 120 : 80));
  doc.font('strong').fontSize(SIZES[level]).fillColor(COLOURS.text);
  if (doc.y > PAGE.top + 1) doc.y += level === 3 ? 4 : 8;
  const write = () => doc.text(text, PAGE.left, doc.y, { width: PAGE.width });
  sheet.root.add(doc.struct(`H${level}`, {}, [write]));
  doc.y += 4;
}

function drawParagraph(sheet: Sheet, { text, strong }: Paragraph): void {
  const { doc } = sheet;
  doc
    .font(strong === true ? 'strong' : 'text')
    .fontSize(SIZES.text)
    .fillColor(COLOURS.text);
  makeRoom(sheet, Math.min(60, doc.heightOfString(text, { width: PAGE.width })));
  sheet.root.add(doc.struct('P', {}, [() => doc.text(text, PAGE.left, doc.y, { width: PAGE.width })]));
  doc.y += 6;
}

function drawList(sheet: Sheet, { items }: Bullets | Ticks, sign: string): void {
  const { doc } = sheet;
  const list = doc.struct('L');
  sheet.root.add(list);
  for (const text of items) {
    doc.font('text').fontSize(SIZES.text).fillColor(COLOURS.text);
    const width = PAGE.width - 16;
    makeRoom(sheet, Math.min(60, doc.heightOfString(text, { width })));
    const top = doc.y;
    const item = doc.struct('LI');
    list.add(item);
    item.add(doc.struct('Lbl', {}, [() => doc.text(sign, PAGE.left, top, { lineBreak: false })]));
    item.add(doc.struct('LBody', {}, [() => doc.text(text, PAGE.left + 16, top, { width })]));
    item.end();
    doc.y += sign === BOX ? 5 : 2;
  }
  list.end();
  doc.y += 4;
}

function drawWritingLines(sheet: Sheet, { label, lines }: WritingLines): void {
  const { doc } = sheet;
  makeRoom(sheet, 14 + lines * LINE);
  doc.font('strong').fontSize(SIZES.text).fillColor(COLOURS.text);
  sheet.root.add(doc.struct('P', {}, [() => doc.text(label, PAGE.left, doc.y, { width: PAGE.width })]));
  const top = doc.y;
  drawAside(sheet, () => {
    for (let at = 1; at <= lines; at += 1) {
      doc.moveTo(PAGE.left, top + at * LINE).lineTo(PAGE.left + PAGE.width, top + at * LINE);
    }
    doc.lineWidth(0.5).stroke(COLOURS.line);
  });
  doc.y = top + lines * LINE + 8;
}

/** What is repeated on every page: whose paper it is, from what it was made, and which page of how many. */
function drawMargins({ doc }: Sheet, { running, foot }: Pack): void {
  const { count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(at);
    doc.page.margins.bottom = 0;
    doc.font('text').fontSize(SIZES.small).fillColor(COLOURS.quiet);
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Top'] });
    doc.text(running, PAGE.left, 34, { lineBreak: false });
    doc.endMarkedContent();
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    doc.text(foot, PAGE.left, 800, { lineBreak: false });
    const page = `${said.page} ${at + 1} ${said.of} ${count}`;
    doc.text(page, PAGE.left + PAGE.width - doc.widthOfString(page), 800, { lineBreak: false });
    doc.endMarkedContent();
  }
}
