import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CATALOGUE } from '../../../test/catalogue.js';
import { isoOf } from '../calendar.js';
import { readCase } from '../case-reader.js';
import type { Leaf } from '../criterion.js';
import { readCriterion, type CriterionContext } from '../criterion-reader.js';
import { explain } from '../evaluate.js';
import { startEvaluation } from '../evaluation.js';
import type { Explanation } from '../explanation.js';
import { readPartialDate } from '../partial-date.js';
import type { KindCase } from './kind.cases.js';
import { WORKED_CASES } from './kinds.cases.js';
import { turningDays } from './turning-days.js';

/** What is said in every worked case of a kind, kept to be read: `SAID=write` in the environment writes it anew. */
const FILE = 'test/goldens/said.txt';
const { terms } = CATALOGUE.rules;

function saidOf({ criterion: raw, case: record, asOf: day = '2026-11-20' }: KindCase): string {
  const context: CriterionContext = { problems: [], terms, definitions: [] };
  const criterion = readCriterion(raw, 'criterion', context) as Leaf;
  const read = readCase(record, terms.diagnoses);
  if (!read.ok) throw new Error('a worked case of a kind cannot be read');
  const setting = { content: read.content, asOf: readPartialDate(day)?.earliest ?? 0, terms };
  const node = explain(criterion, 'option/rules', 0, startEvaluation(setting, new Map()));
  const days = turningDays(criterion, { ...setting, choose: (_key, [first]) => first as never });
  return [...linesOf(node), ...(days.length === 0 ? [] : [`  may turn: ${days.map(isoOf).join(' ')}`])].join('\n');
}

function linesOf({ says, truth, passing, facts, reasons, notes, children }: Explanation): readonly string[] {
  return [
    `  ${says}: ${truth}${passing ? ', for now' : ''}`,
    ...facts.map(({ key, says, date, source, recordedBy }) => `  fact: ${said(key, says, date, source, recordedBy)}`),
    ...reasons.map(
      ({ code, waitsFor, key, detail, sample, request }) =>
        `  why: ${said(code, waitsFor, key, detail, sample, request === undefined ? '' : JSON.stringify(request))}`,
    ),
    ...notes.map((note) => `  note: ${note}`),
    ...children.flatMap(linesOf).map((line) => `  ${line}`),
  ];
}

function said(...parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => part ?? '')
    .join(' | ')
    .replace(/[ |]+$/, '');
}

const now = Object.entries(WORKED_CASES).map(([kind, groups]) => {
  const cases = Object.entries(groups).flatMap(([group, worked]: [string, readonly KindCase[] | string]) =>
    typeof worked === 'string'
      ? []
      : worked.map((one, at) => [`${kind}, ${group} ${at + 1}: ${one.says}`, one] as const),
  );
  return [kind, cases] as const;
});

function kept(): ReadonlyMap<string, string> {
  const blocks = existsSync(FILE) ? readFileSync(FILE, 'utf8').trimEnd().split('\n\n') : [];
  return new Map(blocks.map((block) => [block.slice(0, block.indexOf('\n')), block.slice(block.indexOf('\n') + 1)]));
}

if (process.env['SAID'] === 'write') {
  const blocks = now.flatMap(([, cases]) => cases.map(([name, one]) => `${name}\n${saidOf(one)}`));
  writeFileSync(FILE, `${blocks.join('\n\n')}\n`);
}

describe('what is said in the worked cases is what was read and kept', () => {
  const before = kept();

  test.each(now)('%s', (_, cases) => {
    const compared = cases.filter(([name]) => before.has(name));
    expect(Object.fromEntries(compared.map(([name, one]) => [name, saidOf(one)]))).toEqual(
      Object.fromEntries(compared.map(([name]) => [name, before.get(name)])),
    );
  });

  test('nine worked cases of ten are kept', () => {
    const names = now.flatMap(([, cases]) => cases.map(([name]) => name));
    expect(names.filter((name) => before.has(name)).length).toBeGreaterThan(0.9 * names.length);
  });
});
