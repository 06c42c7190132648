import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Permission } from '../packs/permission.js';
import { IsDay } from '../platform/day.constraint.js';
import { BEGUN_ANEW, LATE_KINDS, STEP_STATES, STEPS, type CaseRoute, type CaseRoutes } from './case-route.js';
import type { ChosenSitting, Late, LateCase, LateKind, Step, StepNow, StepState } from './case-route.js';

const stateNow = [...STEP_STATES, 'not-recorded'] as const;

/** A step to be recorded of a case on a route. */
export class StepBodyDto {
  @ApiProperty({
    description: `Which step; \`${BEGUN_ANEW}\` sets aside all that was recorded before it, for another round`,
    enum: [...STEPS, BEGUN_ANEW],
    example: 'submitted',
  })
  @IsIn([...STEPS, BEGUN_ANEW], { message: `must be one of ${STEPS.join(', ')}, ${BEGUN_ANEW}` })
  readonly step!: Step | typeof BEGUN_ANEW;

  @ApiProperty({ description: 'Whether it was done', enum: STEP_STATES, default: 'yes', example: 'yes' })
  @IsOptional()
  @IsIn(STEP_STATES, { message: 'must be yes or no' })
  readonly state: StepState = 'yes';

  @ApiPropertyOptional({
    description: 'The day on which it was so, no later than today; left out, it is today in London',
    type: String,
    format: 'date',
    example: '2026-11-20',
  })
  @IsOptional()
  @IsDay()
  readonly day?: string;
}

/** The sitting for which a case is put down. */
export class ChosenSittingBodyDto {
  @ApiPropertyOptional({
    description: 'The day of the sitting, no earlier than today; left out, the case is down for none to come',
    type: String,
    format: 'date',
    example: '2026-12-03',
  })
  @IsOptional()
  @IsDay()
  readonly date?: string;
}

/** Where a step stands. */
export class StepNowDto {
  @ApiProperty({ description: 'The step', enum: STEPS, example: 'submitted' })
  readonly step!: Step;

  @ApiProperty({ description: 'As it was recorded last', enum: stateNow, example: 'yes' })
  readonly state!: StepNow['state'];

  @ApiPropertyOptional({
    description: 'The day on which it was so',
    type: String,
    format: 'date',
    example: '2026-11-20',
  })
  readonly day?: string;

  @ApiPropertyOptional({ description: 'Who recorded it: the id of a person', type: String, example: 'coordinator' })
  readonly person?: string;

  @ApiPropertyOptional({ description: 'When', type: String, format: 'date-time', example: '2026-11-20T09:00:00.000Z' })
  readonly recordedAt?: string;
}

/** The sitting that a case is down for. */
export class ChosenSittingDto implements ChosenSitting {
  @ApiProperty({ description: 'As the case records it', type: String, example: '2026-12-03' })
  readonly date!: string;

  @ApiPropertyOptional({
    description: 'The last day for papers, where kept',
    type: String,
    format: 'date',
    example: '2026-11-26',
  })
  readonly papersBy?: string;

  @ApiProperty({ description: 'Whether that sitting is cancelled', type: Boolean, example: false })
  readonly isCancelled!: boolean;
}

/** One thing that is late. */
export class LateDto implements Late {
  @ApiProperty({
    description:
      'What: the sitting is cancelled; the day for papers is over and nothing submitted; the sitting is over and no advice ' +
      'received; advice received and the family not told',
    enum: LATE_KINDS,
    example: 'papers',
  })
  readonly what!: LateKind;

  @ApiProperty({ description: 'The day it became late by', type: String, example: '2026-11-26' })
  readonly since!: string;
}

/** A case on one of its routes. */
export class CaseRouteDto implements CaseRoute {
  @ApiProperty({ description: 'The id of the route', type: String, example: 'route-nb-national-panel' })
  readonly route!: string;

  @ApiProperty({ description: 'Its title', type: String, example: 'Neuroblastoma National Advisory Panel' })
  readonly title!: string;

  @ApiProperty({ description: 'Its short name', type: String, example: 'Neuroblastoma panel' })
  readonly short!: string;

  @ApiProperty({ description: 'Whether it asks for permission to discuss outside', type: Boolean, example: true })
  readonly needsPermission!: boolean;

  @ApiProperty({
    description: 'The family’s permission, as the case records it (`permissionExternalDiscussion`)',
    enum: stateNow,
    example: 'yes',
  })
  readonly permission!: Permission;

  @ApiPropertyOptional({
    description: 'The sitting that the case is down for, as it records it (`panelSittings`)',
    type: ChosenSittingDto,
  })
  readonly sitting?: ChosenSittingDto;

  @ApiProperty({ description: 'Every step, recorded or not', type: [StepNowDto] })
  readonly steps!: CaseRoute['steps'];

  @ApiProperty({ description: 'Whether anything is recorded of the case on this route', type: Boolean, example: true })
  readonly isBegun!: boolean;

  @ApiProperty({ description: 'What is late', type: [LateDto] })
  readonly late!: readonly LateDto[];
}

/** The routes of a case. */
export class CaseRoutesDto implements CaseRoutes {
  @ApiProperty({ description: 'The day on which this is seen', type: String, format: 'date', example: '2026-11-20' })
  readonly seenOn!: string;

  @ApiProperty({
    description: 'The id of the case',
    type: String,
    format: 'uuid',
    example: '0f8b1c9e-5d3a-4c7b-9e21-6a4f0d2b7c38',
  })
  readonly caseId!: string;

  @ApiProperty({ description: 'Its pseudonym', type: String, example: 'FP-7Q2K' })
  readonly pseudonym!: string;

  @ApiProperty({ description: 'Its newest version, for If-Match', type: 'integer', minimum: 1, example: 1 })
  readonly version!: number;

  @ApiProperty({ description: 'The routes, in the order of the catalogue', type: [CaseRouteDto] })
  readonly routes!: readonly CaseRouteDto[];
}

/** Something late of some case. */
export class LateCaseDto extends LateDto implements LateCase {
  @ApiProperty({
    description: 'The id of the case',
    type: String,
    format: 'uuid',
    example: '0f8b1c9e-5d3a-4c7b-9e21-6a4f0d2b7c38',
  })
  readonly caseId!: string;

  @ApiProperty({ description: 'Its pseudonym', type: String, example: 'FP-7Q2K' })
  readonly pseudonym!: string;

  @ApiProperty({ description: 'The id of the route', type: String, example: 'route-nb-national-panel' })
  readonly route!: string;

  @ApiProperty({ description: 'Its short name', type: String, example: 'Neuroblastoma panel' })
  readonly short!: string;
}

/** What is late of any case. */
export class LateCasesDto {
  @ApiProperty({ description: 'The day on which this is seen', type: String, format: 'date', example: '2026-11-20' })
  readonly seenOn!: string;

  @ApiProperty({ description: 'What is late, the longest first', type: [LateCaseDto] })
  readonly items!: readonly LateCaseDto[];
}
