import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { outcomeOf } from '../src/assessments/outcome.js';
import { CATALOGUE } from './catalogue.js';
import { answer, readCase, readPartialDate } from '../src/engine/index.js';

const page = readFileSync('docs/architecture.md', 'utf8');
const blocks = [...page.matchAll(/```(?:yaml|json)\n(.*?)```/gs)].map(([, text]) => parse(text ?? '') as unknown);

test('the line that the architecture follows from end to end stands in the catalogue, and comes out as it says', () => {
  const [lines, record, shown] = blocks as [[Record<string, unknown>], object, Record<string, unknown>];
  const { rules } = CATALOGUE;
  const read = readCase(record, rules.terms.diagnoses);
  if (!read.ok) throw new Error('the record of the example does not read');
  const { options } = answer(read.content, readPartialDate('2026-11-20')?.earliest ?? 0, rules);
  const nodes = options.flatMap(({ ruleSets }) => ruleSets.flatMap(({ criteria }) => criteria));
  const node = nodes.find(({ address }) => address === shown['address']);
  const { outcome, ...said } = shown;
  expect(node).toMatchObject(said);
  expect(node && outcomeOf(node.truth)).toBe(outcome);
  expect(readFileSync('prisma/catalogue/options/nb-dinutuximab-beta-din1.yaml', 'utf8')).toContain(
    `says: ${String(lines[0]['says'])}\n        statement: ${String(lines[0]['statement'])}\n        age: { from: { months: 12 } }`,
  );
});
