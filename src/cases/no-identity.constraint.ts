import { ValidateBy } from 'class-validator';
import { faultsWithPlaces } from '../platform/validation.js';
import { identityFaults } from './case-faults.js';

/** A field, named by `path`, whose text may hold nothing that could tell who a child is. */
export const NoIdentity = (path: string): PropertyDecorator =>
  ValidateBy({
    name: 'noIdentity',
    validator: {
      validate: (raw: unknown) => identityFaults(raw, path).length === 0,
      defaultMessage: (asked) => faultsWithPlaces(identityFaults(asked?.value, path)),
    },
  });
