import { about } from './about.js';
import { answer } from './answer.js';
import { error } from './error.js';
import { frame } from './frame.js';
import { home } from './home.js';
import { identity } from './identity.js';
import { whoActs } from './who-acts.js';

/** Every string that a page says of its own: one catalogue, so that nothing hides in a template and a translation has one place. */
export const words = { ...frame, about, answer, error, home, identity, whoActs } as const;
