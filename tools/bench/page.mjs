import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format } from 'oxfmt';

const PAGE = 'docs/benchmarks.md';

/** The machine and the day, as one line of a section. */
export function machine() {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${all.length} × ${all[0]?.model ?? 'a processor'}, ${memory} GB, Node ${process.version}, ${process.platform}`;
}

const begins = (name) => `<!-- ${name}: written by npm run bench -->`;
const ends = (name) => `<!-- ${name}: end -->`;

/** Puts the section of a part in its place on the page, and leaves the others as they are. */
export async function writeSection(name, markdown) {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '# Benchmarks\n';
  const section = `${begins(name)}\n\n${markdown.trim()}\n\n${ends(name)}`;
  const [from, to] = [page.indexOf(begins(name)), page.indexOf(ends(name))];
  const whole =
    from < 0 || to < 0
      ? `${page.trimEnd()}\n\n${section}\n`
      : `${page.slice(0, from)}${section}${page.slice(to + ends(name).length)}`;
  const { code } = await format(PAGE, whole, { printWidth: 120 });
  writeFileSync(PAGE, code);
}
