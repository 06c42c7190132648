// Measures the program, part by part, and writes what it saw to docs/benchmarks.md. No test is timed by it.
import { PARTS } from './bench/parts.mjs';
import { writeSection } from './bench/page.mjs';

const HELP = `npm run bench                   every part
npm run bench -- engine         one part, by its name: ${Object.keys(PARTS).join(', ')}
npm run bench -- --check        ends with an error that names the goals missed
npm run bench -- --no-page      leaves docs/benchmarks.md as it is`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}
const named = args.filter((arg) => !arg.startsWith('--'));
const unknown = named.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`no part ${unknown.map((name) => `\`${name}\``).join(', ')}; one of ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

const missed = [];
for (const name of named.length > 0 ? named : Object.keys(PARTS)) {
  console.log(`${name}:`);
  const { measure } = await PARTS[name]();
  const { markdown, goals } = await measure();
  for (const { says, seen, holds } of goals) {
    console.log(`  ${holds ? 'held  ' : 'MISSED'} ${says}: ${seen}`);
    if (!holds) missed.push(says);
  }
  if (!args.includes('--no-page')) await writeSection(name, markdown);
}
if (args.includes('--check') && missed.length > 0) {
  console.error(`goals missed: ${missed.join('; ')}`);
  process.exit(1);
}
