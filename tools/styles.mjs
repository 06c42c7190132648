// Compiles the styles of the pages, without the NHS font, into src/generated/assets.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from 'sass';

const root = join(import.meta.dirname, '..');
const to = join(root, 'src/generated/assets/fingerpost.css');
const { css } = compile(join(root, 'src/pages/assets/fingerpost.scss'), {
  style: 'compressed',
  loadPaths: [join(root, 'node_modules')],
  quietDeps: true,
  silenceDeprecations: ['import', 'global-builtin', 'if-function'],
});
mkdirSync(dirname(to), { recursive: true });
writeFileSync(to, css);
