import pg from 'pg';
import { unpackAnswer } from '../../dist/assessments/answer-form.js';
import { startEmbeddedPostgres } from '../../dist/platform/embedded-postgres.js';
import { AS_OF, cases } from './http/cases.mjs';
import { growth, residentMemory, rise } from './http/memory.mjs';
import { startAsker, startPeer, withService } from './http/running.mjs';
import { machine } from './page.mjs';
import { median } from './rounds.mjs';

const ROUNDS = 7;
const EACH = 300; // requests of a contender in a round
const IN_ALL = 10_000; // requests over which memory is watched
const WARM_UP = 2_000; // of these, before it counts
const GOAL = 100; // requests a second
const STEADY = 0.1; // the rise of memory that is still called flat

/** Measures POST /api/v1/assessments with storage: the built service, its own Postgres, and a client in a third process. */
export const measure = () =>
  withService(async ({ address, pid, env }) => {
    const asker = startAsker();
    const made = cases(1);
    const draw = (count) => Array.from({ length: count }, () => made.next().value);
    const inline = (count) => ({
      address: `${address}/api/v1/assessments`,
      bodies: draw(count).map((one) => JSON.stringify({ asOf: AS_OF, case: one })),
    });
    await asker.ask(inline(EACH));
    const peer = await startPeer(env);
    try {
      const seen = await rounds({ address, asker, peer, draw, inline });
      const sizes = await sizesOf(env);
      const samples = await memory({ asker, pid, inline });
      return report(seen, sizes, samples);
    } finally {
      await peer.stop();
      await asker.stop();
    }
  });

/** Requests a second, round by round; what a round needs beforehand is not timed. */
async function rounds({ address, asker, peer, draw, inline }) {
  const seen = { inline: [], stored: [], peer: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bodies = draw(EACH).map((one) => JSON.stringify({ case: one }));
    const { kept } = await asker.ask({ address: `${address}/api/v1/cases`, bodies, keep: 'id' });
    const stored = kept.map((caseId) => JSON.stringify({ asOf: AS_OF, caseId }));
    const asked = {
      inline: inline(EACH),
      stored: { address: `${address}/api/v1/assessments`, bodies: stored },
      peer: { ...inline(EACH), address: `${peer.address}/answers` },
    };
    for (const [name, question] of Object.entries(asked)) {
      const { perSecond } = await asker.ask(question);
      if (round > 0) seen[name].push(perSecond); // the first round warms up
    }
  }
  return seen;
}

/** The mean size of an answer, as it is stored and as its text. */
async function sizesOf({ DATA_DIR: dataDir }) {
  const { url } = await startEmbeddedPostgres({ dataDir, database: 'fingerpost' });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SELECT "answerForm" AS form, "answerBytes" AS bytes FROM "assessment"');
  await client.end();
  const mean = (sizes) => sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return {
    answers: rows.length,
    stored: mean(rows.map(({ bytes }) => bytes.length)),
    text: mean(rows.map((row) => unpackAnswer(row).length)),
  };
}

/** The memory of the service over many requests, sample by sample. */
async function memory({ asker, pid, inline }) {
  const samples = [];
  for (let sent = 0; sent < IN_ALL; sent += 250) {
    await asker.ask(inline(250));
    samples.push([sent + 250, residentMemory(pid)]);
  }
  return samples.filter(([sent]) => sent > WARM_UP);
}

function report(seen, { answers, stored, text }, samples) {
  const [inline, byId, peer] = [median(seen.inline), median(seen.stored), median(seen.peer)];
  const ratio = median(seen.peer.map((perSecond, round) => perSecond / seen.inline[round]));
  const held = samples.map(([, megabytes]) => megabytes);
  const range = (values) => `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;
  const flat = `${range(held)} MB, ${growth(samples).toFixed(2)} MB more per 1,000 requests`;
  const bytes = (size) => Math.round(size).toLocaleString('en-GB');
  const row = (name, values) => `| ${name} | ${median(values).toFixed(0)} | ${range(values)} |`;
  return {
    goals: [
      { says: `a case sent along, ${GOAL} a second`, seen: inline.toFixed(0), holds: inline >= GOAL },
      { says: `a stored case, ${GOAL} a second`, seen: byId.toFixed(0), holds: byId >= GOAL },
      { says: 'memory flat over 10,000 requests', seen: flat, holds: rise(samples) < STEADY },
    ],
    markdown: `## Over HTTP, with storage

${machine()}

\`POST /api/v1/assessments\`: the built service with its own Postgres (which waits for the disk), and a client in a third process
that asks eight at once; all share the processors. Made-up cases, no two alike, each answer new and stored. ${ROUNDS} rounds in turn of
${EACH} requests each; requests a second:

| who | median | rounds from, to |
| --- | ---: | --- |
${row('the service, a case sent along', seen.inline)}
${row('the service, a stored case', seen.stored)}
${row('bare Fastify, storing and sending answers made beforehand', seen.peer)}

Goal: ${GOAL} a second. The bare route reads no case and judges nothing; it stores the same bytes in the same Postgres by the same
adapter, so it shows what storing and sending alone costs: it does ${ratio.toFixed(1)} times as many (${peer.toFixed(0)} a second).

A stored answer takes **${bytes(stored)} bytes**, packed from a text of ${bytes(text)} (means of ${bytes(answers)}).

Memory of the service over ${IN_ALL.toLocaleString('en-GB')} requests, after the first ${WARM_UP.toLocaleString('en-GB')}: **${flat}**. Goal: flat, the last third
no more than ${STEADY * 100} % above the first.`,
  };
}
