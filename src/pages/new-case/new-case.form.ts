import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

/** The form that starts a case, as a browser sends it: every field as text, empty where nothing was typed. */
export class NewCaseForm {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly person?: string;

  @IsOptional()
  @IsIn(['unknown'])
  readonly born?: 'unknown';

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
  @MaxLength(20)
  readonly ageInDays?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  readonly onDay?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  readonly onMonth?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  readonly onYear?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly disease?: string;

  @IsOptional()
  @IsString()
  @MaxLength(5000)
  readonly question?: string;
}
