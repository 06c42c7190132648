import { ApiExtraModels, ApiProperty, ApiSchema, type ApiSchemaOptions } from '@nestjs/swagger';
import { caseJsonSchema } from '../engine/index.js';
import { PageDto } from '../platform/page.dto.js';
import type { CaseSummary, CaseVersion } from './case.js';
import { IsCase } from './case.constraint.js';

const { $defs, ...schema } = caseJsonSchema('#/components/schemas/Case.');

/** The parts of a case's schema, as models: each carries its own schema, and nothing of an object's. */
const parts = Object.entries($defs).map(([name, part]) => {
  class Part {}
  ApiSchema({ type: undefined, properties: undefined, ...part, name: `Case.${name}` } as ApiSchemaOptions)(Part);
  return Part;
});

/** What is recorded about one child or young person. The engine says what may stand in it; this hands its schema on. */
@ApiExtraModels(...parts)
@ApiSchema({ ...schema, name: 'Case' })
export class CaseRecordDto {}

/** A case for the examples of the API's description. */
export const exampleCase = {
  question: 'What can be discussed? (made up)',
  birthDate: { ageInDays: 1540, at: '2026-11-20' },
  treatingNation: 'GB-ENG',
  diagnosis: { code: 'neuroblastoma', date: '2025-10-20' },
  relapses: [{ date: '2026-11-09', sites: ['bone'] }],
  lineOfRelapseTherapy: 1,
  tumourTests: [],
};

/** A case to be stored. */
export class CaseBodyDto {
  @ApiProperty({
    description: 'The case: no name, no number of a health service, no full postcode, no address',
    type: CaseRecordDto,
    example: exampleCase,
  })
  @IsCase()
  readonly case!: unknown;
}

/** A stored case, its content aside. */
export class CaseSummaryDto implements CaseSummary {
  @ApiProperty({
    description: 'Its id: random',
    type: String,
    format: 'uuid',
    example: '0f8b1c9e-5d3a-4c7b-9e21-6a4f0d2b7c38',
  })
  readonly id!: string;

  @ApiProperty({
    description: 'Its pseudonym, which no other case ever had or will have',
    type: String,
    example: 'FP-7Q2K',
  })
  readonly pseudonym!: string;

  @ApiProperty({
    description: 'Its newest version, counted from 1; an edit names it in If-Match',
    type: 'integer',
    minimum: 1,
    example: 1,
  })
  readonly version!: number;

  @ApiProperty({ description: 'Whether the service made it up, to try things with', type: Boolean, example: false })
  readonly madeUp!: boolean;

  @ApiProperty({
    description: 'When it was stored',
    type: String,
    format: 'date-time',
    example: '2026-11-20T09:00:00.000Z',
  })
  readonly createdAt!: string;

  @ApiProperty({
    description: 'When its newest version was stored',
    type: String,
    format: 'date-time',
    example: '2026-11-20T09:00:00.000Z',
  })
  readonly updatedAt!: string;
}

/** A stored case at its newest version. */
export class CaseDto extends CaseSummaryDto {
  @ApiProperty({ description: 'The case, every item with its id', type: CaseRecordDto, example: exampleCase })
  readonly case!: CaseRecordDto;
}

/** That a version was written. */
export class CaseVersionDto implements CaseVersion {
  @ApiProperty({ description: 'The version', type: 'integer', minimum: 1, example: 1 })
  readonly version!: number;

  @ApiProperty({ description: 'The id of the person who wrote it', type: String, example: 'coordinator' })
  readonly person!: string;

  @ApiProperty({ description: 'When', type: String, format: 'date-time', example: '2026-11-20T09:00:00.000Z' })
  readonly at!: string;
}

/** A page of cases. */
export class CasePageDto extends PageDto(CaseSummaryDto) {}

/** A page of versions. */
export class CaseVersionPageDto extends PageDto(CaseVersionDto) {}
