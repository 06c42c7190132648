import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { NoIdentity } from '../cases/no-identity.constraint.js';
import { IsDay } from '../platform/day.constraint.js';
import { EditedDto } from '../platform/edited.dto.js';
import { PageDto } from '../platform/page.dto.js';
import { MEETING_KINDS, MOST_CASES, type Meeting, type MeetingContent, type MeetingEntry } from './meeting.js';
import type { MeetingKind, MeetingSummary } from './meeting.js';

const exampleCase = '0f8b1c9e-5d3a-4c7b-9e21-6a4f0d2b7c38';
const exampleMeeting = '3c6b0a51-7e0d-4a55-8a3c-2f9b6d1e4c70';

const kindProperty = {
  description: 'Its kind, as such meetings are called in the NHS',
  enum: MEETING_KINDS,
  enumName: 'MeetingKind',
  example: 'local-mdt',
} as const;

const casesProperty = {
  description: 'Its cases by their ids, in the order of the list, each once',
  type: [String] as [typeof String],
  maxItems: MOST_CASES,
  uniqueItems: true,
  example: [exampleCase],
};

/** A meeting to be stored. */
export class MeetingBodyDto implements MeetingContent {
  @ApiProperty({ description: 'Its day', type: String, format: 'date', example: '2026-11-26' })
  @IsDay()
  readonly date!: string;

  @ApiProperty(kindProperty)
  @IsIn(MEETING_KINDS, { message: `must be one of ${MEETING_KINDS.join(', ')}` })
  readonly kind!: MeetingKind;

  @ApiPropertyOptional({
    description: 'One line of text: no name, no number of a health service, no full postcode, no address',
    type: String,
    minLength: 1,
    maxLength: 200,
    pattern: '^[^\\r\\n]*\\S[^\\r\\n]*$',
    example: 'Room 4, and by video',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'is longer than 200 characters: shorten it' })
  @Matches(/^[^\r\n]*\S[^\r\n]*$/, { message: 'must be one line of text: leave it out where there is none' })
  @NoIdentity('note')
  readonly note?: string;

  @ApiProperty(casesProperty)
  @IsArray()
  @ArrayMaxSize(MOST_CASES, { message: `holds more than ${MOST_CASES}: make a second meeting` })
  @ArrayUnique({ message: 'holds a case twice: leave it out' })
  @IsString({ each: true })
  readonly cases!: readonly string[];
}

/** To which meeting cases are carried over. */
export class CarryOverDto {
  @ApiProperty({
    description: 'The day of the next meeting, later than this one; it is made where there is none of this kind',
    type: String,
    format: 'date',
    example: '2026-12-03',
  })
  @IsDay()
  readonly date!: string;

  @ApiPropertyOptional({ ...casesProperty, description: 'The cases to carry over; left out, all of them' })
  @IsOptional()
  @IsArray()
  @ArrayUnique({ message: 'holds a case twice: leave it out' })
  @IsString({ each: true })
  readonly cases?: readonly string[];
}

/** A case on the list of a meeting. */
export class MeetingEntryDto implements MeetingEntry {
  @ApiProperty({ description: 'The id of the case', type: String, format: 'uuid', example: exampleCase })
  readonly caseId!: string;

  @ApiProperty({ description: 'Its pseudonym', type: String, example: 'FP-7Q2K' })
  readonly pseudonym!: string;

  @ApiProperty({ description: 'Whether the service made the case up', type: Boolean, example: false })
  readonly madeUp!: boolean;

  @ApiPropertyOptional({
    description: 'The meeting from which it was carried over, which may be gone; left out where it is new',
    type: String,
    format: 'uuid',
    example: exampleMeeting,
  })
  readonly carriedFrom?: string;

  @ApiPropertyOptional({
    description: 'The answer that was looked at; left out until the list was read',
    type: String,
    format: 'uuid',
    example: '5b1f7c22-9a0d-4e8e-8f43-1c2d3e4f5a6b',
  })
  readonly assessmentId?: string;
}

/** A stored meeting with its list. */
export class MeetingDto extends EditedDto implements Meeting {
  @ApiProperty({ description: 'Its id: random', type: String, format: 'uuid', example: exampleMeeting })
  readonly id!: string;

  @ApiProperty({ description: 'Its day', type: String, format: 'date', example: '2026-11-26' })
  readonly date!: string;

  @ApiProperty(kindProperty)
  readonly kind!: MeetingKind;

  @ApiPropertyOptional({ description: 'One line of text', type: String, example: 'Room 4, and by video' })
  readonly note?: string;

  @ApiProperty({ description: 'How many cases stand on its list', type: 'integer', minimum: 0, example: 1 })
  readonly size!: number;

  @ApiProperty({ description: 'Its list, in order', type: [MeetingEntryDto] })
  readonly entries!: readonly MeetingEntryDto[];
}

/** A stored meeting, its list aside. */
export class MeetingSummaryDto extends OmitType(MeetingDto, ['entries'] as const) implements MeetingSummary {}

/** A page of meetings. */
export class MeetingPageDto extends PageDto(MeetingSummaryDto) {}
