import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { processorTime } from './http/processor.mjs';
import { withService } from './http/running.mjs';
import { machine } from './page.mjs';
import { quantile } from './rounds.mjs';

const OPTIONS = 200;
const WARM_UP = 40;
const ASKED = 100; // answers of each kind: cases on days on which nobody has asked before
const GOAL = 300; // milliseconds
const WEIGHT = 200; // kilobytes, compressed

/** The catalogue as it stands, its options told again under other names until there are enough of them. */
function catalogueOf(count) {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-bench-catalogue-'));
  cpSync('prisma/catalogue', folder, { recursive: true });
  const at = join(folder, 'options');
  const files = readdirSync(at).map((name) => parse(readFileSync(join(at, name), 'utf8')));
  for (let number = files.length; number < count; number += 1) {
    const option = files[number % files.length];
    const again = { ...option, id: `${option.id}-again-${number}`, title: `${option.title} (made up, ${number})` };
    writeFileSync(join(at, `${again.id}.yaml`), stringify(again));
  }
  return folder;
}

/** Measures the pages of a case from outside, one after the other: the answer new, the answer that is kept, and to prepare from. */
export async function measure() {
  const folder = catalogueOf(OPTIONS);
  const before = process.env.CATALOGUE_DIR;
  process.env.CATALOGUE_DIR = folder;
  try {
    return report(await withService(seenOn));
  } finally {
    if (before === undefined) delete process.env.CATALOGUE_DIR;
    else process.env.CATALOGUE_DIR = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function seenOn({ address, pid }) {
  const { items } = await globalThis.fetch(`${address}/api/v1/cases`).then((reply) => reply.json());
  const days = Array.from({ length: WARM_UP + ASKED }, (_, index) => ({
    page: `${address}/cases/${items[index % items.length].id}`,
    asOf: new Date(Date.UTC(2026, 10, 20 + index)).toISOString().slice(0, 10),
  }));
  const answer = ({ page, asOf }) => `${page}/answer?asOf=${asOf}`;
  const [warming, timed] = [days.slice(0, WARM_UP), days.slice(WARM_UP)];
  const { texts } = await inTurn(warming.map(answer), pid);
  if (!texts.some((text) => /made up, \d+/.test(text))) throw new Error('the pages hold none of the added options');
  return {
    fresh: await inTurn(timed.map(answer), pid),
    kept: await inTurn(timed.map(answer), pid),
    prepared: await inTurn(
      timed.map(({ page, asOf }) => `${page}/prepare?asOf=${asOf}`),
      pid,
    ),
    bytes: Math.max(...texts.map(({ length }) => length)),
  };
}

/** Pages one after the other: how long each took, and the mean time of the processor that the service spent on one, in milliseconds. */
async function inTurn(addresses, pid) {
  const before = processorTime(pid);
  const seen = [];
  for (const address of addresses) seen.push(await get(address));
  return {
    texts: seen.map(({ text }) => text),
    times: seen.map(({ took }) => took),
    processor: (processorTime(pid) - before) / addresses.length,
  };
}

/** A page, whole, and how long it took in milliseconds. */
async function get(address) {
  const start = performance.now();
  const reply = await globalThis.fetch(address);
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${new URL(address).pathname.split('/').at(-1)} answered ${reply.status}`);
  return { text, took: performance.now() - start };
}

function report({ fresh, kept, prepared, bytes }) {
  const row = (name, { times, processor }) => {
    const said = [quantile(times, 0.5), quantile(times, 0.95), processor].map((time) => `${time.toFixed(0)} ms`);
    return `| ${name} | ${said.join(' | ')} |`;
  };
  const slowest = quantile(fresh.times, 0.95);
  const seen = `${slowest.toFixed(0)} ms, of the processor ${fresh.processor.toFixed(0)} ms`;
  return {
    goals: [{ says: `the answer with ${OPTIONS} options, p95 under ${GOAL} ms`, seen, holds: slowest < GOAL }],
    markdown: `## Pages

${machine()}

The built service with its own Postgres, the made-up cases, and a catalogue of ${OPTIONS} options (its own, told again under other
names); one page after the other, from the request to its last byte, ${ASKED} of each after a warm-up. Beside it the time of the
processor that the service spent on a page, which does not hang on what else the machine does:

| page | p50 | p95 | processor, mean |
| --- | ---: | ---: | ---: |
${row('the answer, worked out and stored', fresh)}
${row('the answer, as it is kept', kept)}
${row('to prepare from', prepared)}

Goal: the answer p95 under ${GOAL} ms. The page is ${Math.round(bytes / 1000)} kB of HTML before it is compressed; \`test/browser/weight.spec.ts\` holds what a page
weighs with all that it loads to ${WEIGHT} kB compressed.`,
  };
}
