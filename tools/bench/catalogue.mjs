import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readMadeUpCases } from '../../dist/cases/made-up-cases.js';
import { readCatalogueFiles } from '../../dist/catalogue/catalogue-files.js';
import { answer, dayOf, readCase } from '../../dist/engine/index.js';
import { readCaseFile } from '../../dist/terminal/case-file.js';
import { interleaved, quantile } from './rounds.mjs';

const GOAL = 5; // milliseconds
const AS_OF = dayOf(2026, 11, 20);

const EXAMPLES = 'docs/examples';

/** The made-up cases that the service begins with, and those of the documents. */
function casesFor(diagnoses) {
  const stored = readMadeUpCases().map((madeUp) => readCase(madeUp.case, diagnoses).content);
  const files = readdirSync(EXAMPLES).filter((name) => name.endsWith('.yaml'));
  return [...stored, ...files.map((name) => readCaseFile(join(EXAMPLES, name), diagnoses).content)];
}

/** One case against the whole catalogue as it stands, explained. */
export async function measureCatalogue() {
  const { rules } = readCatalogueFiles('prisma/catalogue').catalogue;
  const cases = casesFor(rules.terms.diagnoses);
  const explained = (run) => answer(cases[run % cases.length], AS_OF, rules);
  await interleaved({ explained }, { rounds: 1, milliseconds: 1000 });
  const times = (await interleaved({ explained }, { rounds: 5, milliseconds: 500 })).explained.flat();
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  const seen = `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`;
  const size = `${rules.options.length} options, ${cases.length} made-up cases, ${times.length} answers`;
  return {
    goals: [{ says: `one case against the whole catalogue, explained: p50 under ${GOAL} ms`, seen, holds: p50 < GOAL }],
    markdown: `One case against the whole catalogue, explained (${size}): **${seen}**. Goal: p50 under ${GOAL} ms.`,
  };
}
