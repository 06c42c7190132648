import { IsOptional } from 'class-validator';
import { IsDay } from '../../platform/day.constraint.js';

/** The day on which a case is put to the rules, `YYYY-MM-DD`; left out, it is today in London. */
export class DayQuery {
  @IsOptional()
  @IsDay()
  readonly asOf?: string;
}
