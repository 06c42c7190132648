import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, type ApiOperationOptions } from '@nestjs/swagger';
import { ApiProblems } from '../platform/problem.decorator.js';
import type { ProblemKind } from '../platform/problem.js';

/** The headers that come with a meeting. */
export const meetingHeaders = {
  ETag: { description: 'The version of the meeting, for If-Match', schema: { type: 'string', example: '"1"' } },
} as const;

/** The headers that come with a meeting that was just stored, or carried over to. */
export const newMeetingHeaders = {
  ...meetingHeaders,
  Location: {
    description: 'The address of the meeting',
    schema: { type: 'string', example: '/api/v1/meetings/3c6b0a51-7e0d-4a55-8a3c-2f9b6d1e4c70' },
  },
} as const;

const details: Readonly<Partial<Record<ProblemKind, string>>> = {
  malformed: 'the body is not valid JSON: mend it',
  forbidden: 'nobody is named as acting: send the id of a person of the register in the header Acting-Person',
  'not-found': 'no meeting has this id: see those there are at /api/v1/meetings',
  stale: 'the meeting has another version than the one that If-Match names: read it again, and edit that',
  conflict: 'what the room said is recorded here: such a case stays on the list, and the meeting is not removed',
  'too-large': 'the body is over 1 MB: send less',
  invalid: 'what was sent breaks its rules: see errors',
  'precondition-required': 'no version is named: send the ETag of the meeting as you read it in the header If-Match',
};

/** Describes an operation on meetings, with what it may be refused with. */
export function MeetingOperation(operation: ApiOperationOptions, ...problems: readonly ProblemKind[]): MethodDecorator {
  const says = Object.fromEntries(problems.map((kind) => [kind, details[kind] ?? '']));
  return applyDecorators(ApiOperation(operation), ApiProblems(says));
}

/** Describes the id in the address of a meeting. */
export const MeetingIdParam = (): MethodDecorator =>
  ApiParam({
    name: 'id',
    description: 'The id of the meeting',
    type: String,
    example: '3c6b0a51-7e0d-4a55-8a3c-2f9b6d1e4c70',
  });

/** Describes the header that names the version which an edit was made on. */
export const MeetingIfMatch = (): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The ETag of the meeting as it was read',
    example: '"1"',
  });
