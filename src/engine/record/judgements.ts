import type { ClinicalContent, JudgementItem } from '../case-attributes.js';
import { isBefore, sayDate } from '../partial-date.js';
import { isLater, rangeOf } from './entries.js';
import type { World } from './world.js';

/** A clinical call as recorded: what it settles, how, and in whose name. */
export interface Judgement {
  readonly id: string;
  readonly on: string;
  readonly reading: string | undefined;
  /** Whether an older result is accepted, or no longer; undefined where the judgement is on something else. */
  readonly accepted: boolean | undefined;
  readonly date: string | undefined;
  /** `chosen by transplant consultant, 3 Nov 2026`: for the explanation. */
  readonly byWhom: string;
}

/** The judgements of a case made on or before `asOf`. */
export function judgementsOf(content: ClinicalContent, asOf: number): readonly Judgement[] {
  return content.judgements.items.flatMap((item) => {
    const [on, reading, accepted, role, by, date] = [
      item.on,
      item.reading,
      item.accepted,
      item.role,
      item.by,
      item.date,
    ].map((entries) => entries.find(({ value }) => value !== undefined)?.value);
    if (on === undefined || isLater(date, asOf)) return [];
    const made = date === undefined ? [] : [sayDate(date)];
    const who = [role ?? by ?? 'role not recorded', ...made, ...(isSupposed(item) ? ['supposed'] : [])].join(', ');
    return [
      {
        id: item.id,
        on,
        reading,
        accepted: accepted === undefined ? undefined : accepted === 'yes',
        date,
        byWhom: who,
      },
    ];
  });
}

/** Whether any part of a judgement is only supposed. */
export function isSupposed({ id: _id, ...fields }: JudgementItem): boolean {
  return Object.values(fields).some((entries) => entries.some(({ supposed }) => supposed === true));
}

/** The judgements of a case, up to its own day. */
export function judgementsIn({ content, asOf }: Omit<World, 'choose'>): readonly Judgement[] {
  return judgementsOf(content, asOf);
}

/** The judgements of one matter that stand: the latest, or all of the same or an undecidable day. */
export function standing(judgements: readonly Judgement[], asOf: number): readonly Judgement[] {
  return judgements.filter(
    (one) => !judgements.some((other) => isBefore(rangeOf(one.date, asOf), rangeOf(other.date, asOf)) === 'true'),
  );
}
