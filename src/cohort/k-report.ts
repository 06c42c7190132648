import type { CohortCase, CohortCoarsening, CohortRow } from './cohort-case.js';
import { said } from './cohort.words.js';

/** So many rows alike are asked for: our own choice, within what is usual for counts of patients. */
export const SMALLEST_GROUP = 5;

/** Rows that are alike in all by which a child may be recognised. */
export interface AlikeRows extends Omit<CohortRow, 'groups'> {
  readonly rows: number;
}

/** How well the children of a cohort stand among others like them. */
export interface KReport {
  readonly rows: number;
  /** The size of the smallest group of rows alike; 0 where there is no row. */
  readonly k: number;
  /** The fewest different diseases among rows alike in age and region; left out where no row tells a disease. */
  readonly l?: number;
  /** The groups smaller than `SMALLEST_GROUP`, the smallest first. */
  readonly small: readonly AlikeRows[];
  readonly withheldRows: number;
  readonly withheldCells: number;
}

/** The rows of a cohort, as coarse as was chosen, in an order that tells nothing of the list they came from. */
export function rowsOf(cases: readonly CohortCase[], coarsen: readonly CohortCoarsening[]): readonly CohortRow[] {
  const rows = cases.map(({ age, region, disease, groups }) => ({
    age: coarsen.includes('age-band') ? age.coarse : age.fine,
    region: coarsen.includes('region') ? region.coarse : region.fine,
    disease: coarsen.includes('disease') ? disease.coarse : disease.fine,
    groups: groups.map(String),
  }));
  return inOrder(rows);
}

/**
 * The rows with all withheld in those that stand in too small a group: the counts as well, which are unlike from disease to
 * disease. What is withheld has to be a group of that size too, so the smallest other one goes with it until it is, or nothing
 * is left to tell.
 */
export function withholding(rows: readonly CohortRow[], smallest = SMALLEST_GROUP): readonly CohortRow[] {
  const groups = alike(rows);
  const [hidden, shown] = [
    groups.filter((group) => isWithheld(group[0])),
    groups.filter((group) => !isWithheld(group[0])),
  ];
  const tooSmall = groups.some(({ length }) => length < smallest);
  const [next] = shown;
  if (!tooSmall || next === undefined) return rows;
  const rest = [...hidden, ...shown.slice(1)].flat();
  return withholding(inOrder([...next.map(withheld), ...rest]), smallest);
}

/** What is to be said of the rows. */
export function kReportOf(rows: readonly CohortRow[]): KReport {
  const groups = alike(rows);
  const hidden = rows.filter(isWithheld).length;
  const told = rows.filter((row) => !isWithheld(row));
  const diseases = [...by(told, ({ age, region }) => JSON.stringify([age, region])).values()].map(
    (group) => new Set(group.map(({ disease }) => disease)).size,
  );
  return {
    rows: rows.length,
    k: groups[0]?.length ?? 0,
    ...(diseases.length === 0 ? {} : { l: Math.min(...diseases) }),
    small: groups.filter(({ length }) => length < SMALLEST_GROUP).flatMap(alikeIn),
    withheldRows: hidden,
    withheldCells: rows.filter(isWithheld).flatMap(({ groups }) => [...TELLING, ...groups]).length,
  };
}

/** By what a child may be recognised. */
const TELLING = ['age', 'region', 'disease'] as const;

const isWithheld = (row: CohortRow | undefined): boolean =>
  row !== undefined && TELLING.every((key) => row[key] === said.withheld);

const withheld = ({ groups }: CohortRow): CohortRow => ({
  ...{ age: said.withheld, region: said.withheld, disease: said.withheld },
  groups: groups.map(() => said.withheld),
});

const keyOf = ({ age, region, disease }: CohortRow): string => JSON.stringify([disease, age, region]);

function inOrder(rows: readonly CohortRow[]): readonly CohortRow[] {
  return rows
    .map((row) => ({ row, key: `${keyOf(row)} ${JSON.stringify(row.groups)}` }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ row }) => row);
}

/** The rows that are alike together, the smallest group first. */
function alike(rows: readonly CohortRow[]): readonly (readonly CohortRow[])[] {
  return [...by(rows, keyOf).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .sort(([, some], [, more]) => some.length - more.length)
    .map(([, group]) => group);
}

function alikeIn(group: readonly CohortRow[]): readonly AlikeRows[] {
  return group.slice(0, 1).map(({ age, region, disease }) => ({ age, region, disease, rows: group.length }));
}

function by<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const group = found.get(key(item)) ?? [];
    found.set(key(item), [...group, item]);
  }
  return found;
}
