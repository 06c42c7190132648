import { resolve } from 'node:path';

/** The folder that holds package.json: two up from here, in `src` as in `dist`. */
export const packageRoot = resolve(import.meta.dirname, '..', '..');
