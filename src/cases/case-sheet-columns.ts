import { isUnit } from '../engine/index.js';
import { placeOf, type FoundPlace, type Place } from './case-sheet-place.js';
import { letterOf, type SheetProblem } from './case-sheet-problem.js';
import type { SheetRow } from './case-sheet-table.js';

/** One column of a sheet of cases. */
export interface Column {
  readonly index: number;
  readonly letter: string;
  /** As the header has it, its unit left out. */
  readonly name: string;
  readonly place: Place;
  readonly unit?: string;
}

/** The columns that a header line names; what is wrong goes to `problems`. Columns without a name are left out. */
export function readColumns({ row, cells }: SheetRow, problems: SheetProblem[]): readonly Column[] {
  const columns = cells.flatMap((cell, index) => {
    if (cell === '') return [];
    const { name, unit } = partsOf(cell);
    const place = placeOf(name);
    const message = messageOf(place, unit);
    if (message === undefined && place.is !== 'none')
      return [{ index, letter: letterOf(index), name, place, ...(unit === undefined ? {} : { unit }) }];
    problems.push({ row, column: letterOf(index), path: place.is === 'none' ? '' : name, message: message ?? '' });
    return [];
  });
  problems.push(...twice(columns, row), ...twoUnits(columns, row));
  return columns;
}

/** `platelets [10*9/L]`: what stands in brackets and is not the number of an item is a unit. */
function partsOf(cell: string): { readonly name: string; readonly unit?: string } {
  const parts = /^(\S+?)(?:\s+\[(\S+)\]|\[(?!\d+\])(\S+)\])$/.exec(cell);
  const unit = parts?.[2] ?? parts?.[3];
  return unit === undefined ? { name: cell } : { name: parts?.[1] ?? cell, unit: unit.replace(/[µμ]/g, 'u') };
}

function messageOf(place: FoundPlace, unit: string | undefined): string | undefined {
  if (place.is === 'none') return place.message;
  if (unit === undefined) return undefined;
  if (place.is !== 'value' || place.shape.type !== 'quantity') return 'a unit on what is not an amount; leave it out';
  return isUnit(unit) ? undefined : `a unit that UCUM does not know; it is usually written in \`${place.shape.unit}\``;
}

/** Two columns for one thing, also by two of its names: `platelets` and `platelets.amount`. */
function twice(columns: readonly Column[], row: number): readonly SheetProblem[] {
  const keys = columns.map(({ place }) => keyOf(place));
  return columns.flatMap(({ letter, name }, index) => {
    const first = keys.indexOf(keys[index] ?? '');
    const other = columns[first]?.letter ?? '';
    return first === index
      ? []
      : [{ row, column: letter, path: name, message: `the same as column ${other}; keep one of them` }];
  });
}

function twoUnits(columns: readonly Column[], row: number): readonly SheetProblem[] {
  return columns.flatMap(({ letter, name, place }) => {
    if (place.is !== 'unit') return [];
    const value = columns.find((one) => one.place.is === 'value' && one.place.at === place.at);
    if (value?.unit === undefined) return [];
    return [
      { row, column: letter, path: name, message: `the unit stands in the header of column ${value.letter} too` },
    ];
  });
}

/** By what a cell is found in its row: `relapses[1].date`, `platelets#date`, `label`. */
export function keyOf(place: Place): string {
  switch (place.is) {
    case 'label':
      return 'label';
    case 'value':
    case 'status':
      return place.at;
    case 'complete':
    case 'unit':
      return `${place.at}#${place.is}`;
    case 'beside':
      return `${place.at}#${place.key}`;
  }
}
