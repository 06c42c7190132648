import { ApiProperty } from '@nestjs/swagger';

/** What is known of anything that people edit, and of which the newest version counts. */
export class EditedDto {
  @ApiProperty({
    description: 'Its newest version, counted from 1; an edit names it in If-Match',
    type: 'integer',
    minimum: 1,
    example: 1,
  })
  readonly version!: number;

  @ApiProperty({ description: 'Who made this version: the id of a person', type: String, example: 'coordinator' })
  readonly person!: string;

  @ApiProperty({ description: 'When', type: String, format: 'date-time', example: '2026-11-20T09:00:00.000Z' })
  readonly updatedAt!: string;
}
