import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsDay } from '../platform/day.constraint.js';
import { PageQuery } from '../platform/page.dto.js';

const asOf = {
  description: 'The day on which the state of the sources is asked, `YYYY-MM-DD`; left out, it is today in London',
  type: String,
  format: 'date',
  example: '2026-11-20',
};

/** What of one thing of the catalogue is asked for. */
export class AsOfQuery {
  @ApiPropertyOptional(asOf)
  @IsOptional()
  @IsDay()
  readonly asOf?: string;
}

/** What of a list of the catalogue is asked for. */
export class CatalogueQuery extends PageQuery {
  @ApiPropertyOptional(asOf)
  @IsOptional()
  @IsDay()
  readonly asOf?: string;
}
