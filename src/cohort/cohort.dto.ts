import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { COHORT_COARSENINGS, type CohortCoarsening } from './cohort-case.js';
import type { CohortReport, LeftOut } from './cohort-report.js';
import type { Cohort, LeavingChoices } from './cohorts.service.js';
import type { Difference } from './differencing.js';
import { SMALLEST_GROUP, type AlikeRows } from './k-report.js';

const count = (description: string, example: number) =>
  ({ description, type: 'integer', minimum: 0, example }) as const;
const text = (description: string, example: string) => ({ description, type: String, example });

const coarsen = {
  description: 'What is given coarser in every row',
  enum: COHORT_COARSENINGS,
  enumName: 'CohortCoarsening',
  isArray: true,
  uniqueItems: true,
  example: ['age-band'],
} as const;
const chosen = { ...coarsen, default: [] as string[] };

const withhold = {
  description: `Whether all is withheld in rows of which fewer than ${SMALLEST_GROUP} are alike`,
  type: Boolean,
  default: false,
  example: true,
};

/** How a file would be made, in an address. */
export class CohortQueryDto {
  @ApiPropertyOptional(chosen)
  @IsOptional()
  @Transform(({ value }: { value: unknown }): unknown => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayUnique()
  @IsIn(COHORT_COARSENINGS, { each: true })
  readonly coarsen: readonly CohortCoarsening[] = [];

  @ApiPropertyOptional(withhold)
  @Transform(({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  readonly withhold: boolean = false;
}

/** How a file is to be made, which then leaves. */
export class CohortRequestDto implements LeavingChoices {
  @ApiPropertyOptional(chosen)
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(COHORT_COARSENINGS, { each: true })
  readonly coarsen: readonly CohortCoarsening[] = [];

  @ApiPropertyOptional(withhold)
  @IsBoolean()
  readonly withhold: boolean = false;

  @ApiPropertyOptional({
    description: 'That it is to leave although a few cases stand out beside a file that left before',
    type: Boolean,
    default: false,
    example: false,
  })
  @IsBoolean()
  readonly despiteDifferences: boolean = false;
}

/** Rows that are alike in all by which a child may be recognised. */
export class AlikeRowsDto implements AlikeRows {
  @ApiProperty(text('Their age band', '2 to 4 y'))
  readonly age!: string;

  @ApiProperty(text('Their nation', 'England'))
  readonly region!: string;

  @ApiProperty(text('Their disease', 'neuroblastoma'))
  readonly disease!: string;

  @ApiProperty(count('How many there are', 1))
  readonly rows!: number;
}

/** The cases of the list that the file does not tell of. */
export class LeftOutDto implements LeftOut {
  @ApiProperty(count('The family does not permit it', 0))
  readonly refused!: number;

  @ApiProperty(count('The case cannot be read', 0))
  readonly unreadable!: number;

  @ApiProperty(count('Made up, on a list with cases that are not', 0))
  readonly madeUp!: number;
}

/** An earlier file beside which a few cases stand out. */
export class DifferenceDto implements Difference {
  @ApiProperty({ ...text('The day on which it left', '2026-11-20'), format: 'date' })
  readonly day!: string;

  @ApiProperty(count('How many cases only this file tells of', 1))
  readonly onlyHere!: number;

  @ApiProperty(count('How many only that one told of', 0))
  readonly onlyThere!: number;

  @ApiProperty({ description: 'Whether both tell of cases in another way', type: Boolean, example: false })
  readonly otherwise!: boolean;
}

/** How well the children of a file stand among others like them. */
export class CohortReportDto implements CohortReport {
  @ApiProperty(text('The month of the day for which the answers were given', '2026-11'))
  readonly month!: string;

  @ApiProperty(count('How many rows it has', 12))
  readonly rows!: number;

  @ApiProperty(count('The size of the smallest group of rows alike in age band, nation and disease', 5))
  readonly k!: number;

  @ApiProperty(count('The size that is asked for', SMALLEST_GROUP))
  readonly smallest!: number;

  @ApiPropertyOptional(
    count('The fewest different diseases among rows alike in the rest; left out where none is told', 2),
  )
  readonly l?: number;

  @ApiProperty({ description: 'The groups that are too small, the smallest first', type: [AlikeRowsDto] })
  readonly small!: readonly AlikeRowsDto[];

  @ApiProperty({ ...coarsen, description: 'What is given coarser' })
  readonly coarsened!: readonly CohortCoarsening[];

  @ApiProperty(count('How many rows tell nothing but that they are', 0))
  readonly withheldRows!: number;

  @ApiProperty(count('How many cells that withheld', 0))
  readonly withheldCells!: number;

  @ApiProperty({ description: 'Which cases of the list it does not tell of', type: LeftOutDto })
  readonly leftOut!: LeftOutDto;

  @ApiProperty(count('Rows of cases in which no permission to discuss outside is recorded', 0))
  readonly permissionNotRecorded!: number;

  @ApiProperty({ description: 'Earlier files beside which a few cases stand out', type: [DifferenceDto] })
  readonly differences!: readonly DifferenceDto[];
}

/** A file for outside the hospital, with its report. */
export class CohortDto implements Cohort {
  @ApiProperty({ description: 'What goes beside the file', type: CohortReportDto })
  readonly report!: CohortReportDto;

  @ApiProperty(text('The rows as CSV', 'Age band,Nation,Disease,…'))
  readonly csv!: string;
}
