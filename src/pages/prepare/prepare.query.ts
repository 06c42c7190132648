import { IsOptional, IsString, MaxLength } from 'class-validator';
import { DayQuery } from '../answer/day.query.js';

/** The day of the answer, and an option that somebody misses in it: its id, or blank where none was chosen. */
export class PrepareQuery extends DayQuery {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly option?: string;
}
