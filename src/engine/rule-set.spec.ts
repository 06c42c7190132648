import { readCase } from './case-reader.js';
import { dayOf, type Day } from './calendar.js';
import type { Criterion, Role } from './criterion.js';
import { readCriterion, type CriterionContext } from './criterion-reader.js';
import { startEvaluation } from './evaluation.js';
import { nodesOf } from './explanation.js';
import { answerRuleSet, ruleSetTruthWith, type RuleSetAnswer } from './rule-set.js';
import { createTerms } from './terms.js';

const terms = createTerms({ diagnoses: [], therapies: [] });
const MET = { completing: 'frontline' };
const NOT_MET = { completing: 'relapse' };
const OPEN = { line: 1 };

function criterion(raw: unknown, at: number): Criterion {
  const context: CriterionContext = { problems: [], terms, definitions: [] };
  const read = readCriterion(raw, `criteria[${at}]`, context);
  expect(context.problems).toEqual([]);
  return read;
}

/** The answer of a rule set to a case in which `MET` is met, `NOT_MET` is not, and nothing is recorded of `OPEN`. */
function answer(...lines: readonly (readonly [Role, object])[]): RuleSetAnswer {
  const read = readCase({ completingFrontline: 'yes', completingRelapseTherapy: 'no' }, []);
  if (!read.ok) throw new Error('the case of this test cannot be read');
  const evaluation = startEvaluation({ content: read.content, asOf: dayOf(2026, 11, 20) as Day, terms }, new Map());
  const criteria = lines.map(([role, raw], at) => criterion({ id: `n${at + 1}`, role, ...raw }, at));
  const about = { id: 's1', source: 's1', holds: 'a factsheet', whole: false, background: false, notes: [] };
  return answerRuleSet({ ...about, criteria }, 'option', evaluation);
}

describe('a rule set', () => {
  test.each<[string, readonly (readonly [Role, object])[], string, string]>([
    ['one line met', [['inclusion', MET]], 'true', '1 of 1'],
    [
      'one of two lines not met',
      [
        ['gate', MET],
        ['inclusion', NOT_MET],
      ],
      'false',
      '1 of 2',
    ],
    [
      'a line open',
      [
        ['gate', MET],
        ['inclusion', OPEN],
      ],
      'unknown',
      '1 of 2',
    ],
    [
      'a line not met beside an open one',
      [
        ['gate', NOT_MET],
        ['inclusion', OPEN],
      ],
      'false',
      '0 of 2',
    ],
    ['an exclusion that applies', [['exclusion', MET]], 'false', '0 of 1'],
    ['an exclusion that does not apply', [['exclusion', NOT_MET]], 'true', '1 of 1'],
    ['an exclusion that is open', [['exclusion', OPEN]], 'unknown', '0 of 1'],
    ['an exclusion of what does not hold, denied once', [['exclusion', { not: MET }]], 'true', '1 of 1'],
    [
      'one of several situations met',
      [
        ['situation', NOT_MET],
        ['situation', MET],
      ],
      'true',
      '1 of 1',
    ],
    [
      'no situation met',
      [
        ['situation', NOT_MET],
        ['situation', NOT_MET],
      ],
      'false',
      '0 of 1',
    ],
    [
      'one situation open, the other not met',
      [
        ['situation', NOT_MET],
        ['situation', OPEN],
      ],
      'unknown',
      '0 of 1',
    ],
    [
      'a part met, a gate not',
      [
        ['gate', NOT_MET],
        ['part', MET],
        ['part', OPEN],
      ],
      'false',
      '1 of 2',
    ],
    [
      'an arm met, another open',
      [
        ['arm', MET],
        ['arm', OPEN],
      ],
      'true',
      '1 of 1',
    ],
    [
      'situations and an exclusion',
      [
        ['situation', MET],
        ['exclusion', NOT_MET],
        ['gate', MET],
      ],
      'true',
      '3 of 3',
    ],
  ])('with %s', (_, lines, truth, met) => {
    const { truth: given, lines: counted } = answer(...lines);
    expect([given, `${counted.met} of ${counted.held}`]).toEqual([truth, met]);
  });

  test('evaluates and shows every node, whatever is settled already', () => {
    const { criteria } = answer(['gate', NOT_MET], ['inclusion', { all: [NOT_MET, MET, OPEN] }]);
    expect(criteria.flatMap(nodesOf).map(({ truth }) => truth)).toEqual(['false', 'false', 'false', 'true', 'unknown']);
  });

  test('gives its nodes addresses by id, and by place inside', () => {
    const { criteria } = answer(['inclusion', { all: [{ id: 'inner', ...MET }, { not: OPEN }] }]);
    expect(criteria.flatMap(nodesOf).map(({ address }) => address)).toEqual([
      'option/s1/n1',
      'option/s1/inner',
      'option/s1/n1.2',
      'option/s1/n1.2.1',
    ]);
  });

  test('marks the nodes on which its answer turns, through a denial as well', () => {
    const { criteria } = answer(['gate', MET], ['inclusion', { all: [MET, { not: MET }] }]);
    const deciding = criteria.flatMap(nodesOf).filter((node) => node.deciding);
    expect(deciding.map(({ address }) => address)).toEqual(['option/s1/n2', 'option/s1/n2.2', 'option/s1/n2.2.1']);
  });

  test('marks an exclusion that applies as what its answer turns on', () => {
    expect(answer(['gate', MET], ['exclusion', MET]).criteria.map(({ deciding }) => deciding)).toEqual([false, true]);
  });

  test('waits for what its open nodes wait for, once, and for nothing when it is settled', () => {
    expect(answer(['gate', OPEN], ['inclusion', { any: [OPEN, NOT_MET] }]).missing).toMatchObject([
      { code: 'MISSING_DATA', key: 'lineOfRelapseTherapy', address: 'option/s1/n1' },
    ]);
    expect(answer(['gate', NOT_MET], ['inclusion', OPEN]).missing).toEqual([]);
  });

  test('does not wait for a way in when another is met', () => {
    const { truth, missing } = answer(['gate', { not: { noCriterion: true } }], ['part', MET], ['part', OPEN]);
    expect([truth, missing.map(({ code }) => code)]).toEqual(['unknown', ['NO_CRITERION_IN_SOURCE']]);
  });

  test('says what it would be if its leaves were otherwise', () => {
    const all = answer(['gate', MET], ['exclusion', NOT_MET]);
    expect(ruleSetTruthWith(all, ({ truth }) => truth)).toBe('true');
    expect(ruleSetTruthWith(all, ({ passing, truth }) => (passing ? 'unknown' : truth))).toBe('unknown');
    expect(ruleSetTruthWith(all, () => 'true')).toBe('false');
  });
});
