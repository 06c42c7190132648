import { isDay } from '../../platform/day.constraint.js';
import { words } from '../words/index.js';

/** A day as it is typed into the three fields of a date. */
export interface DayFields {
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
}

/** The day that was typed, `YYYY-MM-DD`; undefined where it is none of the calendar. */
export function dayTyped({ day = '', month = '', year = '' }: DayFields): string | undefined {
  const [d, m, y] = [day, month, year].map((part) => part.trim());
  const iso = `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

/** The three fields that hold a day. */
export function fieldsOfDay(iso: string): Required<DayFields> {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/** The three fields as the date input of the design system takes them. */
export function dayItems({ day, month, year }: DayFields, hasError = false) {
  const said = words.meetings;
  const error = hasError ? ' nhsuk-input--error' : '';
  return [
    { id: 'day', name: 'day', label: said.day, classes: `nhsuk-input--width-2${error}`, value: day ?? '' },
    { id: 'month', name: 'month', label: said.month, classes: `nhsuk-input--width-2${error}`, value: month ?? '' },
    { id: 'year', name: 'year', label: said.year, classes: `nhsuk-input--width-4${error}`, value: year ?? '' },
  ];
}
