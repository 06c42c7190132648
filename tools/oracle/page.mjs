import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/oracle.md';
const [FROM, TO] = ['<!-- figures: written by `npm run oracle` -->', '<!-- end of the figures -->'];
const COUNTED = ['pairs', 'skipped', 'worlds', 'definite', 'contradictions', 'leftOpen', 'leftOpenAlone', 'exempt'];

const count = (number) => number.toLocaleString('en-GB');
const share = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;

/** Everything that was tried at one commit, added up; of the commits the one tried furthest, the latest of equals. */
function furthest(progress) {
  const commits = [...new Set(progress.map(({ commit }) => commit))].reverse();
  const sums = commits.map((commit) => {
    const mine = progress.filter((one) => one.commit === commit);
    const sum = Object.fromEntries(COUNTED.map((key) => [key, mine.reduce((all, one) => all + one[key], 0)]));
    return {
      commit,
      on: mine
        .map(({ on }) => on)
        .sort()
        .at(-1),
      rounds: mine.length,
      ...sum,
    };
  });
  return sums.sort((one, other) => other.pairs - one.pairs)[0];
}

/** Notes what came out of the furthest run. */
export function writePage(progress) {
  const tried = furthest(progress);
  if (tried === undefined) return;
  const walked = tried.pairs - tried.skipped;
  const figures = `${FROM}

Seen on ${tried.on}, at commit \`${tried.commit}\`, over seeds 1 to ${tried.rounds}:

| what                                                                           | pairs |  share |
| ------------------------------------------------------------------------------ | ----: | -----: |
| made up                                                                        | ${count(tried.pairs)} |        |
| left out: more than 5,000 worlds                                               | ${count(tried.skipped)} | ${share(tried.skipped, tried.pairs)} |
| walked, over ${count(tried.worlds)} worlds                                     | ${count(walked)} | ${share(walked, tried.pairs)} |
| of these, settled by every world                                               | ${count(tried.definite)} | ${share(tried.definite, walked)} |
| the engine says what some world denies                                         | ${count(tried.contradictions)} | ${share(tried.contradictions, walked)} |
| the engine is unknown where every world is alike                               | ${count(tried.leftOpen)} | ${share(tried.leftOpen, walked)} |
| of these, such that no two leaves read one open fact                           | ${count(tried.leftOpenAlone)} | ${share(tried.leftOpenAlone, walked)} |
| of these, exempt since a leaf waits for the date of a record                   | ${count(tried.exempt)} | ${share(tried.exempt, walked)} |

${TO}`;
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest] = [page.slice(0, page.indexOf(FROM)), page.slice(page.indexOf(TO) + TO.length)];
  writeFileSync(PAGE, `${before}${aligned(figures)}${rest}`);
}

/** The table as the formatter of the documents wants it. */
function aligned(text) {
  const lines = text.split('\n');
  const rows = lines
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const widths = [0, 1, 2].map((at) => Math.max(...rows.filter((_, row) => row !== 1).map((row) => row[at].length), 5));
  const told = rows.map((row, at) => {
    if (at === 1) return `| ${'-'.repeat(widths[0])} | ${'-'.repeat(widths[1] - 1)}: | ${'-'.repeat(widths[2] - 1)}: |`;
    return `| ${row[0].padEnd(widths[0])} | ${row[1].padStart(widths[1])} | ${row[2].padStart(widths[2])} |`;
  });
  return lines.map((line) => (line.startsWith('|') ? told.shift() : line)).join('\n');
}
