import { IsString, MaxLength } from 'class-validator';
import { DayForm } from '../forms/day.form.js';
import { Texts } from '../forms/texts.js';

/** Steps with what to record of each, in one order; an empty word leaves a step as it is. */
export class StepsForm extends DayForm {
  @Texts(20)
  readonly step?: readonly string[];

  @Texts(20)
  readonly state?: readonly string[];
}

/** The sitting chosen, empty for none, and the version of the case that was read. */
export class SittingForm {
  @IsString()
  @MaxLength(10)
  readonly sitting!: string;

  @IsString()
  readonly version!: string;
}
