import { readCatalogueFiles } from '../../catalogue/catalogue-files.js';
import { readCase } from '../case-reader.js';
import { readCriterion, type CriterionContext } from '../criterion-reader.js';
import { explain } from '../evaluate.js';
import { startEvaluation } from '../evaluation.js';
import { nodesOf } from '../explanation.js';
import { readPartialDate } from '../partial-date.js';
import { diagnosisCases } from './diagnosis.cases.js';
import { type CriterionKindKey } from './index.js';
import type { KindCase, KindCases } from './kind.cases.js';

// The compiler asks for the worked cases of every kind.
const CASES: Partial<Record<CriterionKindKey, KindCases>> = {
  diagnosis: diagnosisCases,
};

const { terms } = readCatalogueFiles('prisma/catalogue').catalogue.rules;

function run({ criterion: raw, case: record, asOf = '2026-11-20' }: KindCase) {
  const context: CriterionContext = { problems: [], terms, definitions: [] };
  const criterion = readCriterion(raw, 'criterion', context);
  expect(context.problems).toEqual([]);
  const read = readCase(record, terms.diagnoses);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const day = readPartialDate(asOf)?.earliest ?? 0;
  const node = explain(
    criterion,
    'option/rules',
    0,
    startEvaluation({ content: read.content, asOf: day, terms }, new Map()),
  );
  return {
    truth: node.truth,
    because: new Set(nodesOf(node).flatMap(({ reasons }) => reasons.map(({ code }) => code))),
    node,
  };
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  const listed = Object.values(cases).flatMap((group) =>
    typeof group === 'string' ? [] : [...(group as readonly KindCase[])],
  );
  it.each(listed.map((one) => [one.says, one] as const))('%s', (_says, one) => {
    const { truth, because } = run(one);
    expect(truth).toBe(one.truth);
    if (one.because !== undefined) expect([...because].sort()).toEqual([...one.because].sort());
  });
});
