import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { RemarkDto } from '../catalogue/option.dto.js';
import { SOURCE_KINDS } from '../catalogue/catalogue.js';
import { GROUPS, OPTION_KINDS, type GroupId, type OptionKind } from '../engine/index.js';
import { MissingDto, NodeDto, outcomes } from './answer-node.dto.js';
import type {
  AnswerDocument,
  DefinitionDocument,
  GroupDocument,
  OptionDocument,
  RuleSetDocument,
  SourceDocument,
} from './answer.js';
import type { Outcome } from './outcome.js';
import { SettlingDto, WayDto } from './questions.dto.js';

type Headline = AnswerDocument['case'];

const groupIds = GROUPS.map(({ id }) => id);

/** The source of a rule set, as it stood on the day. */
export class AnswerSourceDto implements SourceDocument {
  @ApiProperty({ description: 'Its id', type: String, example: 's1' })
  readonly id!: string;

  @ApiProperty({
    description: 'Its title',
    type: String,
    example: 'Treatment for relapsed or refractory neuroblastoma',
  })
  readonly title!: string;

  @ApiProperty({ description: 'A short name for it', type: String, example: 'CCLG factsheet' })
  readonly short!: string;

  @ApiProperty({ description: 'What kind of document it is', enum: SOURCE_KINDS, example: 'leaflet' })
  readonly kind!: string;

  @ApiProperty({ description: 'Where it speaks for', type: String, example: 'United Kingdom' })
  readonly jurisdiction!: string;

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

  @ApiProperty({
    description: 'What a reader must know of its age on the day, in words',
    type: [String],
    example: ['undated'],
  })
  readonly state!: readonly string[];
}

/** How many lines of a source are met. */
export class LinesDto {
  @ApiProperty({ description: 'Lines met', type: 'integer', minimum: 0, example: 2 })
  readonly met!: number;

  @ApiProperty({ description: 'Lines held', type: 'integer', minimum: 1, example: 2 })
  readonly held!: number;
}

/** What one source answers. */
export class RuleSetAnswerDto implements RuleSetDocument {
  @ApiProperty({ description: 'Its id within the option', type: String, example: 's1' })
  readonly id!: string;

  @ApiProperty({ description: 'The source', type: AnswerSourceDto })
  readonly source!: AnswerSourceDto;

  @ApiProperty({ description: 'What is held of the source', type: String, example: 'the family factsheet' })
  readonly holds!: string;

  @ApiPropertyOptional({
    description: 'What of its rules is not held',
    type: String,
    example: 'entry criteria not held',
  })
  readonly notHeld?: string;

  @ApiProperty({ description: 'Whether it is shown and decides nothing', type: Boolean, example: false })
  readonly background!: boolean;

  @ApiProperty({ description: 'What a reader must know of it', type: [String], example: [] })
  readonly notes!: readonly string[];

  @ApiProperty({ description: 'How it came out', enum: outcomes, example: 'cannot-be-judged' })
  readonly outcome!: Outcome;

  @ApiProperty({
    description: 'The outcome in a sentence',
    type: String,
    example: 'cannot be judged: waits for ALK mutation; ALK amplification',
  })
  readonly says!: string;

  @ApiProperty({ description: 'How many lines are met; all ways in together are one', type: LinesDto })
  readonly lines!: LinesDto;

  @ApiProperty({ description: 'What it waits for', type: [MissingDto] })
  readonly missing!: readonly MissingDto[];

  @ApiPropertyOptional({ description: 'What would settle it, where it cannot be judged', type: SettlingDto })
  readonly settling?: SettlingDto;

  @ApiProperty({ description: 'Its situations, parts or arms: which hold, what the others lack', type: [WayDto] })
  readonly ways!: readonly WayDto[];

  @ApiProperty({ description: 'The explanation, line by line', type: [NodeDto] })
  readonly criteria!: readonly NodeDto[];
}

/** What all sources answer for one option. */
export class OptionAnswerDto implements OptionDocument {
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

  @ApiProperty({ description: 'The group it stands in', enum: groupIds, example: 'waiting' })
  readonly group!: GroupId;

  @ApiProperty({
    description: 'The deciding lines, as its row reads',
    type: [String],
    example: ['waits for ALK mutation; ALK amplification'],
  })
  readonly row!: readonly string[];

  @ApiProperty({ description: 'What a reader must know of it', type: [RemarkDto] })
  readonly remarks!: readonly RemarkDto[];

  @ApiProperty({ description: 'Cautions that the sources give', type: [RemarkDto] })
  readonly cautions!: readonly RemarkDto[];

  @ApiProperty({
    description: 'How it is to be had where the child is treated; this changes no answer',
    type: [RemarkDto],
  })
  readonly access!: readonly RemarkDto[];

  @ApiProperty({ description: 'What is said of it once where it is for other diseases', type: [RemarkDto] })
  readonly otherDiseases!: readonly RemarkDto[];

  @ApiProperty({ description: 'What each source answers', type: [RuleSetAnswerDto] })
  readonly ruleSets!: readonly RuleSetAnswerDto[];
}

/** A group of options, in the order in which groups are shown. */
export class GroupDto implements GroupDocument {
  @ApiProperty({ description: 'Its id', enum: groupIds, example: 'waiting' })
  readonly id!: GroupId;

  @ApiProperty({ description: 'Its title', type: String, example: 'Waiting' })
  readonly title!: string;

  @ApiProperty({
    description: 'The ids of its options',
    type: [String],
    example: ['nb-alk-inhibitor-chemotherapy', 'nb-bit'],
  })
  readonly options!: readonly string[];

  @ApiProperty({ description: 'Cautions said once for the group', type: [RemarkDto] })
  readonly remarks!: readonly RemarkDto[];
}

/** A source's own word, put to the case. */
export class DefinitionAnswerDto implements DefinitionDocument {
  @ApiProperty({ description: 'The word, and whose it is', type: String, example: 'relapsed@s1' })
  readonly id!: string;

  @ApiProperty({ description: 'The id of the source', type: String, example: 's1' })
  readonly source!: string;

  @ApiProperty({
    description: 'What the source means by it',
    type: String,
    example: 'relapsed, as the factsheet uses the word',
  })
  readonly says!: string;

  @ApiProperty({ description: 'How it came out', enum: outcomes, example: 'met' })
  readonly outcome!: Outcome;
}

/** The case in a line or two; never a date of birth. */
export class HeadlineDto implements Headline {
  @ApiProperty({ description: 'Who is spoken of', type: String, example: 'girl, 4 y 2 m, England' })
  readonly who!: string;

  @ApiProperty({ description: 'The disease', type: String, example: 'neuroblastoma, high-risk by SIOPEN' })
  readonly disease!: string;

  @ApiProperty({
    description: 'Its course so far; empty where nothing is recorded',
    type: String,
    example: 'back 9 Nov 2026, bone',
  })
  readonly course!: string;

  @ApiPropertyOptional({
    description: 'The question put to the meeting',
    type: String,
    example: 'What can be discussed? (made up)',
  })
  readonly question?: string;
}

/** What in the record stands against what. */
export class ContradictionDto {
  @ApiProperty({ description: 'Its key', type: String, example: 'relapseCount' })
  readonly key!: string;

  @ApiProperty({
    description: 'What stands against what',
    type: String,
    example: '2 relapses typed; the list, said to be complete, holds 1',
  })
  readonly says!: string;

  @ApiProperty({ description: 'The fact to settle', type: String, example: 'the number of relapses' })
  readonly settles!: string;
}
