import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../platform/day.constraint.js';
import { MEETING_KINDS, type MeetingKind } from './meeting.js';
import {
  ASKER_ROLES,
  MEETING_ROLES,
  OUTCOME_REASONS,
  type AskerRole,
  type MeetingRole,
  type OptionSaid,
  type OutcomeContent,
  type OutcomeReason,
  type OutcomeRecord,
  type RoomOutcome,
  type RoomQuestion,
} from './room-outcome.js';

const MOST = 30;
const roleProperty = { enum: MEETING_ROLES, enumName: 'MeetingRole', example: 'specialist-nursing' } as const;
const isRole = { message: `must be one of ${MEETING_ROLES.join(', ')}` };

/** A text of somebody's own; that it holds no identity is looked at where all of it is. */
const OwnWords = (most: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    MaxLength(most, { message: `is longer than ${most} characters: shorten it` }),
    Matches(/\S/, { message: 'is empty: leave it out where there is nothing to say' }),
  );

/** What the room said of one option. */
@ApiSchema({ name: 'OptionSaid' })
export class OptionSaidDto implements OptionSaid {
  @ApiProperty({ description: 'The id of the option', type: String, example: 'nb-bit' })
  @OwnWords(100)
  readonly option!: string;

  @ApiProperty({
    description: 'What the room said of it, in its own words',
    type: String,
    maxLength: 1000,
    example: '…',
  })
  @OwnWords(1000)
  readonly says!: string;
}

/** A question that was asked in the room. */
@ApiSchema({ name: 'RoomQuestion' })
export class RoomQuestionDto implements RoomQuestion {
  @ApiProperty({ description: 'The question', type: String, maxLength: 500, example: 'Can the biopsy be repeated?' })
  @OwnWords(500)
  readonly asks!: string;

  @ApiPropertyOptional({ description: 'Who asked', enum: ASKER_ROLES, enumName: 'AskerRole', example: 'family' })
  @IsOptional()
  @IsIn(ASKER_ROLES, { message: `must be one of ${ASKER_ROLES.join(', ')}` })
  readonly askedBy?: AskerRole;

  @ApiPropertyOptional({ description: 'Who is to answer', ...roleProperty })
  @IsOptional()
  @IsIn(MEETING_ROLES, isRole)
  readonly answers?: MeetingRole;

  @ApiPropertyOptional({ description: 'By which day', type: String, format: 'date', example: '2026-12-03' })
  @IsOptional()
  @IsDay()
  readonly by?: string;
}

/** What the room said of a case. Nothing of it is filled in by the service. */
export class OutcomeContentDto implements OutcomeContent {
  @ApiPropertyOptional({
    description: 'The outcome in its own words: no name, no number of a health service, no full postcode, no address',
    type: String,
    maxLength: 3000,
    example: 'To be talked over with the family this week. (made up)',
  })
  @IsOptional()
  @OwnWords(3000)
  readonly says?: string;

  @ApiProperty({
    description: 'Agreed codes of what came of it',
    enum: OUTCOME_REASONS,
    enumName: 'OutcomeReason',
    isArray: true,
    uniqueItems: true,
    example: ['discuss-with-family'],
  })
  @IsArray()
  @ArrayUnique({ message: 'holds a code twice: leave it out' })
  @IsIn(OUTCOME_REASONS, { each: true, message: `must be of ${OUTCOME_REASONS.join(', ')}` })
  readonly reasons!: readonly OutcomeReason[];

  @ApiPropertyOptional({ description: 'To whom, beside `referred`', type: String, maxLength: 200, example: '…' })
  @IsOptional()
  @OwnWords(200)
  readonly referredTo?: string;

  @ApiPropertyOptional({ description: 'What else, beside `other`', type: String, maxLength: 200, example: '…' })
  @IsOptional()
  @OwnWords(200)
  readonly otherReason?: string;

  @ApiProperty({ description: 'What it said of single options', type: [OptionSaidDto] })
  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => OptionSaidDto)
  readonly options!: readonly OptionSaidDto[];

  @ApiProperty({
    description: 'Who was there, by role',
    isArray: true,
    uniqueItems: true,
    ...roleProperty,
    example: ['genomics'],
  })
  @IsArray()
  @ArrayUnique({ message: 'holds a role twice: leave it out' })
  @IsIn(MEETING_ROLES, { each: true, ...isRole })
  readonly present!: readonly MeetingRole[];

  @ApiProperty({
    description: 'Who of the register was there, by id',
    type: [String],
    uniqueItems: true,
    example: ['coordinator'],
  })
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique({ message: 'holds a person twice: leave them out' })
  @IsString({ each: true })
  readonly people!: readonly string[];

  @ApiPropertyOptional({ description: 'Who saw it otherwise, and how', type: String, maxLength: 1000, example: '…' })
  @IsOptional()
  @OwnWords(1000)
  readonly dissent?: string;

  @ApiProperty({ description: 'What was asked, and who answers', type: [RoomQuestionDto] })
  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => RoomQuestionDto)
  readonly questions!: readonly RoomQuestionDto[];

  @ApiPropertyOptional({ description: 'Who tells the family', ...roleProperty })
  @IsOptional()
  @IsIn(MEETING_ROLES, isRole)
  readonly tellsFamily?: MeetingRole;
}

/** What is to be recorded. */
export class OutcomeBodyDto extends OutcomeContentDto {
  @ApiPropertyOptional({
    description: 'The number of the last record, which this one corrects; left out where nothing is recorded yet',
    type: 'integer',
    minimum: 1,
    example: 1,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly corrects?: number;
}

/** One record of what the room said. */
export class OutcomeRecordDto extends OutcomeContentDto implements OutcomeRecord {
  @ApiProperty({ description: 'Rises with every record; of an entry the highest counts', type: 'integer', example: 1 })
  readonly number!: number;

  @ApiProperty({
    description: 'The meeting',
    type: String,
    format: 'uuid',
    example: '3c6b0a51-7e0d-4a55-8a3c-2f9b6d1e4c70',
  })
  readonly meetingId!: string;

  @ApiProperty({
    description: 'The case',
    type: String,
    format: 'uuid',
    example: '0f8b1c9e-5d3a-4c7b-9e21-6a4f0d2b7c38',
  })
  readonly caseId!: string;

  @ApiProperty({ description: 'Who recorded it: the id of a person', type: String, example: 'coordinator' })
  readonly person!: string;

  @ApiProperty({ description: 'When', type: String, format: 'date-time', example: '2026-11-26T10:00:00.000Z' })
  readonly recordedAt!: string;
}

/** What counts of an entry, with its meeting. */
export class RoomOutcomeDto extends OutcomeRecordDto implements RoomOutcome {
  @ApiProperty({ description: 'The day of the meeting', type: String, format: 'date', example: '2026-11-26' })
  readonly date!: string;

  @ApiProperty({ description: 'Its kind', enum: MEETING_KINDS, enumName: 'MeetingKind', example: 'local-mdt' })
  readonly kind!: MeetingKind;
}

/** Every record of an entry. */
export class OutcomeRecordsDto {
  @ApiProperty({ description: 'The newest first; the others were corrected', type: [OutcomeRecordDto] })
  readonly items!: readonly OutcomeRecordDto[];
}

/** What each meeting said of a case last. */
export class RoomOutcomesDto {
  @ApiProperty({ description: 'The latest meeting first', type: [RoomOutcomeDto] })
  readonly items!: readonly RoomOutcomeDto[];
}
