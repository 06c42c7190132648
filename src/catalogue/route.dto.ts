import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageDto } from '../platform/page.dto.js';
import { FamilyItemDto, FamilyTextDto, GuideItemDto } from './guide.dto.js';
import { NEEDS, type Need, type Pathway, type Route, type Step } from './guide.js';
import { AccessDto, RemarkDto } from './option.dto.js';
import { SourceNameDto } from './source.dto.js';

/** What a route needs. */
export class NeedDto extends RemarkDto implements Need {
  @ApiProperty({ description: 'What it needs', enum: NEEDS, example: 'permission' })
  readonly need!: Need['need'];

  @ApiPropertyOptional({
    description: 'The attribute of a case that says whether it is there',
    type: String,
    example: 'permissionExternalDiscussion',
  })
  readonly reads?: string;
}

/** A way by which a case is looked at by others. */
export class RouteDto extends FamilyItemDto implements Route {
  @ApiProperty({ description: 'A short name for it', type: String, example: 'MDT' })
  readonly short!: string;

  @ApiProperty({ description: 'What it needs', type: [NeedDto] })
  readonly needs!: readonly NeedDto[];

  @ApiProperty({ description: 'What comes back', type: [RemarkDto] })
  readonly gives!: readonly RemarkDto[];

  @ApiProperty({ description: 'The ids of the discussion points to ask about it', type: [String], example: [] })
  readonly questions!: readonly string[];

  @ApiProperty({ description: 'How it is to be had', type: [AccessDto] })
  readonly access!: readonly AccessDto[];

  @ApiPropertyOptional({
    description: 'What of a case is shown beside it',
    type: String,
    example: 'panelSittings',
  })
  readonly shows?: string;

  @ApiPropertyOptional({
    description: 'Why no source held bears it out',
    type: String,
    example: 'known from practice only',
  })
  readonly unverified?: string;
}

/** One step of an order. */
export class StepDto extends RemarkDto implements Step {
  @ApiProperty({ description: 'The ids of the options it names', type: [String], example: ['nb-bit'] })
  readonly options!: readonly string[];
}

/** What one source says about order and exceptions. */
export class PathwayDto extends GuideItemDto implements Omit<Pathway, 'source'> {
  @ApiProperty({ description: 'The source in whose name it stands', type: SourceNameDto })
  readonly source!: SourceNameDto;

  @ApiProperty({ description: 'Its steps, in the order of the source', type: [StepDto] })
  readonly steps!: readonly StepDto[];

  @ApiProperty({ description: 'What a reader must know of it', type: [String], example: [] })
  readonly remarks!: readonly string[];

  @ApiPropertyOptional({ description: 'The same for a family', type: FamilyTextDto })
  readonly family?: FamilyTextDto | undefined;
}

/** A page of routes. */
export class RoutePageDto extends PageDto(RouteDto) {}

/** A page of pathways. */
export class PathwayPageDto extends PageDto(PathwayDto) {}
