import { IsIn, IsOptional, IsString } from 'class-validator';
import { DayForm } from '../forms/day.form.js';
import { Text, Texts } from '../forms/texts.js';

const MOST = 1000;

/** The fields of a meeting as they are typed: faults are said on the page. */
export class MeetingForm extends DayForm {
  @IsOptional()
  @IsString()
  readonly kind?: string;

  @Text(2000)
  readonly note?: string;

  @IsOptional()
  @IsIn(['all'])
  readonly unlisted?: string;

  @IsOptional()
  @IsString()
  readonly version?: string;
}

/** A list as it is arranged: each of its cases with its place, those to remove, those to add. */
export class ArrangeForm {
  @IsString()
  readonly version!: string;

  @Texts(MOST)
  readonly case?: readonly string[];

  @Texts(MOST)
  readonly place?: readonly string[];

  @Texts(MOST)
  readonly remove?: readonly string[];

  @Texts(MOST)
  readonly add?: readonly string[];

  @IsOptional()
  @IsIn(['save', 'all'])
  readonly action?: 'save' | 'all';
}

/** What is carried over, and to which day. */
export class CarryOverForm extends DayForm {
  @Texts(MOST)
  readonly case?: readonly string[];
}
