import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import { words } from './words/index.js';

const design = dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json'));

/** The templates of the pages, over those of the NHS design system. What a template puts in is escaped unless it is markup of ours. */
export function pageTemplates(): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader([import.meta.dirname, join(design, 'dist')], { noCache: false });
  const templates = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: false,
    trimBlocks: true,
    lstripBlocks: true,
  });
  templates.addGlobal('words', words);
  return templates;
}
