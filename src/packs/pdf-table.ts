import type { KeyValues, Table } from './pack.model.js';
import { COLOURS, drawAside, makeRoom, PAGE, SIZES, type Sheet } from './pdf-sheet.js';

const PAD = 3;
const ROOM = PAGE.bottom - PAGE.top;

/** One cell: its text, where it stands, and whether it heads a column or a row. */
interface Cell {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly heads?: 'Column' | 'Row' | undefined;
}

/** Cells side by side, with the height that their texts take: measured once, since that takes most of the time. */
interface Row {
  readonly cells: readonly Cell[];
  readonly height: number;
}

/** A table with its header row, which is repeated, unread, on each page that the table runs over. */
export function drawTable(sheet: Sheet, { caption, head, widths, rows, rowHeight = 0 }: Table): void {
  const shares = widths.reduce((sum, share) => sum + share, 0);
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((sum, share) => sum + share, 0));
  const cells = (texts: readonly string[], heads?: Cell['heads']) =>
    texts.map((text, at): Cell => {
      const [x, width] = [lefts[at] ?? 0, widths[at] ?? 0].map((share) => (share / shares) * PAGE.width) as [
        number,
        number,
      ];
      return { text, x: PAGE.left + x, width, heads };
    });
  const table = sheet.doc.struct('Table', { title: caption });
  sheet.root.add(table);
  const header = measured(sheet, cells(head, 'Column'));
  const whole = rows.map((texts) => measured(sheet, cells(texts)));
  makeRoom(sheet, header.height + Math.max(rowHeight, whole[0]?.height ?? 2 * PAD));
  drawRow(sheet, table, header, 0);
  for (const row of whole.flatMap((one) => fitting(sheet, one))) {
    if (makeRoom(sheet, Math.max(rowHeight, row.height))) drawAgain(sheet, header);
    drawRow(sheet, table, row, rowHeight);
  }
  table.end();
  sheet.doc.y += 8;
}

/** Names with their values: each name heads its row. */
export function drawKeyValues(sheet: Sheet, { caption, items }: KeyValues): void {
  const table = sheet.doc.struct('Table', { title: caption });
  sheet.root.add(table);
  const split = PAGE.width * 0.3;
  const all = items.map(([name, value]) =>
    measured(sheet, [
      { text: name, x: PAGE.left, width: split, heads: 'Row' },
      { text: value, x: PAGE.left + split, width: PAGE.width - split },
    ]),
  );
  const whole = all.reduce((sum, { height }) => sum + height, 0);
  if (whole < ROOM / 3) makeRoom(sheet, whole);
  for (const row of all.flatMap((one) => fitting(sheet, one))) {
    makeRoom(sheet, row.height);
    drawRow(sheet, table, row, 0);
  }
  table.end();
  sheet.doc.y += 8;
}

function drawRow(sheet: Sheet, table: PDFKit.PDFStructureElement, { cells, height: own }: Row, least: number): void {
  const { doc } = sheet;
  const [top, height] = [doc.y, Math.max(least, own)];
  drawAside(sheet, () => drawFrame(sheet, cells, top, height));
  const row = doc.struct('TR');
  table.add(row);
  for (const cell of cells) {
    const kind = cell.heads === undefined ? 'TD' : 'TH';
    const scope = cell.heads === undefined ? {} : { scope: cell.heads };
    row.add(doc.struct(kind, scope as object, [() => drawText(sheet, cell, top)]));
  }
  row.end();
  doc.y = top + height;
}

function drawAgain(sheet: Sheet, { cells, height }: Row): void {
  const top = sheet.doc.y;
  drawAside(sheet, () => {
    drawFrame(sheet, cells, top, height);
    cells.forEach((cell) => drawText(sheet, cell, top));
  });
  sheet.doc.y = top + height;
}

function drawText({ doc }: Sheet, { text, x, width, heads }: Cell, top: number): void {
  doc
    .font(heads === undefined ? 'text' : 'strong')
    .fontSize(SIZES.table)
    .fillColor(COLOURS.text);
  doc.text(text, x + PAD, top + PAD, { width: width - 2 * PAD });
}

function drawFrame({ doc }: Sheet, cells: readonly Cell[], top: number, height: number): void {
  if (cells.every(({ heads }) => heads === 'Column')) {
    doc.rect(PAGE.left, top, PAGE.width, height).fill(COLOURS.shade);
  }
  doc.moveTo(PAGE.left, top + height).lineTo(PAGE.left + PAGE.width, top + height);
  doc.lineWidth(0.5).stroke(COLOURS.line);
}

function measured({ doc }: Sheet, cells: readonly Cell[]): Row {
  const heights = cells.map(({ text, width, heads }) => {
    doc.font(heads === undefined ? 'text' : 'strong').fontSize(SIZES.table);
    return doc.heightOfString(text === '' ? ' ' : text, { width: width - 2 * PAD });
  });
  return { cells, height: Math.max(0, ...heights) + 2 * PAD };
}

/** The row, or where it is taller than a page the rows that it is cut into. */
function fitting(sheet: Sheet, row: Row): readonly Row[] {
  if (row.height <= ROOM / 2) return [row];
  const halves = row.cells.map((cell) => halvesOf(cell.text));
  if (halves.every(([, rest]) => rest === '')) return [row];
  const part = (at: 0 | 1) =>
    measured(
      sheet,
      row.cells.map((cell, index) => ({ ...cell, text: halves[index]?.[at] ?? '' })),
    );
  return [...fitting(sheet, part(0)), ...fitting(sheet, part(1))];
}

/** A long text cut in two between words; a short one stays whole. */
function halvesOf(text: string): readonly [string, string] {
  if (text.length < 200) return [text, ''];
  const cut = text.indexOf(' ', text.length / 2);
  return cut < 0
    ? [text.slice(0, text.length / 2), text.slice(text.length / 2)]
    : [text.slice(0, cut), text.slice(cut + 1)];
}
