import { about } from './about.js';
import { answer } from './answer.js';
import { catalogue } from './catalogue.js';
import { dates } from './dates.js';
import { error } from './error.js';
import { frame } from './frame.js';
import { home } from './home.js';
import { identity } from './identity.js';
<<<<<<< HEAD
import { importCases } from './import-cases.js';
import { newCase } from './new-case.js';
=======
import { arrange, keySheet, meetings } from './meetings.js';
>>>>>>> 0407aef (Show the meetings as pages: a list to arrange, read, print, download and carry over)
import { prepare } from './prepare.js';
import { sources } from './sources.js';
import { whoActs } from './who-acts.js';

/** Every string that a page says of its own: one catalogue, so that nothing hides in a template and a translation has one place. */
export const words = {
  ...frame,
  about,
<<<<<<< HEAD
=======
  arrange,
  keySheet,
  meetings,
>>>>>>> 0407aef (Show the meetings as pages: a list to arrange, read, print, download and carry over)
  answer,
  catalogue,
  dates,
  error,
  home,
  identity,
<<<<<<< HEAD
  importCases,
  newCase,
=======
>>>>>>> 0407aef (Show the meetings as pages: a list to arrange, read, print, download and carry over)
  prepare,
  sources,
  whoActs,
} as const;
