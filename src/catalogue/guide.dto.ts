import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageDto } from '../platform/page.dto.js';
import { POINT_KINDS, RESOURCE_KINDS, type Caution, type DiscussionPoint, type Factor, type Phase } from './guide.js';
import type { FamilyText, GuideItem, Resource } from './guide.js';

/** One text for two readers. */
export class FamilyTextDto implements FamilyText {
  @ApiPropertyOptional({
    description: 'The title for both, where the text has a page of its own',
    type: String,
    example: 'What is an early trial?',
  })
  readonly title?: string | undefined;

  @ApiProperty({
    description: 'For a parent',
    type: String,
    example: 'You can bring a list of questions about your child.',
  })
  readonly parent!: string;

  @ApiProperty({ description: 'For a young person', type: String, example: 'You can bring a list of questions.' })
  readonly young!: string;
}

/** What every item of the guide has. */
export class GuideItemDto implements GuideItem {
  @ApiProperty({ description: 'Its id', type: String, example: 'phase-early' })
  readonly id!: string;

  @ApiProperty({ description: 'Its title', type: String, example: 'Early phase trial' })
  readonly title!: string;

  @ApiPropertyOptional({
    description: 'The code of the diagnosis it is about; left out, it is about any',
    type: String,
    example: 'neuroblastoma',
  })
  readonly about?: string;

  @ApiProperty({
    description: 'What it is, for a professional',
    type: String,
    example: 'Small trials of new treatments.',
  })
  readonly says!: string;

  @ApiProperty({ description: 'The statements it rests on', type: [String], example: ['31'] })
  readonly statements!: readonly string[];
}

/** An item that is also written for families. */
export class FamilyItemDto extends GuideItemDto {
  @ApiProperty({ description: 'The same for a family', type: FamilyTextDto })
  readonly family!: FamilyTextDto;
}

/** A phase or kind of study, explained. */
export class PhaseDto extends FamilyItemDto implements Phase {
  @ApiProperty({ description: 'What a reader must know of it', type: [String], example: [] })
  readonly remarks!: readonly string[];
}

/** What bears on a choice and has no cut-off. */
export class FactorDto extends FamilyItemDto implements Factor {
  @ApiProperty({ description: 'The values of a case that stand beside it', type: [String], example: ['mycnStatus'] })
  readonly reads!: readonly string[];

  @ApiProperty({ description: 'What a reader must know of it', type: [String], example: [] })
  readonly remarks!: readonly string[];
}

/** Something to ask, to explain or to raise. */
export class DiscussionPointDto extends FamilyItemDto implements DiscussionPoint {
  @ApiProperty({ description: 'What kind of point it is', enum: POINT_KINDS, example: 'question' })
  readonly kind!: DiscussionPoint['kind'];

  @ApiPropertyOptional({
    description: 'Where a case keeps what came of it',
    type: String,
    example: 'familyQuestions',
  })
  readonly reads?: string;
}

/** A warning that a source gives. */
export class CautionDto extends FamilyItemDto implements Caution {
  @ApiProperty({
    description: 'Where it stands: `everywhere`, or beside these options, kinds of option, routes or phases',
    type: [String],
    example: ['everywhere'],
  })
  readonly beside!: readonly string[];
}

/** Where to turn; numbers and links are as the source printed them. */
export class ResourceDto extends FamilyItemDto implements Resource {
  @ApiProperty({ description: 'What kind of help it is', enum: RESOURCE_KINDS, example: 'help-line' })
  readonly kind!: Resource['kind'];

  @ApiPropertyOptional({ description: 'A telephone number', type: String, example: '0808 808 00 00' })
  readonly phone?: string;

  @ApiPropertyOptional({ description: 'When it is open', type: String, example: 'Monday to Friday, 9 am to 5 pm' })
  readonly hours?: string;

  @ApiPropertyOptional({ description: 'Where it is on the web', type: String, example: 'https://www.cclg.org.uk' })
  readonly link?: string;

  @ApiPropertyOptional({
    description: 'When the source that prints it was last reviewed; left out, the source is undated',
    type: String,
    example: '2025-04',
  })
  readonly lastReviewed?: string;

  @ApiProperty({ description: 'When it has to be looked at again', type: String, example: '2028-04' })
  readonly nextReview!: string;

  @ApiPropertyOptional({
    description: 'Why it is still to be confirmed',
    type: String,
    example: 'as printed; nobody has tried it since',
  })
  readonly toBeConfirmed?: string;

  @ApiProperty({
    description: 'What a reader must know of its age on the day asked',
    type: [String],
    example: ['undated'],
  })
  readonly state!: readonly string[];
}

export class PhasePageDto extends PageDto(PhaseDto) {}
export class FactorPageDto extends PageDto(FactorDto) {}
export class DiscussionPointPageDto extends PageDto(DiscussionPointDto) {}
export class CautionPageDto extends PageDto(CautionDto) {}
export class ResourcePageDto extends PageDto(ResourceDto) {}
