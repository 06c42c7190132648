import { inSiteLanguage } from '../platform/site-words.js';
import type { MeetingKind } from './meeting.js';

/** The kinds of meeting as they are read. */
export const KIND_WORDS: Readonly<Record<MeetingKind, string>> = inSiteLanguage({
  'local-mdt': 'Hospital MDT',
  'tya-mdt': 'Teenage and young adult MDT',
  'tumour-board': 'Genomic tumour board',
  'transplant-meeting': 'Transplant meeting',
  'national-panel': 'National panel',
  other: 'Other meeting',
});
