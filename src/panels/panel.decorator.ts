import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, type ApiOperationOptions } from '@nestjs/swagger';
import { ApiProblems } from '../platform/problem.decorator.js';
import type { ProblemKind } from '../platform/problem.js';

const details: Readonly<Partial<Record<ProblemKind, string>>> = {
  malformed: 'the body is not valid JSON: mend it',
  forbidden: 'nobody is named as acting: send the id of a person of the register in the header Acting-Person',
  'not-found': 'no route has this id: see those there are at /api/v1/routes',
  conflict: 'the panel has a sitting on this day already: edit that one',
  stale: 'the sitting has another version than the one that If-Match names: read it again, and edit that',
  invalid: 'what was sent breaks its rules: see errors',
  'precondition-required': 'no version is named: send the ETag of the sitting as you read it in the header If-Match',
};

const caseDetails: typeof details = {
  ...details,
  conflict: 'the stored case cannot be read with the release in force: edit it where errors says',
  'not-found': 'no case has this id: see those there are at /api/v1/cases',
  stale: 'the case has another version than the one that If-Match names: read it again, and edit that',
  'precondition-required': 'no version is named: send the ETag of the case as you read it in the header If-Match',
};

const operation =
  (says: typeof details) =>
  (described: ApiOperationOptions, ...problems: readonly ProblemKind[]): MethodDecorator =>
    applyDecorators(
      ApiOperation(described),
      ApiProblems(Object.fromEntries(problems.map((kind) => [kind, says[kind] ?? '']))),
    );

/** Describes an operation on panels, with what it may be refused with. */
export const PanelOperation = operation(details);

/** Describes an operation on a case on its routes, with what it may be refused with. */
export const CaseRouteOperation = operation(caseDetails);

/** Describes the id of a route in an address, under the name it has there. */
export const RouteParam = (name: string): MethodDecorator =>
  ApiParam({ name, description: 'The id of the route', type: String, example: 'route-nb-national-panel' });

/** Describes the id of a sitting in an address. */
export const SittingParam = (): MethodDecorator =>
  ApiParam({
    name: 'sitting',
    description: 'The id of the sitting',
    type: String,
    example: '9d7b2a64-0c1f-4c1e-8b55-5f0a3e9d1c22',
  });

/** Describes the header that names the version which an edit was made on. */
export const IfMatchOf = (what: string): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: `The ETag of the ${what} as it was read`,
    example: '"1"',
  });

/** The headers that come with a sitting or a case. */
export const versionHeader = {
  ETag: { description: 'The version, for If-Match', schema: { type: 'string', example: '"1"' } },
} as const;
