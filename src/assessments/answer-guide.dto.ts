import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { RemarkDto } from '../catalogue/option.dto.js';
import type { OwnValue } from '../engine/index.js';
import type { FactorDocument, NeedDocument, RouteDocument } from './answer.js';

const Statements = (): PropertyDecorator =>
  ApiProperty({ description: 'The statements it rests on', type: [String], example: ['57'] });

/** What a route needs. */
export class NeedAnswerDto extends RemarkDto implements NeedDocument {
  @ApiPropertyOptional({
    description: 'What the record has of it; left out where the record has no place for it',
    type: String,
    example: 'not recorded',
  })
  readonly recorded?: string;
}

/** A way by which the case can be looked at by others. */
export class RouteAnswerDto implements RouteDocument {
  @ApiProperty({ description: 'Its id', type: String, example: 'route-nb-national-panel' })
  readonly id!: string;

  @ApiProperty({ description: 'Its title', type: String, example: 'Neuroblastoma National Advisory Panel' })
  readonly title!: string;

  @ApiProperty({ description: 'A short name for it', type: String, example: 'neuroblastoma panel' })
  readonly short!: string;

  @ApiProperty({
    description: 'What it is',
    type: String,
    example: 'Experts in neuroblastoma from across the United Kingdom discuss a case in detail.',
  })
  readonly says!: string;

  @Statements()
  readonly statements!: readonly string[];

  @ApiPropertyOptional({
    description: 'Why no source held bears it out',
    type: String,
    example: 'known from practice only',
  })
  readonly unverified?: string;

  @ApiProperty({ description: 'What it needs', type: [NeedAnswerDto] })
  readonly needs!: readonly NeedAnswerDto[];

  @ApiProperty({ description: 'What comes back', type: [RemarkDto] })
  readonly gives!: readonly RemarkDto[];

  @ApiProperty({ description: 'How it is to be had where the child is treated', type: [RemarkDto] })
  readonly access!: readonly RemarkDto[];

  @ApiProperty({ description: 'The ids of the discussion points to ask about it', type: [String], example: [] })
  readonly questions!: readonly string[];

  @ApiPropertyOptional({
    description: 'What the record has of this route itself',
    type: String,
    example: 'sitting date not recorded',
  })
  readonly recorded?: string;
}

/** A value of the case. */
export class OwnValueDto implements OwnValue {
  @ApiProperty({ description: 'Its key in the record', type: String, example: 'mycnStatus' })
  readonly key!: string;

  @ApiProperty({ description: 'The value in words', type: String, example: 'not amplified' })
  readonly says!: string;

  @ApiProperty({ description: 'Whether anything is recorded', type: Boolean, example: true })
  readonly isRecorded!: boolean;
}

/** What a source says bears on a choice; it is held against nothing. */
export class FactorAnswerDto implements FactorDocument {
  @ApiProperty({ description: 'Its id', type: String, example: 'factor-mycn' })
  readonly id!: string;

  @ApiProperty({ description: 'Its title', type: String, example: 'MYCN' })
  readonly title!: string;

  @ApiProperty({
    description: 'What the source says of it',
    type: String,
    example: 'In relapsed disease the MYCN status is important; no cut-off is given.',
  })
  readonly says!: string;

  @Statements()
  readonly statements!: readonly string[];

  @ApiProperty({ description: 'The values of the case', type: [OwnValueDto] })
  readonly values!: readonly OwnValueDto[];
}
