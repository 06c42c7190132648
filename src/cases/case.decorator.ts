import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, type ApiOperationOptions } from '@nestjs/swagger';
import { ApiProblems } from '../platform/problem.decorator.js';
import type { ProblemKind } from '../platform/problem.js';

const etag = {
  description: 'The version of the case, for If-Match',
  schema: { type: 'string', example: '"1"' },
} as const;

/** The headers that come with a case. */
export const caseHeaders = { ETag: etag };

/** The headers that come with a case that was just stored. */
export const newCaseHeaders = {
  ...caseHeaders,
  Location: {
    description: 'The address of the case',
    schema: { type: 'string', example: '/api/v1/cases/0f8b1c9e-5d3a-4c7b-9e21-6a4f0d2b7c38' },
  },
} as const;

const details: Readonly<Partial<Record<ProblemKind, string>>> = {
  malformed: 'the body is not valid JSON: mend it',
  forbidden: 'nobody is named as acting: send the id of a person of the register in the header Acting-Person',
  'not-found': 'no case has this id: see those there are at /api/v1/cases',
  stale: 'the case has another version than the one that If-Match names: read it again, and edit that',
  'too-large': 'the body is over 1 MB: send less',
  invalid: 'what was sent breaks its rules: see errors',
  'precondition-required': 'no version is named: send the ETag of the case as you read it in the header If-Match',
};

/** Describes an operation on cases, with what it may be refused with. */
export function CaseOperation(operation: ApiOperationOptions, ...problems: readonly ProblemKind[]): MethodDecorator {
  const says = Object.fromEntries(problems.map((kind) => [kind, details[kind] ?? '']));
  return applyDecorators(ApiOperation(operation), ApiProblems(says));
}

/** Describes the id in the address of a case. */
export const CaseIdParam = (): MethodDecorator =>
  ApiParam({
    name: 'id',
    description: 'The id of the case',
    type: String,
    example: '0f8b1c9e-5d3a-4c7b-9e21-6a4f0d2b7c38',
  });

/** Describes the header that names the version which an edit was made on. */
export const IfMatchHeader = (): MethodDecorator =>
  ApiHeader({ name: 'If-Match', required: true, description: 'The ETag of the case as it was read', example: '"1"' });
