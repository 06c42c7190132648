import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { REASON_CODES, STANDINGS, type Closed, type Failing, type ReasonCode, type Standing } from '../engine/index.js';
import { GapDto, outcomes, RequestDto } from './answer-node.dto.js';
import type { NamedFactDocument, OpenFactDocument, SettlingDocument, WayDocument } from './answer.js';
import type { Outcome } from './outcome.js';

/** An open fact, by its id among those of the answer. */
export class NamedFactDto implements NamedFactDocument {
  @ApiProperty({ description: 'Its id among `openFacts`', type: String, example: 'tumourTests|ALK mutation' })
  readonly id!: string;

  @ApiProperty({ description: 'What is waited for', type: String, example: 'ALK mutation' })
  readonly waitsFor!: string;
}

/** A fact that could settle a rule set alone. */
export class SettlerDto extends NamedFactDto {
  @ApiProperty({ description: 'What it could come to', enum: outcomes, isArray: true, example: ['met'] })
  readonly to!: readonly Outcome[];
}

/** A node that no record can settle. */
export class ClosedDto implements Closed {
  @ApiProperty({ description: 'The node', type: String, example: 'all-car-t/nhse-form/entry' })
  readonly address!: string;

  @ApiProperty({ description: 'The rule in plain words', type: String, example: 'the approval form’s own entry rules' })
  readonly says!: string;

  @ApiProperty({ description: 'Why no record settles it', enum: REASON_CODES, example: 'NOT_ENCODED' })
  readonly code!: ReasonCode;
}

/** What would settle a rule set that cannot be judged. */
export class SettlingDto implements SettlingDocument {
  @ApiPropertyOptional({
    description: 'The facts that settle it together, whatever they turn out to be; left out where no record does',
    type: [NamedFactDto],
  })
  readonly together?: readonly NamedFactDto[];

  @ApiProperty({ description: 'What stands in the way where no record settles it for certain', type: [ClosedDto] })
  readonly closed!: readonly ClosedDto[];

  @ApiProperty({ description: 'The facts that could settle it alone, by some value', type: [SettlerDto] })
  readonly alone!: readonly SettlerDto[];

  @ApiProperty({
    description: 'Nodes whose readings could still differ once the facts are known',
    type: [String],
    example: ['nb-bit/s1/state'],
  })
  readonly perhapsChosen!: readonly string[];

  @ApiProperty({
    description: 'All of it in sentences',
    type: [String],
    example: ['could alone make it met: ALK mutation; ALK amplification'],
  })
  readonly says!: readonly string[];
}

/** A node on which a way in fails. */
export class FailingDto implements Failing {
  @ApiProperty({ description: 'The node', type: String, example: 'all-car-t/s3/situation-1.2' })
  readonly address!: string;

  @ApiProperty({ description: 'The rule in plain words', type: String, example: 'the leukaemia has not gone away' })
  readonly says!: string;

  @ApiProperty({ description: 'Whether it holds and must not', type: Boolean, example: false })
  readonly applies!: boolean;

  @ApiPropertyOptional({ description: 'How far it is from turning', type: GapDto })
  readonly gap?: GapDto;
}

/** A situation, part or arm. */
export class WayDto implements WayDocument {
  @ApiProperty({ description: 'Where it stands', type: String, example: 'all-car-t/s3/situation-5' })
  readonly address!: string;

  @ApiProperty({ description: 'Which of the three it is', type: String, example: 'situation' })
  readonly role!: string;

  @ApiProperty({ description: 'How it came out', enum: outcomes, example: 'met' })
  readonly outcome!: Outcome;

  @ApiProperty({ description: 'On what it fails, where it is not met', type: [FailingDto] })
  readonly fails!: readonly FailingDto[];

  @ApiProperty({ description: 'For what it waits, where it cannot be judged', type: [NamedFactDto] })
  readonly waits!: readonly NamedFactDto[];

  @ApiProperty({ description: 'What in it no record can settle', type: [String], example: [] })
  readonly closed!: readonly string[];

  @ApiProperty({ description: 'All of it in a sentence', type: String, example: 'relapsed twice or more: holds' })
  readonly says!: string;
}

/** An open fact with the options on which it bears. */
export class OpenFactDto extends NamedFactDto implements OpenFactDocument {
  @ApiProperty({
    description: 'The attributes or items of the record to fill',
    type: [String],
    example: ['tumourTests'],
  })
  readonly keys!: readonly string[];

  @ApiProperty({
    description: 'The samples on which it must be found',
    type: [String],
    example: ['a sample of the relapse of 9 Nov 2026'],
  })
  readonly samples!: readonly string[];

  @ApiProperty({ description: 'Why it is open', enum: REASON_CODES, isArray: true, example: ['MISSING_DATA'] })
  readonly codes!: readonly ReasonCode[];

  @ApiProperty({ description: 'What is known of it', type: [String], example: ['requested'] })
  readonly details!: readonly string[];

  @ApiPropertyOptional({ description: 'Who has been asked for it', type: RequestDto })
  readonly request?: RequestDto;

  @ApiProperty({ description: 'Where the answer is to be had', enum: STANDINGS, example: 'requested' })
  readonly standing!: Standing;

  @ApiProperty({ description: 'The nodes that wait for it', type: [String], example: ['nb-bit/s1/exception-alk.1'] })
  readonly addresses!: readonly string[];

  @ApiProperty({ description: 'The options on which it bears, as they are shown', type: [String], example: ['nb-bit'] })
  readonly options!: readonly string[];

  @ApiProperty({
    description: 'All of it in words',
    type: String,
    example: 'ALK mutation (with the genomics laboratory, due 4 Dec 2026): 2 options',
  })
  readonly says!: string;
}
