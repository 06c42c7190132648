import { ApiProperty } from '@nestjs/swagger';

/** How the service is. */
export class HealthDto {
  @ApiProperty({ enum: ['live', 'ready'], description: 'How it is, in one word', example: 'live' })
  readonly status!: 'live' | 'ready';
}
