import { Injectable } from '@nestjs/common';
import {
  Validate,
  ValidatorConstraint,
  type ValidationArguments,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { faultsWithPlaces } from '../platform/validation.js';
import { caseFaults } from './case-faults.js';

/** Puts a case in a request to the engine's own reader, and reports each of its faults with its place. */
@Injectable()
@ValidatorConstraint({ name: 'case' })
export class CaseConstraint implements ValidatorConstraintInterface {
  constructor(private readonly catalogue: CatalogueService) {}

  validate(raw: unknown): boolean {
    return caseFaults(raw, this.diagnoses).length === 0;
  }

  defaultMessage({ value }: ValidationArguments): string {
    return faultsWithPlaces(caseFaults(value, this.diagnoses));
  }

  private get diagnoses(): readonly string[] {
    return this.catalogue.inForce.catalogue.rules.terms.diagnoses;
  }
}

/** A field that holds a whole case. */
export const IsCase = (): PropertyDecorator => Validate(CaseConstraint);
