import { inSiteLanguage } from '../platform/site-words.js';
import type { AskerRole, OutcomeReason } from './room-outcome.js';

/** The agreed reasons as professionals say them. */
export const REASON_WORDS: Readonly<Record<OutcomeReason, string>> = inSiteLanguage({
  'discuss-with-family': 'To be discussed with the family',
  'waiting-for-result': 'Waiting for a result',
  referred: 'Referred',
  'not-today': 'Not today',
  'no-slot': 'No slot',
  closed: 'Closed',
  'too-unwell': 'Too unwell',
  'too-far': 'Too far',
  'family-wish': 'The family’s wish',
  other: 'Other',
});

/** The roles of a meeting, and the family, as they are read. */
export const ROLE_WORDS: Readonly<Record<AskerRole, string>> = inSiteLanguage({
  'paediatric-oncology': 'Paediatric oncology',
  haematology: 'Haematology',
  transplant: 'Transplant',
  surgery: 'Surgery',
  'clinical-oncology': 'Clinical oncology (radiotherapy)',
  radiology: 'Radiology',
  pathology: 'Pathology',
  genomics: 'Genomics',
  pharmacy: 'Pharmacy',
  'trials-team': 'Trials team',
  'specialist-nursing': 'Specialist nursing',
  'palliative-care': 'Palliative and supportive care',
  psychology: 'Psychology',
  'social-work': 'Social work',
  'shared-care-hospital': 'Shared-care hospital',
  'general-practice': 'General practice',
  coordinator: 'Coordinator',
  'key-worker': 'Key worker',
  'other-role': 'Another role',
  family: 'The family',
});
