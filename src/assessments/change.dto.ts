import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ChangeCause, ChangedAspect, ChangedThing } from '../engine/index.js';
import { isRandomId } from '../platform/randomness.js';
import { ValidateBy } from 'class-validator';
import type { ChangeDocument, ChangesDocument, ChangeStepDocument, MadeFromDocument } from './change.js';

const CAUSES: readonly ChangeCause[] = ['time', 'record', 'release', 'supposed'];
const THINGS: readonly ChangedThing[] = ['option', 'rule-set', 'node', 'leaf', 'definition'];
const ASPECTS: readonly ChangedAspect[] = ['group', 'truth', 'there', 'text', 'waits', 'reasons'];

/** One step on the way from one answer to the other. */
export class ChangeStepDto implements ChangeStepDocument {
  @ApiProperty({ description: 'Why: only time, the record, the release, or what is supposed', enum: CAUSES })
  readonly cause!: ChangeCause;

  @ApiPropertyOptional({ description: 'What it was before this step', type: String, example: 'cannot-be-judged' })
  readonly before?: string;

  @ApiPropertyOptional({ description: 'What it is after this step', type: String, example: 'met' })
  readonly after?: string;
}

/** One difference between two answers. */
export class ChangeDto implements ChangeDocument {
  @ApiProperty({
    description: 'What it is a change of; a leaf asks one thing, a node joins others',
    enum: THINGS,
    example: 'rule-set',
  })
  readonly of!: ChangedThing;

  @ApiProperty({ description: 'What of it is another', enum: ASPECTS, example: 'truth' })
  readonly aspect!: ChangedAspect;

  @ApiProperty({ description: 'Where it stands: option, rule set, node', type: String, example: 'nb-bit/s1' })
  readonly address!: string;

  @ApiProperty({
    description: 'All of it in words, with what caused it',
    type: String,
    example: 'BIT: from “Waiting” to “Every line held is met” (the record)',
  })
  readonly says!: string;

  @ApiPropertyOptional({
    description: 'An outcome, the id of a group, or words; left out where it was not there',
    type: String,
    example: 'cannot-be-judged',
  })
  readonly before?: string;

  @ApiPropertyOptional({
    description: 'The same afterwards; left out where it is no longer there',
    type: String,
    example: 'met',
  })
  readonly after?: string;

  @ApiProperty({
    description: 'How it came about: first time, then the record, then the release; each takes up where the last ends',
    type: [ChangeStepDto],
  })
  readonly steps!: readonly ChangeStepDto[];
}

/** What an answer was made from, its case aside. */
export class MadeFromDto implements MadeFromDocument {
  @ApiProperty({
    description: 'The id of the answer',
    type: String,
    format: 'uuid',
    example: '5b1f7c22-9a0d-4e8e-8f43-1c2d3e4f5a6b',
  })
  readonly id!: string;

  @ApiProperty({ description: 'The day that counts as today', type: String, format: 'date', example: '2026-11-20' })
  readonly asOf!: string;

  @ApiProperty({ description: 'The id of the release', type: String, example: '9f86d081884c7d659a2feaa0c55ad015' })
  readonly release!: string;

  @ApiProperty({ description: 'The version of the engine', type: String, example: '1' })
  readonly engineVersion!: string;

  @ApiPropertyOptional({ description: 'The version of the stored case', type: 'integer', minimum: 1, example: 2 })
  readonly caseVersion?: number;
}

/** What is another in one answer than in an earlier one of the same case. */
export class ChangesDto implements ChangesDocument {
  @ApiProperty({ description: 'The answer that `since` names', type: MadeFromDto })
  readonly before!: MadeFromDto;

  @ApiProperty({ description: 'The answer of the address', type: MadeFromDto })
  readonly after!: MadeFromDto;

  @ApiProperty({ description: 'What a reader must know of the comparison', type: [String], example: [] })
  readonly remarks!: readonly string[];

  @ApiProperty({
    description: 'The differences, the most telling first; none where nothing changed',
    type: [ChangeDto],
  })
  readonly changes!: readonly ChangeDto[];
}

/** With which answer another is compared. */
export class ChangesQuery {
  @ApiProperty({
    description: 'The id of the earlier answer, of the same case',
    type: String,
    format: 'uuid',
    example: '0c2d9f5e-1b64-4e0a-9f7d-3a5b7c9d1e2f',
  })
  @ValidateBy({
    name: 'answerId',
    validator: {
      validate: (id: unknown) => typeof id === 'string' && isRandomId(id),
      defaultMessage: () => 'must be the id of an answer: see where it was stored',
    },
  })
  readonly since!: string;
}
