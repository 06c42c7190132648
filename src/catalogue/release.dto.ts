import { ApiProperty } from '@nestjs/swagger';
import { PageDto } from '../platform/page.dto.js';
import type { Approval, Release, ReleaseState, ReleaseStatement } from './release.js';

/** Which release an answer was made from. */
export class ReleaseStatementDto implements ReleaseStatement {
  @ApiProperty({
    description: 'The SHA-256 of its canonical content, in hexadecimal; approvals are no part of it',
    type: String,
    pattern: '^[0-9a-f]{64}$',
    example: '1f3a9c0d5b7e2a4866d1c3f0e9b8a7d6c5f4e3d2b1a09f8e7d6c5b4a39281706',
  })
  readonly id!: string;

  @ApiProperty({ description: 'Whether clinicians have approved it', type: Boolean, enum: [false], example: false })
  readonly clinicallyApproved!: false;

  @ApiProperty({
    description: 'The same in words',
    type: String,
    enum: ['not clinically approved'],
    example: 'not clinically approved',
  })
  readonly says!: 'not clinically approved';
}

/** Who approved a release. */
export class ApprovalDto implements Approval {
  @ApiProperty({ description: 'The id of a person of the register', type: String, example: 'approver' })
  readonly person!: string;

  @ApiProperty({ description: 'In which role', type: String, example: 'approver' })
  readonly role!: string;

  @ApiProperty({ description: 'When', type: String, format: 'date-time', example: '2026-11-20T09:30:00.000Z' })
  readonly at!: string;
}

/** A state of the catalogue that answers refer to. */
export class ReleaseDto extends ReleaseStatementDto implements Release {
  @ApiProperty({
    description: 'Where it stands; one at most is in force',
    enum: ['draft', 'in-force', 'retired'],
    example: 'in-force',
  })
  readonly state!: ReleaseState;

  @ApiProperty({ description: 'Its approvals', type: [ApprovalDto] })
  readonly approvals!: readonly ApprovalDto[];

  @ApiProperty({
    description: 'When it was stored',
    type: String,
    format: 'date-time',
    example: '2026-11-20T09:00:00.000Z',
  })
  readonly createdAt!: string;
}

/** A page of releases. */
export class ReleasePageDto extends PageDto(ReleaseDto) {}
