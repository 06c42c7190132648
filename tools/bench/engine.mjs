import { measureCatalogue } from './catalogue.mjs';
import { measureGenerated } from './generated.mjs';
import { machine } from './page.mjs';

/** Measures the engine alone, in this process: no service, no database. */
export async function measure() {
  const catalogue = await measureCatalogue();
  const generated = await measureGenerated();
  const markdown = [
    '## The engine',
    machine(),
    catalogue.markdown,
    sayGenerated(generated),
    saySilence(generated),
    METHOD,
  ];
  return { goals: [...catalogue.goals, ...generated.goals], markdown: markdown.join('\n\n') };
}

function sayGenerated({ rows, goals, compared }) {
  const table = rows.map(({ name, p50, p99, runs }) => `| ${name} | ${p50} | ${p99} | ${runs} |`).join('\n');
  const aims = goals.map(({ says, seen, holds }) => `| ${says} | ${seen} | ${holds ? 'yes' : '**no**'} |`).join('\n');
  return `### One case against 10,000 made-up options

| engine | p50 | p99 | runs |
| --- | --- | --- | --- |
${table}

| goal | seen | held |
| --- | --- | --- |
${aims}

The outcomes of ${compared.pairs.toLocaleString('en-GB')} pairs were compared before anything was timed.`;
}

/** The share of two-valued “all criteria true” that the record does not prove. */
function saySilence({ silence: { met, unproved, notMet, cases } }) {
  const share = ((100 * unproved) / met).toFixed(0);
  return `### How often silence misleads

A two-valued reading takes what is not recorded as false or absent. Of the ${met.toLocaleString('en-GB')} times that it calls all
criteria of a made-up option true (${cases} made-up cases against 10,000 options), **${share} %** cannot be proved from what is recorded:
a criterion cannot be judged${notMet === 0 ? '' : ', or is not met'}. The figure belongs to this workload, in which 15 % of what is asked is not recorded; it
says nothing of any hospital's records.`;
}

const METHOD = `### How it is measured

- The options are made up, drawn from a seed: 8 to 25 criteria each, written in the kinds that trials of this field ask for (diagnosis,
  age, performance, blood, organs, earlier treatment, washouts, genes, course, infections, pregnancy), with \`all\`, \`any\`, \`not\`,
  \`atLeast\`, exclusions and arms. Most bounds are usual ones, one in twelve is odd. They hold no readings, flags or definitions,
  which no peer can say. The cases are made up too, with full dates and no contradictions.
- Peers are given each case as flat facts, worked out beforehand and not timed; this engine is given the record and reads it in its time.
  Every engine's outcomes are compared with ours before anything is timed, two-valued peers with a two-valued reading.
- All run in one process, in turn, round after round. A ratio is taken between the medians of one round, and the median of the
  rounds is given. Milliseconds are those of this machine on this day; the ratios carry further.
- _Explained_: the truth of every node, which nodes decide, what is missing and the group of every option are worked out. The objects of a
  tree are made when it is first read; the row “every node of every tree read” makes and reads them all.
- _Truths alone_: the truth of each rule set, by the batch evaluator, which leaves a rule set once a line is not met.`;
