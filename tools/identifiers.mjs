// Puts the identifier check to made-up numbers in disguise and to strings that are nobody's, and writes docs/identifiers.md.
import { writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { identifierInText } from '../dist/cases/identifiers.js';
import { DISGUISES, drawer, HARMLESS, healthNumber, inPlace } from './identifiers/strings.mjs';

const HELP = `npm run identifiers            10,000 numbers in disguise and 10,000 harmless strings
npm run identifiers -- 100000  that many of each`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}
const runs = args[0] === undefined ? 10_000 : Number(args[0]);
if (!(runs >= 1)) {
  console.error('give a whole number from 1: see npm run identifiers -- --help');
  process.exit(2);
}

/** How many of each kind were put to the check, and how many it took for an identifier. */
function counted(kinds, make) {
  const names = Object.keys(kinds);
  const counts = new Map(names.map((name) => [name, { put: 0, seen: 0 }]));
  for (let at = 0; at < runs; at += 1) {
    const count = counts.get(names[at % names.length]);
    count.put += 1;
    if (identifierInText(make(kinds[names[at % names.length]])) !== undefined) count.seen += 1;
  }
  return [...counts];
}

const draw = drawer(7);
const caught = counted(DISGUISES, (disguise) => inPlace(draw, disguise(healthNumber(draw).digits)));
const alarms = counted(HARMLESS, (write) => inPlace(draw, write(draw)));
const sum = (counts, what) => counts.reduce((total, [, count]) => total + count[what], 0);
const share = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
const rows = (counts) => counts.map(([name, { put, seen }]) => `| ${name} | ${put} | ${seen} |`).join('\n');

const page = `<!-- Written by \`npm run identifiers\`; do not edit here. -->

# The identifier check

Every text of a case is searched for NHS, CHI and H&C numbers, postcodes, telephone numbers and e-mail addresses, when it is kept
and again before a panel pack leaves. It does not know names: a person reads the free texts on the page of the pack.

## Numbers in disguise

Made-up valid numbers of the three kinds, alone and in sentences: ${sum(caught, 'seen')} of ${sum(caught, 'put')} caught.

| disguise | put | caught |
| --- | --- | --- |
${rows(caught)}

Not looked for: numbers spelled out in words, or with letters of no meaning between the digits.

## Strings that are nobody's

Genes, trials, doses, changes in HGVS and laboratory values: ${sum(alarms, 'seen')} false alarms in ${sum(alarms, 'put')} (${share(sum(alarms, 'seen'), sum(alarms, 'put'))}; at most 0.10 %
is allowed).

| kind | put | false alarms |
| --- | --- | --- |
${rows(alarms)}
`;
const { code } = await format('docs/identifiers.md', page, { printWidth: 120 });
writeFileSync('docs/identifiers.md', code);
console.log(
  `${sum(caught, 'seen')} of ${sum(caught, 'put')} caught; ${sum(alarms, 'seen')} false alarms in ${sum(alarms, 'put')}`,
);
if (sum(caught, 'seen') < runs || sum(alarms, 'seen') > runs / 1000) process.exitCode = 1;
