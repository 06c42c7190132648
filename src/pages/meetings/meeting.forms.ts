import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Several } from './several.js';

const MOST = 1000;

/** The fields of a meeting as they are typed: faults are said on the page. */
export class MeetingForm {
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

  @IsOptional()
  @IsString()
  readonly kind?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
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

  @Several()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  readonly case?: readonly string[];

  @Several()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  readonly place?: readonly string[];

  @Several()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  readonly remove?: readonly string[];

  @Several()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  readonly add?: readonly string[];

  @IsOptional()
  @IsIn(['save', 'all'])
  readonly action?: 'save' | 'all';
}

/** What is carried over, and to which day. */
export class CarryOverForm {
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

  @Several()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  readonly case?: readonly string[];
}
