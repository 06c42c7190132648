import { inSiteLanguage } from '../../platform/site-words.js';
import { about } from './about.js';
import { answer } from './answer.js';
import { caseRoutes, panels } from './case-routes.js';
import { chase } from './chase.js';
import { catalogue } from './catalogue.js';
import { changes } from './changes.js';
import { cohort } from './cohort.js';
import { dates } from './dates.js';
import { dictionary } from './dictionary.js';
import { error } from './error.js';
import { family } from './family.js';
import { frame } from './frame.js';
import { guide } from './guide.js';
import { home } from './home.js';
import { identity } from './identity.js';
import { importCases } from './import-cases.js';
import { newCase } from './new-case.js';
import { letters } from './letters.js';
import { arrange, deleteMeeting, keySheet, meetings } from './meetings.js';
import { pack } from './pack.js';
import { outcome } from './outcome.js';
import { prepare } from './prepare.js';
import { record } from './record.js';
import { sources } from './sources.js';
import { tasks } from './tasks.js';
import { whatIf } from './what-if.js';
import { whoActs } from './who-acts.js';

const english = {
  ...frame,
  about,
  arrange,
  deleteMeeting,
  keySheet,
  letters,
  meetings,
  answer,
  catalogue,
  changes,
  caseRoutes,
  panels,
  chase,
  cohort,
  dates,
  dictionary,
  error,
  family,
  guide,
  home,
  identity,
  importCases,
  newCase,
  pack,
  outcome,
  prepare,
  record,
  sources,
  tasks,
  whatIf,
  whoActs,
} as const;

/** Every string that a page says of its own: one catalogue, so that nothing hides in a template and a translation has one place. */
export const words = inSiteLanguage(english);
