import { dayOf, isoOf, sayDate, type Day } from '../../engine/index.js';
import type { Dated, Kind } from './dated.js';

/** The width of the picture and the room at its sides, and the height of a row, in its own units. */
const WIDTH = 960;
const SIDE = 24;
const ROW = 30;
const HEAD = 34;
/** The room that a mark takes with its number behind it. */
const MARK = 34;

/** One mark: where it stands, how far it reaches, and the number by which the table has it. */
export interface Mark {
  readonly number: number;
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  /** How far it reaches to the right; 0 where its date is a day. */
  readonly width: number;
  readonly labelX: number;
  readonly lasts: boolean;
}

/** The picture as positions: the template only draws it. */
export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly today: { readonly x: number; readonly text: string };
  readonly foot: number;
}

/** Lays things out in the order of their days, each in the first row in which it has room. */
export function layOut(things: readonly Dated[], asOf: Day): Timeline {
  const days = things.flatMap(({ from, to }) => [from, to]);
  const [first, last] = [Math.min(asOf, ...days), Math.max(asOf, ...days)];
  const scale = (WIDTH - 2 * SIDE - MARK) / Math.max(last - first, 1);
  const xOf = (day: Day) => Math.round(SIDE + (day - first) * scale);

  const ends: number[] = [];
  const marks = things.map(({ kind, from, to, lasts }, index): Mark => {
    const x = xOf(from);
    const width = xOf(to) - x;
    const free = ends.findIndex((end) => end <= x - 8);
    const row = free < 0 ? ends.length : free;
    ends[row] = x + width + MARK;
    return { number: index + 1, kind, x, y: HEAD + row * ROW + ROW / 2, width, labelX: x + width + 10, lasts };
  });

  const foot = HEAD + Math.max(ends.length, 1) * ROW;
  const ticks = yearsBetween(first, last).map(({ day, text }) => ({ x: xOf(day), text }));
  return {
    width: WIDTH,
    height: foot + 30,
    marks,
    ticks,
    today: { x: xOf(asOf), text: sayDate(isoOf(asOf)) },
    foot,
  };
}

const MOST_TICKS = 12;

/** The first days of the years between two days; of many years only some. */
function yearsBetween(first: Day, last: Day): readonly { readonly day: Day; readonly text: string }[] {
  const [from, to] = [first, last].map((day) => Number(isoOf(day).slice(0, 4)));
  if (from === undefined || to === undefined) return [];
  const step = Math.ceil((to - from + 1) / MOST_TICKS);
  const years = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return years.flatMap((year) => {
    const day = dayOf(year, 1, 1);
    return day === undefined || day < first ? [] : [{ day, text: String(year) }];
  });
}
