import { readPartialDate } from '../../engine/index.js';
import { words } from '../words/index.js';

/** A day as three fields of a form, as they were typed. */
export interface TypedDay {
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
}
/** The day as a case records it, or what is to be mended and in which of the fields. */
export interface ReadDay {
  readonly value?: string;
  readonly fault?: { readonly part: 'day' | 'month' | 'year'; readonly text: string };
}

const said = words.newCase;

/** A day that may be known to the month or the year only. `today` is `YYYY-MM-DD`; no later day is taken. */
export function partialDayOf(typed: TypedDay, today: string): ReadDay {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((part) => (part ?? '').trim());
  if (year === undefined || !/^\d{4}$/.test(year)) return wrong('year', said.missingYear);
  if (day !== '' && month === '') return wrong('month', said.missingMonth);
  const parts = [year, ...[month ?? '', day ?? ''].filter((part) => part !== '').map((part) => part.padStart(2, '0'))];
  const value = parts.join('-');
  const read = readPartialDate(value);
  if (read === undefined) return wrong('day', said.noSuchDay);
  return value > today ? wrong('year', said.inFuture) : { value };
}

/** A day that has to be known to the day. */
export function dayOf(typed: TypedDay, today: string): ReadDay {
  const missing = (['day', 'month', 'year'] as const).find((part) => (typed[part] ?? '').trim() === '');
  return missing === undefined ? partialDayOf(typed, today) : wrong(missing, said.needsWholeDay);
}

function wrong(part: 'day' | 'month' | 'year', text: string): ReadDay {
  return { fault: { part, text } };
}
