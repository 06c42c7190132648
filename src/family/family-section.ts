import type { Resource } from '../catalogue/guide.js';
import { readPartialDate } from '../engine/index.js';
import { familyWords as said } from './family.words.js';

/** Who reads. */
export const READERS = ['parent', 'young'] as const;
export type Reader = (typeof READERS)[number];

/** A part of a page for families: what it says, and below that points, named texts or places to turn to. */
export interface FamilySection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
  readonly named: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly help: readonly Help[];
}

/** A place to turn to, with how old what it prints is. */
export interface Help {
  readonly name: string;
  readonly says: string;
  readonly phone?: { readonly text: string; readonly href: string } | undefined;
  readonly hours: string;
  readonly link: string;
  readonly age: string;
}

/** A section of which only some parts are given. */
export function section(title: string, parts: Partial<Omit<FamilySection, 'title'>>): FamilySection {
  return { title, paragraphs: [], points: [], named: [], help: [], ...parts };
}

/** A text as its paragraphs. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** A place to turn to, seen on a day (`YYYY-MM-DD`). */
export function helpOf(
  { title, family, phone, hours, link, lastReviewed, nextReview }: Resource,
  reader: Reader,
  today: string,
): Help {
  return {
    name: title,
    says: family[reader],
    phone: phone === undefined ? undefined : { text: phone, href: `tel:${phone.replaceAll(' ', '')}` },
    hours: hours ?? '',
    link: link ?? '',
    age: ageOf(lastReviewed, nextReview, today),
  };
}

/** When something was printed and when it has to be checked, in plain words. */
export function ageOf(printed: string | undefined, check: string | undefined, today: string): string {
  const first = printed === undefined ? said.notDated : `${said.printed} ${plainDate(printed)}.`;
  if (check === undefined) return first;
  const isPast = isBefore(check, today);
  return `${first} ${isPast ? said.pastCheck : said.checkBy} ${plainDate(check)}.${isPast ? ` ${said.mayHaveChanged}` : ''}`;
}

/** A date as people say it: `4 November 2024`, `April 2025`, `2025`. */
export function plainDate(date: string): string {
  const [, month, day] = date.split('-');
  const parts = {
    ...(month === undefined ? {} : { month: 'long' as const }),
    ...(day === undefined ? {} : { day: 'numeric' as const }),
  };
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', ...parts }).format(new Date(date));
}

function isBefore(date: string, today: string): boolean {
  const [due, on] = [readPartialDate(date), readPartialDate(today)];
  return due !== undefined && on !== undefined && due.latest < on.earliest;
}
