import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { REASON_CODES, type FactUsed, type Gap, type ReasonCode, type Request } from '../engine/index.js';
import type { MissingDocument, NodeDocument, ReasonDocument } from './answer.js';
import type { ExclusionOutcome, Outcome } from './outcome.js';

/** How a line of a source may come out. */
export const outcomes = ['met', 'not-met', 'cannot-be-judged'] as const;
const allOutcomes = [...outcomes, 'applies', 'does-not-apply'] as const;

/** Who was asked for something missing. */
export class RequestDto implements Request {
  @ApiPropertyOptional({ description: 'Who was asked', type: String, example: 'the genomics laboratory' })
  readonly from?: string;

  @ApiPropertyOptional({ description: 'When: a year, a month or a day', type: String, example: '2026-11-13' })
  readonly on?: string;

  @ApiPropertyOptional({ description: 'When it is due: a year, a month or a day', type: String, example: '2026-12-04' })
  readonly due?: string;
}

/** Why something cannot be judged. */
export class ReasonDto implements ReasonDocument {
  @ApiProperty({ description: 'The kind of reason', enum: REASON_CODES, example: 'MISSING_DATA' })
  readonly code!: ReasonCode;

  @ApiProperty({
    description: 'What it waits for; empty where no record can settle it',
    type: String,
    example: 'ALK amplification',
  })
  readonly waitsFor!: string;

  @ApiProperty({ description: 'The attribute or item of the record to fill', type: String, example: 'tumourTests' })
  readonly key!: string;

  @ApiProperty({ description: 'The reason in words', type: String, example: 'nothing is recorded' })
  readonly detail!: string;

  @ApiPropertyOptional({
    description: 'The sample on which it must be found',
    type: String,
    example: 'a sample of the relapse of 9 Nov 2026',
  })
  readonly sample?: string;

  @ApiPropertyOptional({ description: 'Who has been asked for it', type: RequestDto })
  readonly request?: RequestDto;
}

/** Something missing, and the node that waits for it. */
export class MissingDto extends ReasonDto implements MissingDocument {
  @ApiProperty({ description: 'The node: option, rule set, node', type: String, example: 'nb-bit/s1/exception-alk' })
  readonly address!: string;
}

/** A recorded fact that an answer rests on; never a date of birth. */
export class FactDto implements FactUsed {
  @ApiProperty({ description: 'The attribute or item of the record', type: String, example: 'relapses/relapse-1' })
  readonly key!: string;

  @ApiProperty({ description: 'What it says', type: String, example: 'relapse 1, bone' })
  readonly says!: string;

  @ApiPropertyOptional({
    description: 'When it happened or was measured: a year, a month or a day',
    type: String,
    example: '2026-11-09',
  })
  readonly date?: string;

  @ApiPropertyOptional({ description: 'Where it comes from', type: String, example: 'clinic letter' })
  readonly source?: string;

  @ApiPropertyOptional({ description: 'Who recorded it', type: String, example: 'coordinator' })
  readonly recordedBy?: string;

  @ApiPropertyOptional({
    description: 'Set where it is only supposed, or rests on what is',
    type: Boolean,
    example: true,
  })
  readonly supposed?: true;
}

const SIDES = ['atLeast', 'above', 'atMost', 'below'] as const;

/** How far a passing outcome is from turning. */
export class GapDto implements Gap {
  @ApiProperty({ description: 'What was measured', type: String, example: 'platelets' })
  readonly of!: string;

  @ApiProperty({ description: 'What the record holds', type: String, example: '45 10*9/L' })
  readonly value!: string;

  @ApiProperty({ description: 'On which side of the bound it has to come', enum: SIDES, example: 'atLeast' })
  readonly side!: Gap['side'];

  @ApiProperty({ description: 'The bound', type: String, example: '75 10*9/L' })
  readonly bound!: string;

  @ApiProperty({
    description: 'From the value to the bound, with its unit; days are `d`, months `mo`',
    type: String,
    example: '30 10*9/L',
  })
  readonly distance!: string;

  @ApiPropertyOptional({
    description: 'Of a running time: the first day past the bound',
    type: String,
    format: 'date',
    example: '2027-01-04',
  })
  readonly from?: string;

  @ApiProperty({ description: 'All of it in words', type: String, example: 'platelets 45 10*9/L, 75 asked: 30 short' })
  readonly says!: string;
}

/** One node of the explanation. */
export class NodeDto implements NodeDocument {
  @ApiProperty({ description: 'Where it stands: option, rule set, node', type: String, example: 'nb-bit/s1/disease' })
  readonly address!: string;

  @ApiProperty({ description: 'Its id within the rule set', type: String, example: 'disease' })
  readonly id!: string;

  @ApiProperty({
    description: 'How it combines its children; a leaf has none',
    enum: ['leaf', 'all', 'any', 'atLeast', 'not', 'readings', 'definition'],
    example: 'leaf',
  })
  readonly type!: string;

  @ApiPropertyOptional({ description: 'The kind of leaf', type: String, example: 'diagnosis' })
  readonly kind?: string;

  @ApiProperty({ description: 'What it does at the top of its rule set', type: String, example: 'gate' })
  readonly role!: string;

  @ApiProperty({ description: 'The rule in plain words', type: String, example: 'the disease is neuroblastoma' })
  readonly says!: string;

  @ApiProperty({ description: 'The statements it rests on', type: [String], example: ['10'] })
  readonly statements!: readonly string[];

  @ApiProperty({ description: 'How it came out; an exclusion applies or does not', enum: allOutcomes, example: 'met' })
  readonly outcome!: Outcome | ExclusionOutcome;

  @ApiProperty({ description: 'Whether the answer of the rule set turns on it', type: Boolean, example: true })
  readonly deciding!: boolean;

  @ApiProperty({ description: 'Whether its outcome may pass, as a blood count may', type: Boolean, example: false })
  readonly passing!: boolean;

  @ApiPropertyOptional({ description: 'The reading that was chosen for this case', type: String, example: 'any-line' })
  readonly chosen?: string;

  @ApiPropertyOptional({ description: 'How far it is from turning, where it is not as its rule asks', type: GapDto })
  readonly gap?: GapDto;

  @ApiProperty({ description: 'Why this node itself cannot be judged', type: [ReasonDto] })
  readonly reasons!: readonly ReasonDto[];

  @ApiProperty({ description: 'The facts it was judged on', type: [FactDto] })
  readonly facts!: readonly FactDto[];

  @ApiProperty({ description: 'What a reader must know of it', type: [String], example: [] })
  readonly notes!: readonly string[];

  @ApiProperty({ description: 'What it is made of', type: () => [NodeDto] })
  readonly children!: readonly NodeDto[];
}
