import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';
import { Several } from '../meetings/several.js';

/** Three fields of a day, as they are typed. */
export class DayForm {
  @IsOptional()
  @IsString()
  @MaxLength(20)
  readonly day?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  readonly month?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  readonly year?: string;
}

/** Steps with what to record of each, in one order; an empty word leaves a step as it is. */
export class StepsForm extends DayForm {
  @Several()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  readonly step?: readonly string[];

  @Several()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
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
