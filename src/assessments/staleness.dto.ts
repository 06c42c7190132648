import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Moved } from '../engine/index.js';
import { AssessmentDto } from './assessment.dto.js';
import { ChangeDto } from './change.dto.js';
import type { MovedDocument, StalenessDocument, TurnedDocument } from './staleness.js';

const MOVED: readonly Moved[] = ['record', 'release', 'engine', 'time'];

/** One thing that an answer rests on and that is another since. */
export class MovedDto implements MovedDocument {
  @ApiProperty({ description: 'What has moved', enum: MOVED, example: 'record' })
  readonly what!: Moved;

  @ApiProperty({
    description: 'The same in words',
    type: String,
    example: 'the record: the case has a newer version than the one answered on',
  })
  readonly says!: string;
}

/** A day since the answer's own on which it turned, with nothing else recorded. */
export class TurnedDto implements TurnedDocument {
  @ApiProperty({ description: 'The day', type: String, format: 'date', example: '2026-12-04' })
  readonly on!: string;

  @ApiProperty({ description: 'The ids of the options that turned', type: [String], example: ['nb-dfmo'] })
  readonly options!: readonly string[];
}

/** Whether a stored answer still stands. It is worked out when the answer is read, and is no part of it. */
export class StalenessDto implements StalenessDocument {
  @ApiProperty({
    description: 'The day on which this was seen: today in London, or the day of the answer where that is later',
    type: String,
    format: 'date',
    example: '2026-12-05',
  })
  readonly seenOn!: string;

  @ApiProperty({ description: 'Whether anything has moved that the answer rests on', type: Boolean, example: true })
  readonly stale!: boolean;

  @ApiProperty({ description: 'What has moved; none where the answer still stands', type: [MovedDto] })
  readonly moved!: readonly MovedDto[];

  @ApiProperty({ description: 'The days since on which the answer turned by time alone', type: [TurnedDto] })
  readonly turned!: readonly TurnedDto[];

  @ApiPropertyOptional({
    description: 'The next day on which an answer given now turns, within two years',
    type: String,
    format: 'date',
    example: '2027-01-04',
  })
  readonly turnsNext?: string;

  @ApiProperty({ description: 'What a reader must know of this', type: [String], example: [] })
  readonly remarks!: readonly string[];

  @ApiProperty({ description: 'What answering now would change, the most telling first', type: [ChangeDto] })
  readonly changes!: readonly ChangeDto[];
}

/** A stored answer as it is read later: itself, unchanged, and beside it whether it still stands. */
export class AssessmentReadDto extends AssessmentDto {
  @ApiProperty({ description: 'Whether it still stands', type: StalenessDto })
  readonly staleness!: StalenessDto;
}
