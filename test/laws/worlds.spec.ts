import fc from 'fast-check';
import { answer, type Answer, type Criterion } from '../../src/engine/index.js';
import { lawRuns } from '../law-runs.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { LEAVES } from '../arbitraries/criterion.arbitrary.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import {
  allNodes,
  answered,
  caseOf,
  criterionOf,
  optionWith,
  rulesOf,
  rulesWith,
} from '../arbitraries/rules.arbitrary.js';
import { isAlike } from './holds.js';

type Raw = Readonly<Record<string, unknown>>;

const ON_RELAPSES = [
  'relapses',
  'relapseKind',
  'relapseAfterTransplant',
  'relapseOffTreatment',
  'remission',
  'bestResponse',
  'gene',
  'relapse',
  'transplant',
  'interval',
  'age',
];
const ON_BIRTH = [
  'age',
  'afterCycle',
  'relapseAfterTransplant',
  'gene',
  'interval',
  'relapse',
  'transplant',
  'performance',
  'laboratory',
];

/** A fact recorded in two ways that no world joins, and the kinds of leaf that read it. */
const CONFLICTS: readonly {
  readonly key: string;
  readonly one: unknown;
  readonly other: unknown;
  readonly readBy: readonly string[];
}[] = [
  { key: 'allLineage', one: 'B', other: 'T', readBy: ['diagnosis', 'lineage'] },
  { key: 'birthDate', one: '2001-05-04', other: '2019-10-01', readBy: ON_BIRTH },
  { key: 'bestResponse', one: 'CR', other: 'SD', readBy: ON_RELAPSES },
  { key: 'remissionEver', one: 'yes', other: 'no', readBy: ON_RELAPSES },
  { key: 'relapseCount', one: 1, other: 2, readBy: ON_RELAPSES },
  { key: 'riskGroup', one: 'low', other: 'high', readBy: ['riskGroup'] },
  { key: 'donorStatus', one: 'available', other: 'completed_none_found', readBy: ['donor', 'donorSearch'] },
  { key: 'sctFitness', one: 'fit', other: 'unfit', readBy: ['transplantFitness'] },
  { key: 'responseToCurrentChemo', one: 'remission', other: 'no_remission', readBy: ['currentResponse'] },
  { key: 'completingFrontline', one: 'yes', other: 'no', readBy: ['completing'] },
  { key: 'treatmentCyclesCompleted', one: 1, other: 3, readBy: ['cycles', 'cycleUnit'] },
  { key: 'lineOfRelapseTherapy', one: 1, other: 2, readBy: ['line'] },
  { key: 'priorBevacizumab', one: 'yes', other: 'no', readBy: ['priorTherapy'] },
  { key: 'sexForClinicalUse', one: 'male', other: 'female', readBy: ['sex', 'pregnancy'] },
  { key: 'inrgStage', one: 'M', other: 'L1', readBy: ['stage'] },
  { key: 'platelets', one: '60 10*9/L', other: '90 10*9/L', readBy: ['laboratory'] },
  { key: 'mycnStatus', one: 'gain', other: 'amplified', readBy: ['mycn'] },
  { key: 'linesOfTherapy', one: 1, other: 3, readBy: ['linesOfTherapy'] },
  { key: 'cnsStatus', one: 'CNS1', other: 'CNS3', readBy: ['cns'] },
  { key: 'diseaseState', one: 'relapsed', other: 'refractory', readBy: [] },
];

/** What the leaves of kinds other than these answer, with all they say. */
function findings(all: Answer, except: readonly string[]): readonly unknown[] {
  return allNodes(all)
    .filter(({ kind }) => kind !== undefined && !except.includes(kind))
    .map(({ says, truth, reasons, facts, notes }) => ({ says, truth, reasons, facts, notes }));
}

describe('a contradiction', () => {
  test('leaves every leaf that does not read it as it was', () => {
    const rules = rulesOf(LEAVES.filter((leaf) => !('note' in leaf)));
    fc.assert(
      fc.property(rawCases, fc.constantFrom(...CONFLICTS), (raw, { key, one, other, readBy }) => {
        const [plain, contradicted] = [one, [one, other]].map((value) => answered({ ...raw, [key]: value }, rules));
        isAlike(findings(contradicted as Answer, readBy), findings(plain as Answer, readBy));
      }),
      lawRuns(0.03),
    );
  });

  test('makes a leaf that reads it conflicting where its worlds differ, and leaves it definite where they agree', () => {
    const of = (criterion: Raw, raw: Raw) => allNodes(answered(raw, rulesOf([criterion])))[0];
    const cycles = { treatmentCyclesCompleted: [1, 3] };
    expect(of({ cycles: { atLeast: 2 } }, cycles)).toMatchObject({
      truth: 'unknown',
      reasons: [{ code: 'CONFLICTING_DATA', key: 'treatmentCyclesCompleted' }],
    });
    expect(of({ cycles: { atLeast: 1 } }, cycles)).toMatchObject({ truth: 'true', reasons: [] });
    expect(of({ cycles: { atLeast: 4 } }, cycles)).toMatchObject({ truth: 'false', reasons: [] });
  });
});

const MOST = 50;
const counts = Array.from({ length: MOST }, (_, index) => index + 1);
/** Two hundred leaves, no two alike, each of which reads one of the contradictions. */
const TWO_HUNDRED: readonly Raw[] = [
  ...counts.map((days) => ({ age: { below: { days: 100 * days } } })),
  ...counts.map((atLeast) => ({ cycles: { atLeast } })),
  ...counts.map((line) => ({ line })),
  ...counts.map((atLeast) => ({ relapses: { atLeast } })),
];
const TWELVE_CONFLICTS: Raw = Object.fromEntries(
  CONFLICTS.slice(0, 12).map(({ key, one, other }) => [key, [one, other]]),
);

function assessments(options: number, tree: Criterion): number {
  const rules = rulesWith([tree]);
  const shared = Array.from({ length: options }, (_, index) => optionWith(`option-${index}`, [tree]));
  return answer(caseOf(TWELVE_CONFLICTS), AS_OF, { ...rules, options: shared }).assessments;
}

describe('a case of twelve contradictions and a tree of two hundred leaves', () => {
  const tree = criterionOf({ any: [{ all: TWO_HUNDRED.slice(0, 100) }, { not: { any: TWO_HUNDRED.slice(100) } }] });

  test('costs each leaf one assessment for each value that matters to it, and no more', () => {
    expect(answered(TWELVE_CONFLICTS, rulesOf([{ line: 'any' }])).contradictions.length).toBeGreaterThanOrEqual(6);
    expect(assessments(1, tree)).toBe(2 * TWO_HUNDRED.length);
  });

  test('costs twelve options that share the leaves no more than one', () => {
    expect(assessments(12, tree)).toBe(assessments(1, tree));
  });

  test('is not walked world by world for the whole tree', () => {
    const all = criterionOf({ all: LEAVES });
    const rules = rulesWith([all]);
    expect(answer(caseOf(TWELVE_CONFLICTS), AS_OF, rules).assessments).toBeLessThan(8 * LEAVES.length);
  });
});
