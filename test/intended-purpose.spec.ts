import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mapAnswer } from '../src/assessments/answer.mapper.js';
import type { AnswerDocument, NodeDocument } from '../src/assessments/answer.js';
import { CATALOGUE as catalogue } from './catalogue.js';
import { forbiddenIn, textsIn } from '../src/catalogue/word-gate.js';
import { answer, readPartialDate } from '../src/engine/index.js';
import { readCaseFile } from '../src/terminal/case-file.js';

// The boundaries that docs/intended-purpose.md states, held over every made-up case of the docs.
const asOf = readPartialDate('2026-11-20')?.earliest ?? 0;
const files = readdirSync('docs/examples').filter((name) => name.endsWith('.yaml'));

function documentOf(file: string): AnswerDocument {
  const { content } = readCaseFile(join('docs/examples', file), catalogue.rules.terms.diagnoses);
  return mapAnswer(answer(content, asOf, catalogue.rules), catalogue, content);
}

interface Leaf {
  readonly key: string;
  readonly value: unknown;
}

function leavesOf(value: unknown, key = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ key, value }];
  return Object.entries(value).flatMap(([name, item]) => leavesOf(item, Array.isArray(value) ? key : name));
}

const nodesOf = (node: NodeDocument): readonly NodeDocument[] => [node, ...node.children.flatMap(nodesOf)];

describe.each(files)('the answer for %s', (file) => {
  const document = documentOf(file);

  test('holds no word that would read as a decision or as advice', () =>
    expect(textsIn(document).filter(({ text }) => forbiddenIn(text).length > 0)).toEqual([]));

  test('holds no number but the counts of lines', () => {
    const numbers = leavesOf(document).filter(({ value }) => typeof value === 'number');
    expect([...new Set(numbers.map(({ key }) => key))].sort()).toEqual(['held', 'met']);
  });

  test('names no score, rank, probability or dose', () => {
    const keys = JSON.stringify(document).match(/"[A-Za-z]+":/g) ?? [];
    expect(keys.filter((key) => /score|rank|probab|percent|chance|likel|dose|priority|weight/i.test(key))).toEqual([]);
  });

  test('gives every criterion one of three outcomes', () => {
    const criteria = document.options.flatMap(({ ruleSets }) => ruleSets.flatMap((ruleSet) => ruleSet.criteria));
    const nodes = criteria.flatMap(nodesOf);
    const words = (role: boolean) => (role ? ['applies', 'does-not-apply'] : ['met', 'not-met']);
    const strange = nodes.filter(
      ({ role, outcome }) => ![...words(role === 'exclusion'), 'cannot-be-judged'].includes(outcome),
    );
    expect(strange).toEqual([]);
  });

  test('orders the options of a group by kind and then by the alphabet', () => {
    const kinds = ['therapy', 'trial', 'study', 'test', 'monitoring', 'route'];
    for (const { options } of document.groups) {
      const shown = options.map((id) => document.options.find((option) => option.id === id));
      const keys = shown.map((option) => `${kinds.indexOf(option?.kind ?? '')} ${option?.title ?? ''}`);
      expect(keys).toEqual([...keys].sort());
    }
  });

  test('every line names the statement it rests on', () => {
    const lines = document.options.flatMap(({ ruleSets }) => ruleSets.flatMap(({ criteria }) => criteria));
    expect(lines.filter(({ statements }) => statements.length === 0)).toEqual([]);
  });
});
