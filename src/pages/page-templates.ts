import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import { words } from './words/index.js';

const design = dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json'));

function pageTemplates(): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader([import.meta.dirname, join(design, 'dist')], { noCache: false });
  const templates = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: false,
    trimBlocks: true,
    lstripBlocks: true,
  });
  templates.addGlobal('words', words);
  sayComponentsWords(templates);
  return templates;
}

type Default = (value: unknown, otherwise: unknown, whereEmpty?: boolean) => unknown;

/** What components of the design system say of their own unless they are told otherwise; each is said by our catalogue. */
const SAID_BY_COMPONENTS: ReadonlyMap<unknown, string> = new Map([
  ['Error', words.errorTitle],
  ['Information', words.information],
  ['Important', words.important],
]);

function sayComponentsWords(templates: nunjucks.Environment): void {
  const orDefault = templates.getFilter('default') as Default;
  const inOurWords: Default = (value, otherwise, whereEmpty) =>
    orDefault(value, SAID_BY_COMPONENTS.get(otherwise) ?? otherwise, whereEmpty);
  templates.addFilter('default', inOurWords);
}

/**
 * The templates of the pages, over those of the NHS design system; each is compiled once in a process. What a template
 * puts in is escaped unless it is markup of ours.
 */
export const PAGE_TEMPLATES = pageTemplates();
