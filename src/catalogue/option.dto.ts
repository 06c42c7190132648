import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { OPTION_KINDS, type OptionKind } from '../engine/index.js';
import { PageDto } from '../platform/page.dto.js';
import { SourceNameDto } from './source.dto.js';

const Statements = (): PropertyDecorator =>
  ApiProperty({ description: 'The statements it rests on', type: [String], example: ['12'] });

/** How a source uses a word. */
export class DefinitionDto {
  @ApiProperty({ description: 'The word, and whose it is', type: String, example: 'relapsed@s1' })
  readonly id!: string;

  @ApiProperty({ description: 'The source that uses it so', type: SourceNameDto })
  readonly source!: SourceNameDto;

  @ApiProperty({
    description: 'What the source means by it',
    type: String,
    example: 'a good first response, then back during or after treatment',
  })
  readonly says!: string;

  @ApiProperty({
    description:
      "The clinician's words for the state of the disease that settle it, where the case names this source as their basis",
    type: [String],
    example: ['relapsed'],
  })
  readonly states!: readonly string[];

  @Statements()
  readonly statements!: readonly string[];

  @ApiPropertyOptional({
    description: 'The code of the diagnosis it is about; left out, it is about any',
    type: String,
    example: 'neuroblastoma',
  })
  readonly about?: string;

  @ApiProperty({
    description: 'The rule, in the language of docs/criteria',
    type: 'object',
    additionalProperties: true,
    example: { relapses: { atLeast: 1 } },
  })
  readonly criterion!: Readonly<Record<string, unknown>>;
}

/** A sentence about an option. */
export class RemarkDto {
  @ApiProperty({
    description: 'The sentence',
    type: String,
    example: 'Only a small number of centres in England give it.',
  })
  readonly says!: string;

  @Statements()
  readonly statements!: readonly string[];
}

/** How an option is to be had. */
export class AccessDto extends RemarkDto {
  @ApiPropertyOptional({
    description: 'The nations it speaks of (ISO 3166-2); left out, it speaks of all',
    type: [String],
    example: ['GB-ENG'],
  })
  readonly nations?: readonly string[];
}

/** What one source requires for an option. */
export class RuleSetDto {
  @ApiProperty({
    description: "Its id within the option: its source's, unless two share one",
    type: String,
    example: 's1',
  })
  readonly id!: string;

  @ApiProperty({ description: 'The source', type: SourceNameDto })
  readonly source!: SourceNameDto;

  @ApiProperty({ description: 'What is held of the source', type: String, example: 'the family factsheet' })
  readonly holds!: string;

  @ApiPropertyOptional({
    description: 'What of its rules is not held',
    type: String,
    example: 'entry criteria not held',
  })
  readonly notHeld?: string;

  @ApiProperty({ description: 'Whether it is a protocol or a form encoded whole', type: Boolean, example: false })
  readonly whole!: boolean;

  @ApiProperty({ description: 'Whether it is answered and shown, and decides nothing', type: Boolean, example: false })
  readonly background!: boolean;

  @ApiProperty({
    description: 'What a reader must know of it',
    type: [String],
    example: ['No situation comes before another; each is shown.'],
  })
  readonly notes!: readonly string[];

  @ApiProperty({
    description: 'Its rules, in the language of docs/criteria',
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    example: [
      {
        id: 'disease',
        role: 'gate',
        says: 'the disease is neuroblastoma',
        statements: ['10'],
        diagnosis: 'neuroblastoma',
      },
    ],
  })
  readonly criteria!: readonly Readonly<Record<string, unknown>>[];
}

/** Something a clinician may want to discuss. */
export class OptionDto {
  @ApiProperty({ description: 'Its id', type: String, example: 'nb-bit' })
  readonly id!: string;

  @ApiProperty({ description: 'What kind of thing it is', enum: OPTION_KINDS, example: 'therapy' })
  readonly kind!: OptionKind;

  @ApiProperty({
    description: 'Its title',
    type: String,
    example: 'Bevacizumab with irinotecan and temozolomide (BIT)',
  })
  readonly title!: string;

  @ApiProperty({
    description: 'What it is made of',
    type: [String],
    example: ['bevacizumab', 'irinotecan', 'temozolomide'],
  })
  readonly partners!: readonly string[];

  @ApiProperty({ description: 'What a reader must know of it', type: [RemarkDto] })
  readonly remarks!: readonly RemarkDto[];

  @ApiProperty({ description: 'Cautions that the sources give', type: [RemarkDto] })
  readonly cautions!: readonly RemarkDto[];

  @ApiProperty({ description: 'How it is to be had; this changes no answer', type: [AccessDto] })
  readonly access!: readonly AccessDto[];

  @ApiProperty({ description: 'What is said of it once where it is for other diseases', type: [RemarkDto] })
  readonly otherDiseases!: readonly RemarkDto[];

  @ApiProperty({ description: 'What each source requires; empty where none gives a rule', type: [RuleSetDto] })
  readonly ruleSets!: readonly RuleSetDto[];
}

/** A page of definitions. */
export class DefinitionPageDto extends PageDto(DefinitionDto) {}

/** A page of options. */
export class OptionPageDto extends PageDto(OptionDto) {}
