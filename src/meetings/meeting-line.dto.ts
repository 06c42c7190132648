import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GROUPS, type GroupId } from '../engine/index.js';
import { MeetingEntryDto } from './meeting.dto.js';
import { RoomOutcomeDto } from './room-outcome.dto.js';
import type { HeldGroup, LineOfAnswer, MeetingLine, MeetingLines, SinceLastTime } from './meeting-line.js';

/** A group that holds options. */
export class HeldGroupDto implements HeldGroup {
  @ApiProperty({ description: 'The group', enum: GROUPS.map(({ id }) => id), example: 'waiting' })
  readonly id!: GroupId;

  @ApiProperty({ description: 'Its title', type: String, example: 'Waiting' })
  readonly title!: string;

  @ApiProperty({ description: 'How many options stand in it', type: 'integer', minimum: 1, example: 2 })
  readonly options!: number;
}

/** What the answer has for a line. */
export class LineOfAnswerDto implements LineOfAnswer {
  @ApiProperty({
    description: 'The answer that the line was read from',
    type: String,
    format: 'uuid',
    example: '5b1f7c22-9a0d-4e8e-8f43-1c2d3e4f5a6b',
  })
  readonly assessmentId!: string;

  @ApiProperty({ description: 'Who, and the disease', type: String, example: 'Girl, 4 y 2 m, England. Neuroblastoma.' })
  readonly who!: string;

  @ApiPropertyOptional({ description: 'The course of the disease', type: String, example: 'Back 9 Nov 2026, bone.' })
  readonly course?: string;

  @ApiPropertyOptional({
    description: 'The question put to the meeting',
    type: String,
    example: 'What can be discussed?',
  })
  readonly question?: string;

  @ApiProperty({ description: 'What has been asked for and has not come', type: [String], example: ['ALK mutation.'] })
  readonly outstanding!: readonly string[];

  @ApiProperty({ description: 'The groups that hold options, in the order shown', type: [HeldGroupDto] })
  readonly groups!: readonly HeldGroupDto[];
}

/** What is another than at an earlier meeting. */
export class SinceLastTimeDto implements SinceLastTime {
  @ApiProperty({
    description: 'The last meeting before this one that looked at the case',
    type: String,
    format: 'uuid',
    example: '3c6b0a51-7e0d-4a55-8a3c-2f9b6d1e4c70',
  })
  readonly meetingId!: string;

  @ApiProperty({ description: 'Its day', type: String, format: 'date', example: '2026-11-19' })
  readonly date!: string;

  @ApiProperty({ description: 'What has changed, the most telling first', type: [String], example: [] })
  readonly changes!: readonly string[];

  @ApiPropertyOptional({ description: 'Why the two could not be compared', type: String, example: 'ask anew' })
  readonly remark?: string;
}

/** One case on the list of a meeting, in a line. */
export class MeetingLineDto extends MeetingEntryDto implements MeetingLine {
  @ApiProperty({
    description: 'Two words that belong to the pseudonym',
    type: [String],
    minItems: 2,
    maxItems: 2,
    example: ['harbour', 'violin'],
  })
  readonly checkWords!: readonly string[];

  @ApiPropertyOptional({ description: 'What the answer says; left out where remark says why', type: LineOfAnswerDto })
  readonly answer?: LineOfAnswerDto;

  @ApiPropertyOptional({ description: 'Against last time; left out where there was none', type: SinceLastTimeDto })
  readonly since?: SinceLastTimeDto;

  @ApiPropertyOptional({
    description: 'What the latest meeting before this one said of the case',
    type: RoomOutcomeDto,
  })
  readonly lastSaid?: RoomOutcomeDto;

  @ApiPropertyOptional({ description: 'What this meeting said; left out until it is recorded', type: RoomOutcomeDto })
  readonly said?: RoomOutcomeDto;

  @ApiPropertyOptional({ description: 'Why there is no answer', type: String, example: 'the case cannot be read' })
  readonly remark?: string;
}

/** The lines of a meeting. */
export class MeetingLinesDto implements MeetingLines {
  @ApiProperty({
    description: 'The day of the answers: that of the meeting',
    type: String,
    format: 'date',
    example: '2026-11-26',
  })
  readonly asOf!: string;

  @ApiProperty({
    description: 'Whether that day is over; the answers are then those that were looked at',
    type: Boolean,
    example: false,
  })
  readonly isOver!: boolean;

  @ApiProperty({ description: 'A line for each case, in the order of the list', type: [MeetingLineDto] })
  readonly lines!: readonly MeetingLineDto[];
}
