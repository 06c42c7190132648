import { ValidateBy } from 'class-validator';

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, from 1900 to 2200. */
export function isDay(text: unknown): boolean {
  if (typeof text !== 'string' || !/^(19|20|21|22)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text < '2201';
}

/** A field that holds a whole day: no part of one, and no time. */
export const IsDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'day',
    validator: { validate: isDay, defaultMessage: () => 'must be a day of the calendar, as YYYY-MM-DD' },
  });
