import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AssessmentDto } from '../assessments/assessment.dto.js';
import { CaseRecordDto, CaseSummaryDto, CaseVersionDto, exampleCase } from '../cases/case.dto.js';
import { MEETING_KINDS, type MeetingKind } from '../meetings/meeting.js';
import { OutcomeRecordDto } from '../meetings/room-outcome.dto.js';
import type { CaseExport, ExportedArrival, ExportedCohort, ExportedEntry, ExportedStep } from './case-export.js';

const text = (description: string, example: string) => ({ description, type: String, example });
const day = (description: string) => ({ description, type: String, format: 'date', example: '2026-11-26' });
const uuid = (description: string) => ({
  ...{ description, type: String, format: 'uuid' },
  example: '3c6b0a51-7e0d-4a55-8a3c-2f9b6d1e4c70',
});
const time = {
  ...{ description: 'When it was recorded', type: String, format: 'date-time' },
  example: '2026-11-20T09:00:00.000Z',
};
const person = text('Who recorded it: the id of a person', 'coordinator');

/** A version with what it says. */
export class ExportedVersionDto extends CaseVersionDto {
  @ApiProperty({ description: 'What it says, judgements among it', type: CaseRecordDto, example: exampleCase })
  readonly case!: CaseRecordDto;
}

/** That it stood on the list of a meeting. */
export class ExportedEntryDto implements ExportedEntry {
  @ApiProperty(uuid('The meeting'))
  readonly meetingId!: string;

  @ApiProperty(day('Its day'))
  readonly date!: string;

  @ApiProperty({ description: 'Its kind', enum: MEETING_KINDS, enumName: 'MeetingKind', example: 'local-mdt' })
  readonly kind!: MeetingKind;

  @ApiProperty({ description: 'Where it stands on the list: the lower first', type: 'integer', example: 0 })
  readonly position!: number;

  @ApiPropertyOptional(uuid('The meeting from which it was carried over'))
  readonly carriedFrom?: string;

  @ApiPropertyOptional(uuid('The answer that was looked at'))
  readonly assessmentId?: string;
}

/** What was recorded of a step on a route. */
export class ExportedStepDto implements ExportedStep {
  @ApiProperty(text('The id of the route', 'route-mdt'))
  readonly route!: string;

  @ApiProperty(text('The step', 'submitted'))
  readonly step!: string;

  @ApiProperty(text('`yes` or `no`', 'yes'))
  readonly state!: string;

  @ApiProperty(day('The day on which it was so'))
  readonly day!: string;

  @ApiProperty(person)
  readonly person!: string;

  @ApiProperty(time)
  readonly recordedAt!: string;
}

/** That something asked for arrived. */
export class ExportedArrivalDto implements ExportedArrival {
  @ApiProperty(text('Where the request stands in the case', 'tumourTests/test-3.result'))
  readonly key!: string;

  @ApiProperty(text('The day of the request; empty where it has none', '2026-11-12'))
  readonly askedOn!: string;

  @ApiProperty(day('The day on which it arrived'))
  readonly arrivedOn!: string;

  @ApiProperty(person)
  readonly person!: string;

  @ApiProperty(time)
  readonly recordedAt!: string;
}

/** That a file of many cases, for readers outside the hospital, told of it. */
export class ExportedCohortDto implements ExportedCohort {
  @ApiProperty({ ...time, description: 'When it left' })
  readonly leftAt!: string;

  @ApiProperty({ description: 'How many cases it told of', type: 'integer', minimum: 1, example: 12 })
  readonly size!: number;

  @ApiProperty(text('Who took it: the id of a person', 'coordinator'))
  readonly person!: string;
}

/** A case and everything of it. */
export class CaseExportDto implements Omit<CaseExport, 'versions'> {
  @ApiProperty({ description: 'What this is', enum: ['fingerpost-case'], example: 'fingerpost-case' })
  readonly format!: 'fingerpost-case';

  @ApiProperty({ description: 'The version of the format', type: 'integer', enum: [1], example: 1 })
  readonly formatVersion!: 1;

  @ApiProperty({ description: 'The case, its content aside', type: CaseSummaryDto })
  readonly case!: CaseSummaryDto;

  @ApiProperty({ description: 'Every version, the first one first', type: [ExportedVersionDto] })
  readonly versions!: readonly ExportedVersionDto[];

  @ApiProperty({ description: 'Every answer, whole, the oldest first', type: [AssessmentDto] })
  readonly assessments!: readonly AssessmentDto[];

  @ApiProperty({ description: 'The lists on which it stands, by day', type: [ExportedEntryDto] })
  readonly meetings!: readonly ExportedEntryDto[];

  @ApiProperty({ description: 'Every record of what a room said, the first one first', type: [OutcomeRecordDto] })
  readonly outcomes!: readonly OutcomeRecordDto[];

  @ApiProperty({ description: 'What was recorded of its steps, the first one first', type: [ExportedStepDto] })
  readonly routeSteps!: readonly ExportedStepDto[];

  @ApiProperty({ description: 'What arrived', type: [ExportedArrivalDto] })
  readonly arrivals!: readonly ExportedArrivalDto[];

  @ApiProperty({ description: 'Files for outside that told of it, the first one first', type: [ExportedCohortDto] })
  readonly cohorts!: readonly ExportedCohortDto[];
}
