import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageDto } from '../platform/page.dto.js';
import { SOURCE_KINDS, type Source, type Statement } from './catalogue.js';

/** A source in the few words that stand beside what rests on it. */
export class SourceNameDto {
  @ApiProperty({ description: 'Its id', type: String, example: 's1' })
  readonly id!: string;

  @ApiProperty({ description: 'A short name for it', type: String, example: 'CCLG factsheet' })
  readonly short!: string;

  @ApiProperty({
    description: 'What a reader must know of its age on the day asked, in words; empty where there is nothing',
    type: [String],
    example: ['undated'],
  })
  readonly state!: readonly string[];
}

/** A published document or registry record. */
export class SourceDto extends SourceNameDto implements Source {
  @ApiProperty({
    description: 'Its title',
    type: String,
    example: 'Treatment for relapsed or refractory neuroblastoma',
  })
  readonly title!: string;

  @ApiProperty({
    description: 'Who published it',
    type: String,
    example: "CCLG: The Children & Young People's Cancer Association",
  })
  readonly publisher!: string;

  @ApiProperty({ description: 'What kind of document it is', enum: SOURCE_KINDS, example: 'leaflet' })
  readonly kind!: Source['kind'];

  @ApiProperty({ description: 'Where it speaks for', type: String, example: 'United Kingdom' })
  readonly jurisdiction!: string;

  @ApiPropertyOptional({
    description: 'The code of the diagnosis it is about; left out, it is about any cancer of children',
    type: String,
    example: 'neuroblastoma',
  })
  readonly about?: string;

  @ApiPropertyOptional({ description: 'Its edition, where it names one', type: String, example: 'first edition' })
  readonly edition?: string;

  @ApiPropertyOptional({
    description: 'When it was last reviewed: a year, a month or a day',
    type: String,
    example: '2021-09',
  })
  readonly lastReviewed?: string;

  @ApiPropertyOptional({
    description: 'When its next review is due: a year, a month or a day',
    type: String,
    example: '2024-09',
  })
  readonly nextReview?: string;

  @ApiPropertyOptional({
    description: 'Where it can be read',
    type: String,
    example: 'https://www.nice.org.uk/guidance/ta975',
  })
  readonly link?: string;

  @ApiPropertyOptional({
    description: 'Why it is still to be confirmed, in words',
    type: String,
    example: 'seen only in a stored copy',
  })
  readonly toBeConfirmed?: string;

  @ApiProperty({ description: 'The ids of the sources it replaces whole', type: [String], example: [] })
  readonly supersedes!: readonly string[];

  @ApiProperty({
    description: 'What else a reader must know of it',
    type: [String],
    example: ['A factsheet for parents, carers and families.'],
  })
  readonly remarks!: readonly string[];
}

/** One numbered fact of a source. */
export class StatementDto implements Omit<Statement, 'source'> {
  @ApiProperty({ description: 'Its number, or its id', type: String, example: '12' })
  readonly id!: string;

  @ApiProperty({ description: 'The source that says it', type: SourceNameDto })
  readonly source!: SourceNameDto;

  @ApiProperty({ description: 'Where in the source it stands', type: String, example: 'treatment box' })
  readonly place!: string;

  @ApiProperty({
    description: 'What the source says, in our words',
    type: String,
    example: 'Refractory means that the neuroblastoma has not responded adequately.',
  })
  readonly says!: string;

  @ApiPropertyOptional({
    description: 'At most a clause of the source, word for word',
    type: String,
    example: 'has not responded adequately',
  })
  readonly quote?: string;

  @ApiPropertyOptional({
    description: 'What a reader must know of it',
    type: String,
    example: 'The factsheet does not say what an adequate response is.',
  })
  readonly remark?: string;

  @ApiPropertyOptional({
    description: 'The id of the source that has replaced this one fact',
    type: String,
    example: 'ta975',
  })
  readonly supersededBy?: string;

  @ApiPropertyOptional({
    description: 'Why nothing is built on it, in words; such a statement stands here only and never near a case',
    type: String,
    example: 'a frequency across many children never stands in for a test of one',
  })
  readonly background?: string;
}

/** A page of sources. */
export class SourcePageDto extends PageDto(SourceDto) {}

/** A page of statements. */
export class StatementPageDto extends PageDto(StatementDto) {}
