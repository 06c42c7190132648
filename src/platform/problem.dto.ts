import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** One fault in what was sent. */
export class FieldErrorDto {
  @ApiProperty({ description: 'Where the fault is', example: 'case.relapses[0].date' })
  readonly path!: string;

  @ApiProperty({
    description: 'What is wrong, and what to do; never the value',
    example: 'is not a known field: leave it out',
  })
  readonly message!: string;
}

/** Why a request was not answered, as application/problem+json (RFC 9457). */
export class ProblemDto {
  @ApiProperty({ description: 'The kind of problem', example: 'urn:fingerpost:problem:invalid' })
  readonly type!: string;

  @ApiProperty({ description: 'The kind, in words', example: 'the request breaks its rules' })
  readonly title!: string;

  @ApiProperty({ description: 'The HTTP status', example: 422 })
  readonly status!: number;

  @ApiProperty({
    description: 'What is wrong this time, and what to do',
    example: 'what was sent breaks its rules: see errors',
  })
  readonly detail!: string;

  @ApiProperty({ description: 'The path that was asked', example: '/api/v1/assessments' })
  readonly instance!: string;

  @ApiPropertyOptional({ description: 'Each fault, with its place', type: [FieldErrorDto] })
  readonly errors?: readonly FieldErrorDto[];
}
