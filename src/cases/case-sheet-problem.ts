/** What is wrong with a sheet of cases: the row as a spreadsheet counts it, the column's letter, its name, and what to do. Never holds a cell's value. */
export interface SheetProblem {
  /** 0 where it is about the sheet as a whole. */
  readonly row: number;
  /** Empty where it is about a whole row. */
  readonly column: string;
  /** The column's name, where it is one that is known. */
  readonly path: string;
  readonly message: string;
}

/** A problem on one line: `row 7, column AC (relapses[1].date): …`. */
export function sayProblem({ row, column, path, message }: SheetProblem): string {
  const where = [
    ...(row === 0 ? [] : [`row ${row}`]),
    ...(column === '' ? [] : [`column ${column}${path === '' ? '' : ` (${path})`}`]),
  ];
  return where.length === 0 ? message : `${where.join(', ')}: ${message}`;
}

/** The letter of a column as a spreadsheet shows it: 0 is `A`, 28 is `AC`. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}
