import { TurnDto } from './turn.dto.js';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { OpenFactDto } from './questions.dto.js';
import { ValidateBy, ValidateIf, type ValidationArguments } from 'class-validator';
import { ReleaseStatementDto } from '../catalogue/release.dto.js';
import { CaseRecordDto, exampleCase } from '../cases/case.dto.js';
import { IsCase } from '../cases/case.constraint.js';
import { IsDay } from '../platform/day.constraint.js';
import { isRandomId } from '../platform/randomness.js';
import { FactorAnswerDto, RouteAnswerDto } from './answer-guide.dto.js';
import { FactDto } from './answer-node.dto.js';
import { ContradictionDto, DefinitionAnswerDto, GroupDto, HeadlineDto, OptionAnswerDto } from './answer.dto.js';
import type { Assessment, StoredAnswer } from './assessment.js';

// Whoever sends both a case and an id might be answered on the other one than they mean.
const isTheOnlyCase = (caseId: unknown, asked?: ValidationArguments): boolean => {
  const { case: sent } = (asked?.object ?? {}) as AssessmentRequestDto;
  return caseId === undefined
    ? sent !== undefined
    : sent === undefined && typeof caseId === 'string' && isRandomId(caseId);
};
const oneCaseText = 'give either `case`, or the id of a stored case as `caseId`';

/** What is asked: which case, on which day. */
export class AssessmentRequestDto {
  @ApiProperty({
    description: 'The day that counts as today, `YYYY-MM-DD`; it is never assumed',
    type: String,
    format: 'date',
    example: '2026-11-20',
  })
  @IsDay()
  readonly asOf!: string;

  @ApiPropertyOptional({
    description: 'The case, where it is not a stored one; it is kept with the answer only',
    type: CaseRecordDto,
    example: exampleCase,
  })
  @ValidateIf(({ case: sent }: AssessmentRequestDto) => sent !== undefined)
  @IsCase()
  readonly case?: unknown;

  @ApiPropertyOptional({
    description: 'The id of a stored case, whose newest version is assessed',
    type: String,
    format: 'uuid',
    example: '0f8b1c9e-5d3a-4c7b-9e21-6a4f0d2b7c38',
  })
  @ValidateBy({ name: 'oneCase', validator: { validate: isTheOnlyCase, defaultMessage: () => oneCaseText } })
  readonly caseId?: string;
}

/** What an answer says, and of which release. */
export class AnswerDto implements StoredAnswer {
  @ApiProperty({ description: 'The release it was made from', type: ReleaseStatementDto })
  readonly release!: ReleaseStatementDto;

  @ApiProperty({ description: 'The day that counts as today', type: String, format: 'date', example: '2026-11-20' })
  readonly asOf!: string;

  @ApiProperty({ description: 'The version of the engine', type: String, example: '1' })
  readonly engineVersion!: string;

  @ApiProperty({
    description: 'What is said once on every answer',
    type: [String],
    example: ['published rules against recorded facts; people decide'],
  })
  readonly remarks!: readonly string[];

  @ApiProperty({ description: 'The case in a line or two', type: HeadlineDto })
  readonly case!: HeadlineDto;

  @ApiProperty({ description: 'What in the record stands against what', type: [ContradictionDto] })
  readonly contradictions!: readonly ContradictionDto[];

  @ApiProperty({ description: 'Facts of after the day: shown, and not used', type: [FactDto] })
  readonly later!: readonly FactDto[];

  @ApiPropertyOptional({ description: 'What is only supposed; absent where nothing is', type: [FactDto] })
  readonly supposed?: readonly FactDto[];

  @ApiProperty({
    description: 'In which order the options stand, in words: it is no ranking',
    type: String,
    example: 'by group; inside a group therapies, then trials, then tests, each in the order of the alphabet',
  })
  readonly order!: string;

  @ApiProperty({ description: "The sources' own words, put to the case", type: [DefinitionAnswerDto] })
  readonly definitions!: readonly DefinitionAnswerDto[];

  @ApiProperty({
    description: 'All that is waited for and a record can settle; an order of questions, never of options',
    type: [OpenFactDto],
  })
  readonly openFacts!: readonly OpenFactDto[];

  @ApiProperty({ description: 'The groups, in the order in which they are shown', type: [GroupDto] })
  readonly groups!: readonly GroupDto[];

  @ApiProperty({ description: 'The options, in the order in which they are shown', type: [OptionAnswerDto] })
  readonly options!: readonly OptionAnswerDto[];

  @ApiProperty({
    description: 'The routes that the disease opens, with what of them is recorded; in no order of merit',
    type: [RouteAnswerDto],
  })
  readonly routes!: readonly RouteAnswerDto[];

  @ApiProperty({
    description: 'What sources say bears on a choice, with the values of the case and no cut-off',
    type: [FactorAnswerDto],
  })
  readonly factors!: readonly FactorAnswerDto[];

  @ApiProperty({
    description: 'The days of the next two years on which it turns, with nothing else recorded',
    type: [TurnDto],
  })
  readonly turns!: readonly TurnDto[];
}

/** A stored answer. */
export class AssessmentDto extends AnswerDto implements Assessment {
  @ApiProperty({
    description: 'Its id: random',
    type: String,
    format: 'uuid',
    example: '5b1f7c22-9a0d-4e8e-8f43-1c2d3e4f5a6b',
  })
  readonly id!: string;

  @ApiProperty({
    description: 'When it was stored',
    type: String,
    format: 'date-time',
    example: '2026-11-20T09:00:00.000Z',
  })
  readonly createdAt!: string;

  @ApiPropertyOptional({
    description: 'The id of the stored case',
    type: String,
    format: 'uuid',
    example: '0f8b1c9e-5d3a-4c7b-9e21-6a4f0d2b7c38',
  })
  readonly caseId?: string;

  @ApiPropertyOptional({ description: 'The version of the stored case', type: 'integer', minimum: 1, example: 1 })
  readonly caseVersion?: number;

  @ApiPropertyOptional({ description: 'The pseudonym of the stored case', type: String, example: 'FP-7Q2K' })
  readonly pseudonym?: string;

  @ApiPropertyOptional({
    description: 'The id of the person who first asked, where they said who they are',
    type: String,
    example: 'coordinator',
  })
  readonly person?: string;
}
