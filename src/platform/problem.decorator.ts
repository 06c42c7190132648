import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { kinds } from './problem.document.js';
import { ProblemDto } from './problem.dto.js';
import type { ProblemKind } from './problem.js';

/** What an operation may be refused with, for the description of the API: each kind with an example of what it says. */
export function ApiProblems(says: Readonly<Partial<Record<ProblemKind, string>>>): MethodDecorator {
  const responses = Object.entries(says).map(([kind, detail]) => problemResponse(kind as ProblemKind, detail));
  return applyDecorators(ApiExtraModels(ProblemDto), ...responses);
}

function problemResponse(kind: ProblemKind, detail: string): MethodDecorator & ClassDecorator {
  const [status, title] = kinds[kind];
  const example = { type: `urn:fingerpost:problem:${kind}`, title, status, detail, instance: '/api/v1/…' };
  return ApiResponse({
    status,
    description: title,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) }, example } },
  });
}
