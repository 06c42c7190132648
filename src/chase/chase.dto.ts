import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { IsDay } from '../platform/day.constraint.js';
import type { Request } from '../engine/index.js';
import type { Arrival, Awaited, ChaseList, WaitingOption } from './awaited.js';

const exampleCase = '0f8b1c9e-5d3a-4c7b-9e21-6a4f0d2b7c38';
const exampleKey = 'tumourTests/test-3/result';

/** That something has arrived. */
export class ArrivalBodyDto {
  @ApiProperty({ description: 'The id of the case', type: String, format: 'uuid', example: exampleCase })
  @IsString()
  readonly caseId!: string;

  @ApiProperty({
    description: 'The key of the request, as the chase list has it',
    type: String,
    minLength: 1,
    maxLength: 200,
    example: exampleKey,
  })
  @IsString()
  @Length(1, 200)
  readonly key!: string;

  @ApiPropertyOptional({
    description: 'The day on which it arrived, no later than today; left out, it is today in London',
    type: String,
    format: 'date',
    example: '2026-11-20',
  })
  @IsOptional()
  @IsDay()
  readonly day?: string;
}

/** With whom it is, when it was asked for, when it is due. */
export class AwaitedRequestDto implements Request {
  @ApiPropertyOptional({ description: 'With whom', type: String, example: 'the genomics laboratory' })
  readonly from?: string;

  @ApiPropertyOptional({ description: 'Asked when', type: String, example: '2026-11-13' })
  readonly on?: string;

  @ApiPropertyOptional({ description: 'Due when', type: String, example: '2026-12-04' })
  readonly due?: string;
}

/** An option whose answer waits. */
export class WaitingOptionDto implements WaitingOption {
  @ApiProperty({ description: 'Its id', type: String, example: 'nb-bit' })
  readonly id!: string;

  @ApiProperty({ description: 'Its title', type: String, example: 'BIT' })
  readonly title!: string;
}

/** That something has arrived, and is to be recorded. */
export class ArrivalDto implements Arrival {
  @ApiProperty({ description: 'The day', type: String, format: 'date', example: '2026-11-20' })
  readonly day!: string;

  @ApiProperty({ description: 'Who said so: the id of a person', type: String, example: 'coordinator' })
  readonly person!: string;
}

/** One thing that is awaited. */
export class AwaitedDto implements Awaited {
  @ApiProperty({ description: 'The id of the case', type: String, format: 'uuid', example: exampleCase })
  readonly caseId!: string;

  @ApiProperty({ description: 'Its pseudonym', type: String, example: 'FP-7Q2K' })
  readonly pseudonym!: string;

  @ApiProperty({ description: 'Whether the service made the case up', type: Boolean, example: false })
  readonly madeUp!: boolean;

  @ApiProperty({
    description: 'Two words that belong to the pseudonym',
    type: [String],
    example: ['harbour', 'violin'],
  })
  readonly checkWords!: readonly string[];

  @ApiProperty({ description: 'Where it stands in the record', type: String, example: exampleKey })
  readonly key!: string;

  @ApiProperty({ description: 'What it is', type: String, example: 'ALK mutation' })
  readonly name!: string;

  @ApiProperty({ description: 'The request as the case records it', type: AwaitedRequestDto })
  readonly request!: AwaitedRequestDto;

  @ApiProperty({ description: 'Whether the last day that it may be due on is over', type: Boolean, example: false })
  readonly isOverdue!: boolean;

  @ApiProperty({ description: 'The options whose answers wait on it', type: [WaitingOptionDto] })
  readonly options!: readonly WaitingOptionDto[];

  @ApiPropertyOptional({ description: 'That it has arrived, and is still to be recorded', type: ArrivalDto })
  readonly arrived?: ArrivalDto;
}

/** Everything awaited in any case. */
export class ChaseListDto implements ChaseList {
  @ApiProperty({ description: 'The day on which this is seen', type: String, format: 'date', example: '2026-11-20' })
  readonly seenOn!: string;

  @ApiProperty({ description: 'What is awaited, the first due first', type: [AwaitedDto] })
  readonly items!: readonly AwaitedDto[];
}
