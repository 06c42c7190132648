import { IsIn, IsOptional, Matches } from 'class-validator';

/** Pages of a case that send somebody off to record something, and to which saving leads back. */
export const THEN = ['pack', 'letters'] as const;
export type Then = (typeof THEN)[number];

/** How much of a form is shown: names of controls and attributes only, nothing of the case. */
export class RecordQuery {
  /** The controls that get one record more, with commas between. */
  @IsOptional()
  @Matches(/^[\w.]{1,80}(,[\w.]{1,80}){0,19}$/, { message: 'must be names of controls' })
  readonly more?: string;

  /** Whether every part of a group may say its date, source and reason. */
  @IsOptional()
  @IsIn(['all'])
  readonly parts?: 'all';

  /** Where saving leads, if not to the task list. */
  @IsOptional()
  @IsIn(THEN)
  readonly then?: Then;

  /** What a judgement is to settle: the address of a node, a definition, a result; never a value of the case. */
  @IsOptional()
  @Matches(/^[\w@/.:-]{1,200}$/, { message: 'must name what a judgement settles' })
  readonly on?: string;
}

/** The controls that were marked, on saving, to get one record more. */
export function moreIn(form: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(form)
    .filter((name) => /^[\w.]{1,75}\.more$/.test(name))
    .map((name) => name.slice(0, -'.more'.length));
}
