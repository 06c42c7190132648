import { IsIn, IsOptional } from 'class-validator';
import { DayForm } from '../forms/day.form.js';
import { Text } from '../forms/texts.js';

/** The form that starts a case, as a browser sends it: every field as text, empty where nothing was typed. */
export class NewCaseForm extends DayForm {
  @Text(100)
  readonly person?: string;

  @IsOptional()
  @IsIn(['unknown'])
  readonly born?: 'unknown';

  @Text(20)
  readonly ageInDays?: string;

  @Text(20)
  readonly onDay?: string;

  @Text(20)
  readonly onMonth?: string;

  @Text(20)
  readonly onYear?: string;

  @Text(100)
  readonly disease?: string;

  @Text(5000)
  readonly question?: string;
}
