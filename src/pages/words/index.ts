import { about } from './about.js';
import { answer } from './answer.js';
import { catalogue } from './catalogue.js';
import { dates } from './dates.js';
import { error } from './error.js';
import { frame } from './frame.js';
import { home } from './home.js';
import { identity } from './identity.js';
import { importCases } from './import-cases.js';
import { newCase } from './new-case.js';
import { arrange, keySheet, meetings } from './meetings.js';
import { prepare } from './prepare.js';
import { sources } from './sources.js';
import { whoActs } from './who-acts.js';

/** Every string that a page says of its own: one catalogue, so that nothing hides in a template and a translation has one place. */
export const words = {
  ...frame,
  about,
  arrange,
  keySheet,
  meetings,
  answer,
  catalogue,
  dates,
  error,
  home,
  identity,
  importCases,
  newCase,
  prepare,
  sources,
  whoActs,
} as const;
