import { CATALOGUE } from '../../test/catalogue.js';
import { readCase } from './case-reader.js';
import type { Definition } from './criterion.js';
import { readCriterion, type CriterionContext } from './criterion-reader.js';
import { explain } from './evaluate.js';
import { startEvaluation } from './evaluation.js';
import { readPartialDate } from './partial-date.js';

const { rules } = CATALOGUE;
const { terms } = rules;
const LEAF = 'option/rules/1';
const fitness = { transplantFitness: 'unfit' };
const borderline = { sctFitness: { fitness: 'borderline' } };

function call(word: string, more: Readonly<Record<string, unknown>> = {}) {
  return {
    on: LEAF,
    call: word,
    by: 'lead-1',
    role: 'transplant consultant',
    date: '2026-11-03',
    why: 'the lungs are not up to it',
    ...more,
  };
}

function put(criterion: unknown, record: unknown, definitions: readonly Definition[] = []) {
  const context: CriterionContext = { problems: [], terms, definitions: definitions.map(({ id }) => id) };
  const read = readCase(record, terms.diagnoses);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const setting = { content: read.content, asOf: readPartialDate('2026-11-20')?.earliest ?? 0, terms };
  const evaluation = startEvaluation(setting, new Map(definitions.map((definition) => [definition.id, definition])));
  const node = explain(readCriterion(criterion, 'criterion', context), 'option/rules', 0, evaluation);
  expect(context.problems).toEqual([]);
  return { node, evaluation };
}

describe('a clinical call on the address of a leaf', () => {
  test('settles what is by nature a clinician’s to judge, visibly in whose name', () => {
    const { node } = put(fitness, { ...borderline, judgements: [call('met')] });
    expect(node).toMatchObject({ truth: 'true', reasons: [] });
    expect(node.notes).toContain('a clinician’s call; the recorded facts leave it open');
    expect(node.facts).toContainEqual({
      key: 'judgements/judgement-1',
      says: 'a clinician’s call: met: lead-1, transplant consultant, 3 Nov 2026: the lungs are not up to it',
      date: '2026-11-03',
      recordedBy: 'lead-1',
    });
  });

  test('settles a word of the source that the case falls between', () => {
    const words = { bestResponse: ['SD', 'PD'], undefined: ['MR'] };
    expect(put(words, { bestResponse: 'MR' }).node.reasons).toMatchObject([{ code: 'UNDEFINED_TERM' }]);
    expect(put(words, { bestResponse: 'MR', judgements: [call('not-met')] }).node.truth).toBe('false');
  });

  test('against what the facts settle is a contradiction, named', () => {
    const { node, evaluation } = put(fitness, { sctFitness: { fitness: 'fit' }, judgements: [call('met')] });
    expect(node).toMatchObject({ truth: 'unknown', reasons: [{ code: 'CONFLICTING_DATA' }] });
    expect(evaluation.contradictions).toContainEqual({
      key: `judgements/${LEAF}`,
      says: 'a clinician’s call stands against what the recorded facts settle',
      settles: 'the clinical call, against the recorded facts',
    });
  });

  test('that says what the facts say changes nothing', () => {
    const { node } = put(fitness, { sctFitness: { fitness: 'unfit' }, judgements: [call('met')] });
    expect(node).toMatchObject({ truth: 'true', passing: true });
    expect(node.notes).toContain('a clinician’s call says the same');
  });

  test('does not stand for a fact that is missing', () => {
    const { node } = put(fitness, { judgements: [call('met')] });
    expect(node).toMatchObject({ truth: 'unknown', reasons: [{ code: 'MISSING_DATA' }] });
    expect(node.notes).toContain('a clinician’s call is recorded, and does not stand for what the record lacks');
  });

  test.each([
    ['its author', 'by'],
    ['a role', 'role'],
    ['its date', 'date'],
  ])('without %s does not count, and says so', (words, field) => {
    const { node } = put(fitness, { ...borderline, judgements: [call('met', { [field]: undefined })] });
    expect(node.truth).toBe('unknown');
    expect(node.reasons.map(({ detail }) => detail)).toContain(
      `a call is recorded without ${words}, and does not count`,
    );
  });

  test('that is later counts; two of one day that differ are a contradiction', () => {
    const later = put(fitness, {
      ...borderline,
      judgements: [call('met', { date: '2026-11-10' }), call('not-met', { date: '2026-11-03' })],
    });
    expect(later.node.truth).toBe('true');
    const sameDay = put(fitness, { ...borderline, judgements: [call('met'), call('not-met')] });
    expect(sameDay.node.reasons.map(({ code }) => code)).toContain('CONFLICTING_DATA');
    expect(sameDay.evaluation.contradictions.map(({ key }) => key)).toContain(`judgements/${LEAF}`);
  });

  test('made after the day of the answer does not count yet', () => {
    expect(put(fitness, { ...borderline, judgements: [call('met', { date: '2026-11-21' })] }).node.truth).toBe(
      'unknown',
    );
  });

  test('speaks of that node alone', () => {
    const both = {
      all: [
        { id: 'unfit', ...fitness },
        { id: 'fit', transplantFitness: 'fit' },
      ],
    };
    const { node } = put(both, { ...borderline, judgements: [call('met', { on: 'option/rules/unfit' })] });
    expect(node.children.map(({ truth }) => truth)).toEqual(['true', 'unknown']);
  });

  test('inside a definition is on the address of the node there', () => {
    const refractory = rules.definitions.filter(({ id }) => id === 'refractory@s1');
    const open = put(
      { definition: 'refractory@s1' },
      { bestResponse: 'MR', diagnosis: { code: 'neuroblastoma' } },
      refractory,
    );
    const leaves = (node: typeof open.node): readonly (typeof open.node)[] => [node, ...node.children.flatMap(leaves)];
    const leaf = leaves(open.node).find(({ reasons }) => reasons.some(({ code }) => code === 'UNDEFINED_TERM'));
    const settled = put(
      { definition: 'refractory@s1' },
      { bestResponse: 'MR', diagnosis: { code: 'neuroblastoma' }, judgements: [call('met', { on: leaf?.address })] },
      refractory,
    );
    expect(settled.node.truth).toBe('true');
  });
});
