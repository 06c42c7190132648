import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsDefined,
  IsString,
  Length,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { identityFaults } from '../cases/case-faults.js';
import { faultsWithPlaces } from '../platform/validation.js';
import { AnswerDto } from './assessment.dto.js';
import { ChangeDto } from './change.dto.js';
import type { WhatIfDocument } from './what-if.js';

/** One fact that is supposed. */
export class SuppositionDto {
  @ApiProperty({
    description:
      'What is supposed: an attribute of the case, a field of an item, as in `relapses/relapse-1/date`, or a list, of ' +
      'which the value is one more item',
    type: String,
    minLength: 1,
    maxLength: 200,
    example: 'bestResponse',
  })
  @IsString()
  @Length(1, 200)
  readonly key!: string;

  @ApiProperty({
    description: 'The value, as it would stand in the case; `[]` for a list supposes that there is none',
    oneOf: [
      { type: 'string' },
      { type: 'number' },
      { type: 'boolean' },
      { type: 'object', additionalProperties: true },
      { type: 'array', items: {} },
    ],
    example: 'CR',
  })
  @IsDefined()
  readonly value!: unknown;
}

const NoIdentity = (): PropertyDecorator =>
  ValidateBy({
    name: 'noIdentity',
    validator: {
      validate: (raw: unknown) => identityFaults(raw, 'suppose').length === 0,
      defaultMessage: (asked) => faultsWithPlaces(identityFaults(asked?.value, 'suppose')),
    },
  });

/** What is supposed on top of the case of an answer. */
export class WhatIfRequestDto {
  @ApiProperty({ description: 'What is supposed, each key once', type: [SuppositionDto], minItems: 1, maxItems: 50 })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SuppositionDto)
  @NoIdentity()
  readonly suppose!: readonly SuppositionDto[];
}

/** An answer with something supposed: stored nowhere. */
export class WhatIfDto extends AnswerDto implements WhatIfDocument {
  @ApiProperty({
    description: 'The id of the answer whose case, day and release this rests on',
    type: String,
    format: 'uuid',
    example: '5b1f7c22-9a0d-4e8e-8f43-1c2d3e4f5a6b',
  })
  readonly whatIfOf!: string;

  @ApiProperty({ description: 'What it changes, the most telling first', type: [ChangeDto] })
  readonly changes!: readonly ChangeDto[];
}
