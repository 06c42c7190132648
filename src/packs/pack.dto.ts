import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { PACK_FORMATS, type PackFormat } from './pack.model.js';
import { COARSENINGS, type Coarsening } from './rare-combinations.js';

/** What whoever prepares a pack chooses. */
export interface PackChoices {
  readonly route?: string;
  readonly coarsen?: readonly Coarsening[];
  readonly looked?: readonly string[];
  readonly permissionNotRecorded?: boolean;
  readonly inherited?: boolean;
}

/** A pack as it is asked for over the API. */
export class PackRequestDto implements PackChoices {
  @ApiPropertyOptional({
    description: 'How it is to be written; left out, the header `Accept` says',
    enum: PACK_FORMATS,
    example: 'pdf',
  })
  @IsOptional()
  @IsIn(PACK_FORMATS)
  readonly format?: PackFormat;

  @ApiPropertyOptional({
    description: 'The id of the route that it goes to',
    type: String,
    minLength: 1,
    maxLength: 100,
    example: 'route-car-t-panel',
  })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  readonly route?: string;

  @ApiPropertyOptional({
    description: 'What is made coarser, so that the child is harder to recognise',
    enum: COARSENINGS,
    isArray: true,
    example: ['age-band'],
  })
  @IsOptional()
  @IsArray()
  @IsIn(COARSENINGS, { each: true })
  readonly coarsen?: readonly Coarsening[];

  @ApiPropertyOptional({
    description:
      'The rule sets that cannot be judged and were looked at, each as option and rule set; the pack says how many',
    type: [String],
    maxItems: 200,
    example: ['all-inotuzumab-ino2/ino2'],
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  readonly looked?: readonly string[];

  @ApiPropertyOptional({
    description: 'That the pack is to be made although no permission is recorded; it says so in capitals',
    type: Boolean,
    example: false,
  })
  @IsOptional()
  @IsBoolean()
  readonly permissionNotRecorded?: boolean;

  @ApiPropertyOptional({
    description:
      'That the family agreed that findings that may be inherited stand in the pack; otherwise they are left out',
    type: Boolean,
    example: false,
  })
  @IsOptional()
  @IsBoolean()
  readonly inherited?: boolean;
}
