import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { IsDay } from '../platform/day.constraint.js';
import { EditedDto } from '../platform/edited.dto.js';
import { PageDto } from '../platform/page.dto.js';
import type { Panel, Sitting, SittingContent } from './panel.js';

/** A sitting to be kept. */
export class SittingBodyDto implements SittingContent {
  @ApiProperty({ description: 'The day on which the panel sits', type: String, format: 'date', example: '2026-12-03' })
  @IsDay()
  readonly date!: string;

  @ApiPropertyOptional({
    description: 'The last day on which papers are taken; left out where it is not known',
    type: String,
    format: 'date',
    example: '2026-11-26',
  })
  @IsOptional()
  @IsDay()
  readonly papersBy?: string;

  @ApiProperty({
    description: 'Whether it is cancelled: such a sitting stays',
    type: Boolean,
    default: false,
    example: false,
  })
  @IsOptional()
  @IsBoolean({ message: 'must be true or false' })
  readonly isCancelled: boolean = false;
}

/** A stored sitting. */
export class SittingDto extends EditedDto implements Sitting {
  @ApiProperty({
    description: 'Its id: random',
    type: String,
    format: 'uuid',
    example: '9d7b2a64-0c1f-4c1e-8b55-5f0a3e9d1c22',
  })
  readonly id!: string;

  @ApiProperty({ description: 'The route that sits', type: String, example: 'route-nb-national-panel' })
  readonly route!: string;

  @ApiProperty({ description: 'The day', type: String, format: 'date', example: '2026-12-03' })
  readonly date!: string;

  @ApiPropertyOptional({ description: 'The last day for papers', type: String, format: 'date', example: '2026-11-26' })
  readonly papersBy?: string;

  @ApiProperty({ description: 'Whether it is cancelled', type: Boolean, example: false })
  readonly isCancelled!: boolean;
}

/** A route of the catalogue with its sittings. */
export class PanelDto implements Panel {
  @ApiProperty({ description: 'The id of the route', type: String, example: 'route-nb-national-panel' })
  readonly id!: string;

  @ApiProperty({ description: 'Its title', type: String, example: 'Neuroblastoma National Advisory Panel' })
  readonly title!: string;

  @ApiProperty({ description: 'Its short name', type: String, example: 'Neuroblastoma panel' })
  readonly short!: string;

  @ApiProperty({ description: 'Its sittings, the earliest first', type: [SittingDto] })
  readonly sittings!: readonly SittingDto[];
}

/** A page of panels. */
export class PanelPageDto extends PageDto(PanelDto) {}
