import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { KeyValues, Table as PackTable } from './pack.model.js';

/** The width between the margins of A4, in twentieths of a point. */
export const WIDTH = 9400;
/** By how many half points a table is printed smaller than what stands round it. */
const SMALLER = 2;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'AEB7BD' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  insideHorizontal: LINE,
  left: NONE,
  right: NONE,
  insideVertical: NONE,
} as const;

/** A table whose first row is its header, repeated by Word on each page; `print` is in half points. */
export function docxTable({ head, widths, rows, rowHeight = 0 }: PackTable, print: number): Table {
  const cellOf = cellsOf(print - SMALLER);
  const whole = widths.reduce((sum, share) => sum + share, 0);
  const columns = widths.map((share) => Math.round((share / whole) * WIDTH));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, at) => cellOf(text, columns[at] ?? 0, true)),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        ...(rowHeight === 0 ? {} : { height: { value: rowHeight * 20, rule: 'atLeast' as const } }),
        children: row.map((text, at) => cellOf(text, columns[at] ?? 0, false)),
      }),
  );
  return tableOf(columns, [header, ...body]);
}

/** Names with their values, two columns. */
export function docxKeyValues({ items }: KeyValues, print: number): Table {
  const cellOf = cellsOf(print - SMALLER);
  const columns = [WIDTH * 0.3, WIDTH * 0.7];
  const rows = items.map(
    ([name, value]) =>
      new TableRow({
        cantSplit: true,
        children: [cellOf(name, columns[0] ?? 0, true), cellOf(value, columns[1] ?? 0, false)],
      }),
  );
  return tableOf(columns, rows);
}

function tableOf(columnWidths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    columnWidths: [...columnWidths],
    rows: [...rows],
    borders: BORDERS,
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
  });
}

const cellsOf =
  (size: number) =>
  (text: string, width: number, heads: boolean): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      ...(heads ? { shading: { type: ShadingType.CLEAR, fill: 'F0F4F5', color: 'auto' } } : {}),
      children: text
        .split('\n')
        .map((line) => new Paragraph({ children: [new TextRun({ text: line, bold: heads, size })] })),
    });
