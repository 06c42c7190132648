import { condition } from './attributes/condition.js';
import { course } from './attributes/course.js';
import { disease } from './attributes/disease.js';
import { judgements } from './attributes/judgements.js';
import { person } from './attributes/person.js';
import { process } from './attributes/process.js';
import { treatment } from './attributes/treatment.js';
import type { Attributes, CaseOf } from './case-shape.js';

/** The attributes that criteria may read. */
export const CLINICAL_ATTRIBUTES = {
  ...person,
  ...disease,
  ...course,
  ...treatment,
  ...condition,
  ...judgements,
} as const satisfies Attributes;

/** The attributes that belong to the work and to the family: kept with the case, and out of reach of criteria. */
export const PROCESS_ATTRIBUTES = process satisfies Attributes;

/** Every attribute of a case, by its key. */
export const ATTRIBUTES = { ...CLINICAL_ATTRIBUTES, ...PROCESS_ATTRIBUTES } as const satisfies Attributes;

/** Attributes that are worked out and never typed, each with what to record instead. */
export const DERIVED: Readonly<Record<string, string>> = {
  casePseudonym: 'the service gives it',
  evaluationDate: 'it is `asOf`, given with the request',
  ageAtEvaluation: 'it is worked out from `birthDate` (a date, or `{ ageInDays, at }`)',
  ageAtDiagnosis: 'it is worked out from `birthDate` and `diagnosis.date`',
  alkStatus: 'it is worked out from `tumourTests`',
  alkTests: 'record them in `tumourTests`',
  alkVariant: 'record it as `hgvsP` of the test in `tumourTests`',
  relapseSampleDate: 'record it as `sample.date` of the test in `tumourTests`',
  intervalDxToRelapse: 'it is worked out from `diagnosis.date` and `relapses`',
  intervalEotToRelapse: 'it is worked out from `treatments` and `relapses`',
  relapseOnTreatment: 'record `onTreatment` on each of the `relapses`',
};

/** A case as it is read and kept. */
export type CaseContent = CaseOf<typeof ATTRIBUTES>;
/** The part of a case that criteria see. */
export type ClinicalContent = CaseOf<typeof CLINICAL_ATTRIBUTES>;
export type Relapse = ClinicalContent['relapses']['items'][number];
export type TumourTest = ClinicalContent['tumourTests']['items'][number];
export type Transplant = ClinicalContent['transplants']['items'][number];
export type Treatment = ClinicalContent['treatments']['items'][number];
export type JudgementItem = ClinicalContent['judgements']['items'][number];
