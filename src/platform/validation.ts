import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { InvalidRequest, type FieldError } from './problem.js';

/** The one way in which request bodies and queries are checked: nothing unknown, and each fault with its path. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidRequest(fieldErrors(errors)),
  });

/** Flattens class-validator's tree into paths such as `case.relapses[0].date`. */
export function fieldErrors(errors: readonly ValidationError[], above = ''): readonly FieldError[] {
  return errors.flatMap((error) => {
    const path = below(above, error.property);
    const own = Object.entries(error.constraints ?? {}).flatMap(([rule, text]) => {
      if (text.startsWith(ownPlaces)) return JSON.parse(text.slice(ownPlaces.length)) as readonly FieldError[];
      const unknown = rule === 'whitelistValidation';
      return [{ path, message: unknown ? 'is not a known field: leave it out' : withoutName(text, error.property) }];
    });
    return [...own, ...fieldErrors(error.children ?? [], path)];
  });
}

const ownPlaces = 'faults with places of their own: ';

/** The message of a constraint that reads a whole document, and knows where in it each fault is. */
export const faultsWithPlaces = (faults: readonly FieldError[]): string => ownPlaces + JSON.stringify(faults);

function below(above: string, property: string): string {
  if (/^\d+$/.test(property)) return `${above}[${property}]`;
  return above === '' ? property : `${above}.${property}`;
}

// class-validator says `asOf must be …`; the path says which already.
const withoutName = (text: string, property: string): string =>
  text.startsWith(`${property} `) ? text.slice(property.length + 1) : text;
