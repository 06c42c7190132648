/**
 * What is measured, part by part; each in a file of its own that exports
 * `measure(): Promise<{ markdown, goals: { says, seen, holds }[] }>`: its section of the page, and each goal with what was seen.
 */
export const PARTS = {
  engine: () => import('./engine.mjs'),
  http: () => import('./http.mjs'),
  pages: () => import('./pages.mjs'),
};
