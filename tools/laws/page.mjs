import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lawFiles } from './progress.mjs';

const PAGE = 'docs/laws.md';

/** The whole runs there are: of one commit, every file with every seed from 1 up, in rounds of one size; the largest first. */
function wholeRuns(progress) {
  const kinds = new Set(progress.map(({ commit, each }) => `${commit} ${each}`));
  const whole = [...kinds].map((kind) => {
    const [commit, each] = kind.split(' ');
    const mine = progress.filter((done) => `${done.commit} ${done.each}` === kind);
    let rounds = 0;
    while (lawFiles().every((file) => mine.some((done) => done.file === file && done.seed === rounds + 1))) rounds += 1;
    const machine = mine
      .filter(({ seed }) => seed <= rounds)
      .map((done) => done.machine)
      .sort()
      .at(-1);
    return { commit, rounds, each: Number(each), runs: rounds * Number(each), machine };
  });
  return whole.filter(({ rounds }) => rounds > 0).sort((one, other) => other.runs - one.runs);
}

/** Notes the largest whole run that was seen, where it is larger than the one that the page tells of. */
export function writePage(progress) {
  const [largest] = wholeRuns(progress);
  if (largest === undefined) return;
  const told = existsSync(PAGE) ? /\*\*([\d,]+) runs of each law\*\*/.exec(readFileSync(PAGE, 'utf8')) : null;
  if (told !== null && Number(told[1].replaceAll(',', '')) >= largest.runs) return;
  const count = (number) => number.toLocaleString('en-GB');
  const rounds = `${largest.rounds} round${largest.rounds === 1 ? '' : 's'} of ${count(largest.each)}`;
  const seeds = largest.rounds === 1 ? 'seed 1' : `seeds 1 to ${largest.rounds}`;
  writeFileSync(
    PAGE,
    `# How far the laws were tried

The laws stand in [testing](testing.md#the-laws). \`npm test\` puts each to 10,000 made-up cases and criteria, from one seed;
\`npm run laws -- --runs 100000\` to any number, by rounds with a seed each, and goes on where it stopped. A law whose single run is
dear takes a fixed share of that number (\`test/law-runs.ts\`). A round cut short by its time limit does not count.

The largest whole run seen: **${count(largest.runs)} runs of each law**, in ${rounds} (${seeds}), at commit \`${largest.commit}\`
(${largest.machine}). No law was broken.
`,
  );
}
