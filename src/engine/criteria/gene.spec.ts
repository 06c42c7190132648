import fc from 'fast-check';
import { CATALOGUE } from '../../../test/catalogue.js';
import { dayOf } from '../calendar.js';
import { readCase } from '../case-reader.js';
import { readCriterion, type CriterionContext } from '../criterion-reader.js';
import { inEveryWorld } from '../worlds.js';
import { gene } from './gene.js';

const { terms } = CATALOGUE.rules;
const asOf = dayOf(2026, 11, 20) ?? 0;

function judged(criterion: object, record: unknown) {
  const read = readCase(record, terms.diagnoses);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const { content } = read;
  return inEveryWorld((choose) => gene.assess(gene.schema.parse(criterion), { content, asOf, terms, choose }));
}

function problemsOf(criterion: object): readonly string[] {
  const context: CriterionContext = { problems: [], terms, definitions: [] };
  readCriterion(criterion, 'criterion', context);
  return context.problems.map(({ path, message }) => `${path}: ${message}`);
}

const mutation = { gene: 'ALK', alteration: 'mutation', sample: 'any' };

describe('what a criterion may ask', () => {
  test.each([
    [mutation],
    [{ ...mutation, variant: 'p.Phe1174Leu', origin: 'germline', vaf: { above: '5 %', below: '0.5 1' } }],
    [{ ...mutation, variant: 'F1174x', sample: 'diagnosis' }],
    [{ gene: 'ETV6', partner: 'RUNX1', alteration: 'fusion', sample: 'relapse' }],
    [{ gene: 'MYCN', alteration: 'amplification', copyNumber: { above: '10 1' }, sample: 'current' }],
  ])('%j is read', (criterion) => expect(problemsOf(criterion)).toEqual([]));

  test.each([
    [{ ...mutation, variant: 'F1174' }, 'criterion.variant: not a protein variant'],
    [{ ...mutation, variant: 'p.?' }, 'criterion.variant: not a protein variant'],
    [{ ...mutation, variant: 'p.Met1?' }, 'criterion.variant: not a protein variant'],
    [{ ...mutation, variant: 'p.F1174=' }, 'criterion.variant: not a protein variant'],
    [{ ...mutation, partner: 'EML4' }, 'criterion.partner: not asked where the alteration is mutation'],
    [
      { ...mutation, copyNumber: { above: '10 1' } },
      'criterion.copyNumber: not asked where the alteration is mutation',
    ],
    [{ ...mutation, vaf: { atLeast: '5' } }, 'criterion.vaf.atLeast: not one amount with a unit'],
    [{ ...mutation, vaf: {} }, 'criterion.vaf: no bound'],
    [{ ...mutation, origin: 'tumour' }, 'criterion.origin: unknown origin `tumour`'],
    [{ ...mutation, sample: 'latest' }, 'criterion.sample: unknown sample `latest`'],
    [
      { ...mutation, alteration: 'expression', origin: 'somatic' },
      'criterion.origin: not asked where the alteration is expression',
    ],
  ])('%j is refused', (criterion, problem) => {
    const problems = problemsOf(criterion);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(problem)).toBe(true);
  });

  test('is said in words', () => {
    const asked = { ...mutation, variant: 'p.F1174L', origin: 'somatic', vaf: { atLeast: '5 %' }, sample: 'current' };
    expect(gene.describe(gene.schema.parse(asked), terms)).toBe(
      'ALK mutation p.F1174L, somatic, with a variant allele fraction of at least 5 %, on a current sample',
    );
    const fusion = { gene: 'ETV6', partner: 'RUNX1', alteration: 'fusion', sample: 'any' };
    expect(gene.describe(gene.schema.parse(fusion), terms)).toBe('ETV6::RUNX1 fusion on any sample');
  });
});

describe('a form that is not understood', () => {
  const secret = 'Jo Example, ward 7';
  test.each([
    [
      { ...mutation, variant: 'p.F1174L' },
      { alteration: 'mutation', gene: 'ALK', hgvsP: secret },
    ],
    [
      { gene: 'ETV6', partner: 'RUNX1', alteration: 'fusion', sample: 'any' },
      { alteration: 'fusion', gene: 'ETV6', partner: secret },
    ],
    [
      { gene: 'ETV6', partner: 'RUNX1', alteration: 'fusion', sample: 'any' },
      { alteration: 'fusion', gene: secret },
    ],
  ])('is said to be so, and its text is not repeated', (criterion, fields) => {
    const finding = judged(criterion, { tumourTests: [{ ...fields, result: 'found' }] });
    expect(finding.truth).toBe('unknown');
    expect(finding.reasons.map(({ detail }) => detail).join()).toContain('in a form that is not understood');
    expect(JSON.stringify(finding)).not.toContain('Jo Example');
  });

  test('a hostile one is passed over within 50 ms', () => {
    const hgvsP = `p.${'Phe1174'.repeat(570)}`;
    const start = performance.now();
    const record = { tumourTests: [{ gene: 'ALK', alteration: 'mutation', result: 'found', hgvsP }] };
    expect(judged({ ...mutation, variant: 'p.F1174L' }, record).truth).toBe('unknown');
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('whatever the tests', () => {
  const maybe = (...values: unknown[]) => fc.constantFrom(undefined, ...values);
  const details = fc.record({
    hgvsP: maybe('p.F1174L', 'p.R1275Q', 'p.F1174x', 'not a variant'),
    origin: maybe('somatic', 'germline'),
    vafPct: maybe('3 %', '4-6 %', '8 %'),
  });
  const tests = fc.array(
    fc.tuple(details, fc.constantFrom('diagnosis', 'relapse'), maybe('found', 'not_found', 'not_covered', 'requested')),
    { maxLength: 3 },
  );
  const asked = fc.constantFrom(
    { ...mutation, variant: 'p.F1174L' },
    { ...mutation, variant: 'F1174x', sample: 'current' },
    { ...mutation, variant: 'p.F1174L', origin: 'somatic', vaf: { atLeast: '5 %' }, sample: 'diagnosis' },
    { ...mutation, vaf: { atLeast: '5 %' }, sample: 'relapse' },
  );
  const runs = { numRuns: 300 };
  const caseOf = (items: readonly object[]) => ({ relapses: [{ date: '2026-10-20' }], tumourTests: items });
  const itemOf = ([fields, timepoint, result]: readonly [object, string, unknown], index: number) => {
    return { id: `test-${index + 1}`, gene: 'ALK', alteration: 'mutation', sample: { timepoint }, result, ...fields };
  };

  test('their order changes no answer', () => {
    fc.assert(
      fc.property(tests, asked, (drawn, criterion) => {
        const items = drawn.map(itemOf);
        const [one, other] = [items, [...items].reverse()].map((list) => judged(criterion, caseOf(list)));
        expect(other?.truth).toBe(one?.truth);
      }),
      runs,
    );
  });

  test('a detail of what was found, once recorded, overturns no definite answer', () => {
    fc.assert(
      fc.property(tests, asked, details, (drawn, criterion, learned) => {
        const before = judged(criterion, caseOf(drawn.map(itemOf)));
        const filled = drawn.map(([fields, point, result]): (typeof drawn)[number] =>
          result === 'found' ? [{ ...learned, ...withoutGaps(fields) }, point, result] : [fields, point, result],
        );
        const after = judged(criterion, caseOf(filled.map(itemOf)));
        const excused = after.reasons.some(({ code }) => code === 'UNDEFINED_TERM' || code === 'CONFLICTING_DATA');
        if (before.truth !== 'unknown' && !excused) expect(after.truth).toBe(before.truth);
      }),
      runs,
    );
  });
});

function withoutGaps(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
