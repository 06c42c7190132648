import { ApiParam } from '@nestjs/swagger';

/** The kind of what is sent where the text of an answer is sent as it is kept. */
export const json = 'application/json; charset=utf-8';

/** What may be wrong where an answer is named by its id. */
export const notFound = {
  'not-found': 'no answer has this id: ask again at /api/v1/assessments',
  invalid: 'what was sent breaks its rules: see errors',
} as const;

/** Describes the id in the address of an answer. */
export const AnswerIdParam = (): MethodDecorator =>
  ApiParam({
    name: 'id',
    description: 'The id of the answer',
    type: String,
    example: '5b1f7c22-9a0d-4e8e-8f43-1c2d3e4f5a6b',
  });
