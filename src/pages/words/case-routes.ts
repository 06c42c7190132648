import type { LateKind, Step } from '../../panels/case-route.js';
import type { Permission } from '../../packs/permission.js';

const steps: Readonly<Record<Step, string>> = {
  images: 'Images attached',
  pathology: 'Pathology attached',
  genetics: 'Genetics attached',
  submitted: 'Submitted',
  'advice-received': 'Advice received',
  'family-told': 'Family told',
  'acted-on': 'Acted on',
};
const permissions: Readonly<Record<Permission, string>> = { yes: 'Yes', no: 'No', 'not-recorded': 'Not recorded' };
const late: Readonly<Record<LateKind, string>> = {
  cancelled: 'the sitting was cancelled, and no advice is recorded',
  papers: 'the last day for papers is over, and nothing is recorded as submitted',
  advice: 'the sitting is over, and no advice is recorded as received',
  family: 'advice was received, and the family is not recorded as told',
};

/** A case on its routes, and when panels sit. */
export const caseRoutes = {
  title: 'Routes',
  intro: 'Who else is asked, and what has come of it. No route comes before another.',
  steps,
  permissions,
  late,
  lateTitle: 'Late',
  since: 'since',
  permission: 'Permission to discuss outside',
  notNeeded: 'Not asked for by this route',
  recordPermission: 'Record the permission',
  sitting: 'Sitting',
  papersBy: 'papers by',
  papersUnknown: 'day for papers not kept',
  cancelled: 'cancelled',
  noSitting: 'Not recorded',
  route: 'Route',
  recorded: 'Recorded',
  nothing: 'Nothing',
  state: { yes: 'Yes', no: 'No', 'not-recorded': 'Not recorded' },
  leave: 'Leave as it is',
  step: 'Step',
  now: 'Now',
  next: 'Record',
  recordOf: 'Record:',
  day: 'On which day',
  noDay: 'Enter the day: day, month and year, no later than today',
  noStep: 'Choose what to record',
  chooseSitting: 'Choose the sitting',
  toNone: 'None to come',
  anew: 'Another round',
  anewHint: 'What was recorded so far is set aside, and stays in the record of who did what.',
  beginAnew: 'Begin anew',
  stale: 'Somebody else changed the case meanwhile: it is shown as it is now. Choose again',
  back: 'All routes of this case',
  panels: 'When panels sit',
  noSittings: 'No sitting to come is kept for this panel.',
} as const;

/** When panels sit. */
export const panels = {
  title: 'When panels sit',
  panel: 'Panel',
  date: 'Sitting',
  papersBy: 'Papers by',
  keptBy: 'Kept by',
  cancel: 'Cancel',
  cancelOf: 'the sitting of',
  cancelled: 'Cancelled',
  empty: 'No sitting is kept yet.',
  add: 'Add a sitting',
  addHint: 'A sitting that is kept for this panel on this day is replaced.',
  papersHint: 'The last day on which papers are taken. Leave empty where it is not known.',
  noPanel: 'Choose the panel',
  noDate: 'Enter the day of the sitting: day, month and year',
  noPapers: 'Enter the last day for papers as day, month and year, no later than the sitting; or leave it empty',
} as const;
