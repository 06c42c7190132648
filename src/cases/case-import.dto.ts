import { ApiProperty } from '@nestjs/swagger';
import type { ImportedCase } from './case.js';

/** A case that came in with a sheet. */
export class ImportedCaseDto implements ImportedCase {
  @ApiProperty({ type: Number, description: 'The row, as a spreadsheet counts it', example: 2 })
  readonly row!: number;

  @ApiProperty({
    type: String,
    required: false,
    description: 'The row’s own label; it is given back once, and not kept',
    example: 'first of the list',
  })
  readonly label?: string;

  @ApiProperty({ type: String, description: 'The id of the case', example: '0f8b1c9e-5d3a-4c7b-9e21-6a4f0d2b7c38' })
  readonly id!: string;

  @ApiProperty({ type: String, description: 'Its pseudonym, which was never given before', example: 'FP-7Q2K' })
  readonly pseudonym!: string;

  @ApiProperty({ type: Number, description: 'Its version', example: 1 })
  readonly version!: number;
}

/** What a sheet was stored as. */
export class ImportedCasesDto {
  @ApiProperty({ type: [ImportedCaseDto], description: 'Every case of the sheet, in the order of its rows' })
  readonly items!: readonly ImportedCaseDto[];
}
