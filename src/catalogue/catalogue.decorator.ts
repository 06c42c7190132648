import { applyDecorators, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { ApiProblems } from '../platform/problem.decorator.js';

const invalid = 'what was sent breaks its rules: see errors';
const source = 'It comes from the release in force, and says what sources say: nothing in it is about a case.';

/** Describes an operation that lists things of the catalogue, page by page. */
export const Lists = (what: string, says: string, page: Type<unknown>): MethodDecorator =>
  applyDecorators(
    ApiOperation({ operationId: `list-${what}`, summary: `List ${says}`, description: source }),
    ApiOkResponse({ type: page, description: `A page of ${what}` }),
    ApiProblems({ invalid }),
  );

/** Describes an operation that shows one thing of the catalogue. */
export const ShowsOne = (what: string, says: string, shown: Type<unknown>, example: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({ operationId: `get-${what}`, summary: `Show ${says}`, description: source }),
    ApiParam({ name: 'id', description: `The id of the ${what}`, type: String, example }),
    ApiOkResponse({ type: shown, description: `The ${what}` }),
    ApiProblems({ 'not-found': `no ${what} has this id`, invalid }),
  );
