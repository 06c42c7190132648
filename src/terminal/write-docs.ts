import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseJsonSchema } from '../engine/index.js';
import { packageRoot } from '../platform/package-root.js';
import { casePage } from './case-page.presenter.js';
import { caseTemplate } from './case-template.presenter.js';
import { withOutputs } from './readme-output.presenter.js';

// Writes the pages that come from the code: those of the case, and the output that the README shows.
const explain = join(import.meta.dirname, 'explain.js');
const readme = join(packageRoot, 'README.md');

const write = (name: string, text: string): void => writeFileSync(join(packageRoot, name), text);

write('docs/case.md', casePage());
write('docs/case-template.yaml', caseTemplate());
write('docs/case.schema.json', `${JSON.stringify(caseJsonSchema(), null, 2)}\n`);
write(
  'README.md',
  withOutputs(readFileSync(readme, 'utf8'), (args) =>
    execFileSync(process.execPath, [explain, ...args], { encoding: 'utf8', cwd: packageRoot }),
  ),
);
