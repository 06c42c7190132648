import { CATALOGUE } from '../../../test/catalogue.js';
import { readCase } from '../case-reader.js';
import { readCriterion, type CriterionContext } from '../criterion-reader.js';
import type { Criterion } from '../criterion.js';
import { describe as say } from '../describe.js';
import { explain } from '../evaluate.js';
import { startEvaluation } from '../evaluation.js';
import type { World } from '../record/world.js';
import { readPartialDate } from '../partial-date.js';
import { bodySizeCases } from './body-size.cases.js';
import { cnsCases } from './cns.cases.js';
import { gvhdCases } from './gvhd.cases.js';
import { kindOf } from './index.js';
import { infectionCases } from './infection.cases.js';
import type { KindCase, KindCases } from './kind.cases.js';
import { laboratoryCases } from './laboratory.cases.js';
import { lifeExpectancyCases } from './life-expectancy.cases.js';
import { marrowCases } from './marrow.cases.js';
import { medicineCases } from './medicine.cases.js';
import { mrdCases } from './mrd.cases.js';
import { organFunctionCases } from './organ-function.cases.js';
import { performanceCases } from './performance.cases.js';
import { pregnancyCases } from './pregnancy.cases.js';
import { swallowCases } from './swallow.cases.js';

const { terms } = CATALOGUE.rules;
const TODAY = readPartialDate('2026-11-20')?.earliest ?? 0;

function read(raw: object) {
  const context: CriterionContext = { problems: [], terms, definitions: [] };
  return { criterion: readCriterion(raw, 'criterion', context), problems: context.problems };
}

function worldOf(record: object, asOf: number): World {
  const found = readCase(record, terms.diagnoses);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return { content: found.content, asOf, terms, choose: (_, worlds) => worlds[0] as never };
}

function put(raw: object, record: object, asOf = TODAY) {
  return putOn(read(raw).criterion, worldOf(record, asOf));
}

function putOn(criterion: Criterion, { content, asOf }: World) {
  return explain(criterion, 'o/r', 0, startEvaluation({ content, asOf, terms }, new Map()));
}

const groups: readonly KindCases[] = [
  bodySizeCases,
  cnsCases,
  gvhdCases,
  infectionCases,
  laboratoryCases,
  lifeExpectancyCases,
  marrowCases,
  medicineCases,
  mrdCases,
  organFunctionCases,
  performanceCases,
  pregnancyCases,
  swallowCases,
];
const all = groups.flatMap((cases) =>
  Object.values(cases).flatMap((group) => (typeof group === 'string' ? [] : (group as readonly KindCase[]))),
);

describe('every worked case', () => {
  test.each(all)('turns only on a day that its kind has named: $says', ({ criterion: raw, case: record }) => {
    const { criterion } = read(raw);
    if (criterion.type !== 'leaf') throw new Error('not a leaf');
    const world = worldOf(record, TODAY);
    const named = kindOf(criterion.kind).turns?.(criterion.params, world) ?? [];
    const days = Array.from({ length: 120 }, (_, offset) => TODAY + offset);
    const truths = days.map((day) => putOn(criterion, { ...world, asOf: day }).truth);
    const turned = days.filter((_, index) => index > 0 && truths[index] !== truths[index - 1]);
    expect(turned.filter((day) => !named.includes(day))).toEqual([]);
  });

  test.each(all)('comes out alike whatever the order of its facts: $says', ({ criterion, case: record }) => {
    const backwards = Object.fromEntries(
      Object.entries(record).map(([key, value]) => [
        key,
        Array.isArray(value) ? (value as readonly unknown[]).toReversed() : value,
      ]),
    );
    expect(put(criterion, backwards).truth).toBe(put(criterion, record).truth);
  });

  test.each(all)('names no birth date, and says what it waits for: $says', ({ criterion, case: record }) => {
    const { facts, reasons, notes, truth } = put(criterion, record);
    const birthDate = 'birthDate' in record ? String(record.birthDate) : 'no birth date';
    expect(JSON.stringify([facts, reasons, notes])).not.toContain(`${birthDate}"`);
    expect(reasons.length > 0).toBe(truth === 'unknown');
    expect(reasons.every(({ waitsFor, key }) => waitsFor !== '' && key !== '')).toBe(true);
  });
});

describe('a criterion is refused', () => {
  test.each([
    [{ laboratory: 'platelets' }, 'criterion', 'no bound; give `atLeast`, `above`, `atMost` or `below`'],
    [{ laboratory: 'platelets', atLeast: 75 }, 'criterion.atLeast', 'not an amount with its unit, as text'],
    [{ laboratory: 'platelets', atLeast: '75' }, 'criterion.atLeast', 'such as `12 10*9/L`'],
    [{ laboratory: 'platelets', atLeast: '75 g/L' }, 'criterion.atLeast', 'a unit that fits'],
    [{ laboratory: 'platelets', atLeast: '75 x10e9/L' }, 'criterion.atLeast', 'a unit that fits'],
    [{ laboratory: 'platelets', atLeast: '<75 10*9/L' }, 'criterion.atLeast', 'not one amount'],
    [{ laboratory: 'platelets', atLeast: '7 10*9/L', above: '7 10*9/L' }, 'criterion', 'both `atLeast` and `above`'],
    [{ laboratory: 'platelets', timesUpperLimit: { atMost: 3 } }, 'criterion.timesUpperLimit', 'a blood count'],
    [{ laboratory: 'alt', timesUpperLimit: {} }, 'criterion.timesUpperLimit', 'no bound'],
    [
      { laboratory: 'alt', atMost: '9 U/L', timesUpperLimit: { atMost: 3 } },
      'criterion.timesUpperLimit',
      'one or the other',
    ],
    [{ laboratory: 'alt', atMost: '9 U/L', unsupported: true }, 'criterion.unsupported', 'blood counts only'],
    [{ laboratory: 'alt', atMost: '9 U/L', upperLimits: [{ limit: '40 U/L' }] }, 'criterion.upperLimits', 'without'],
    [
      { laboratory: 'alt', timesUpperLimit: { atMost: 3 }, upperLimits: [{ limit: '40 g' }] },
      'criterion.upperLimits[0].limit',
      'such as `40 U/L`',
    ],
    [{ laboratory: 'platlets', atLeast: '75 10*9/L' }, 'criterion.laboratory', 'did you mean `platelets`'],
    [{ organFunction: 'gfr', atLeast: '60 mL/min' }, 'criterion.atLeast', 'such as `12 mL/min/{1.73_m2}`'],
    [{ organFunction: 'lvef', atLeast: '50 %', method: 'measured' }, 'criterion.method', 'only a filtration rate'],
    [{ organFunction: 'lvef', atLeast: '50 %', roomAir: true }, 'criterion.roomAir', 'only a saturation'],
    [{ organFunction: 'lvef', oneOf: ['good'] }, 'criterion.oneOf', 'this is bounded'],
    [{ organFunction: 'proteinuria', atMost: '5+' }, 'criterion.atMost', 'not one of negative'],
    [{ organFunction: 'neuropathyGrade', atMost: 9 }, 'criterion.atMost', 'not a whole number from 0 to 4'],
    [{ organFunction: 'seizures' }, 'criterion', 'give `oneOf`'],
    [{ organFunction: 'seizures', oneOf: ['some'] }, 'criterion.oneOf[0]', 'not one of none'],
    [{ performance: {} }, 'criterion.performance', 'no scale'],
    [{ performance: { lansky: {} } }, 'criterion.performance.lansky', 'no bound'],
    [{ performance: { ecog: { atMost: 50 } } }, 'criterion.performance.ecog.atMost', ''],
    [{ mrd: { atLeast: '0.01 g' } }, 'criterion.mrd.atLeast', 'a unit that fits'],
    [{ medicine: {} }, 'criterion.medicine', 'give `kind` or `agent`'],
    [{ medicine: { agent: 'nothing known' } }, 'criterion.medicine.agent', 'unknown therapy or class'],
    [{ gvhd: 'chronic', gradeAtLeast: 2 }, 'criterion.gradeAtLeast', 'only the acute form'],
    [{ gvhd: 'any', stoppedWithin: { days: 1 } }, 'criterion.stoppedWithin', 'only immunosuppression'],
    [{ bodySize: 'weight', atLeast: '40 cm' }, 'criterion.atLeast', 'such as `12 kg`'],
    [{ cns: [] }, 'criterion.cns', ''],
  ])('%j', (raw, path, message) => {
    const { problems } = read(raw);
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(problems.map((problem) => problem.message).join()).toContain(message);
  });

  test('and not for a bound of its own written before its kind', () =>
    expect(read({ atLeast: '75 10*9/L', laboratory: 'platelets' })).toMatchObject({
      problems: [],
      criterion: { kind: 'laboratory' },
    }));
});

describe('what is said', () => {
  test.each([
    [
      { laboratory: 'platelets', atLeast: '75 10*9/L', unsupported: true, within: { days: 7 } },
      'platelets at least 75 10*9/L, without transfusion or growth factor, by a result not older than 7 days',
    ],
    [{ laboratory: 'alt', timesUpperLimit: { atMost: 3 } }, 'alanine aminotransferase at most 3 times the upper limit'],
    [
      { organFunction: 'gfr', atLeast: '60 mL/min/{1.73_m2}', method: 'measured' },
      'glomerular filtration rate, measured, at least 60 mL/min/{1.73_m2}',
    ],
    [{ organFunction: 'spo2', above: '91 %', roomAir: true }, 'oxygen saturation on room air above 91 %'],
    [{ organFunction: 'bloodPressureCentile', below: 95 }, 'centile of the blood pressure below 95'],
    [
      { organFunction: 'hepaticVodHistory', oneOf: ['none', 'past'] },
      'veno-occlusive disease of the liver: none or past',
    ],
    [
      { performance: { lansky: { atLeast: 50, age: { below: { years: 16 } } }, ecog: { atMost: 2 } } },
      'performance score: Lansky at least 50 (below 16 years), or ECOG at most 2',
    ],
    [{ mrd: { atLeast: '10*-4' }, method: 'pcr' }, 'minimal residual disease by PCR at least 10*-4'],
    [{ medicine: { kind: 'live_vaccine', within: { days: 28 } } }, 'a live vaccine is taken, or was within 28 days'],
    [{ gvhd: 'any', gradeAtLeast: 2 }, 'graft-versus-host disease, acute from grade 2'],
    [{ pregnancy: 'not_pregnant', within: { days: 7 } }, 'not pregnant, by a result not older than 7 days'],
    [{ infection: 'HIV', result: 'absent' }, 'HIV is absent'],
    [{ cns: ['CNS1', 'CNS2'] }, 'fluid round brain and spinal cord: CNS1 or CNS2'],
    [{ swallow: ['capsules'] }, 'can swallow capsules'],
    [{ lifeExpectancy: { atLeast: '12 wk' } }, 'life expectancy at least 12 wk, as the team estimates it'],
    [{ bodySize: 'weight', atLeast: '40 kg' }, 'weight at least 40 kg'],
    [{ marrow: 'blasts', atLeast: '5 %' }, 'blasts in the bone marrow at least 5 %'],
  ])('%j', (raw, words) => expect(say(read(raw).criterion, terms)).toBe(words));

  test('an older result is used with a remark where the source sets no limit', () => {
    const old = put({ laboratory: 'anc', atLeast: '1 10*9/L' }, { anc: { value: '2 10*9/L', date: '2024-01-01' } });
    expect(old).toMatchObject({ truth: 'true', passing: true });
    expect(old.notes).toEqual(['the source sets no limit on how old this may be']);
    expect(old.facts).toMatchObject([{ key: 'anc', says: 'neutrophils 2 10*9/L', date: '2024-01-01' }]);
  });

  test('an accepted older result names who accepted it', () => {
    const { notes } = put(
      { laboratory: 'anc', atLeast: '1 10*9/L', within: { days: 7 } },
      {
        anc: { value: '2 10*9/L', date: '2026-10-01' },
        judgements: [{ on: 'anc', accepted: true, role: 'haematologist', date: '2026-11-18' }],
      },
    );
    expect(notes).toEqual(['an older result, accepted by haematologist, 18 Nov 2026']);
  });

  test('a result too old carries the request that is under way', () => {
    const { reasons } = put(
      { laboratory: 'anc', atLeast: '1 10*9/L', within: { days: 7 } },
      {
        anc: [{ value: '2 10*9/L', date: '2026-10-01' }, { requested: { from: 'day ward', due: '2026-11-22' } }],
      },
    );
    expect(reasons).toMatchObject([{ code: 'NOT_CURRENT', key: 'anc', request: { from: 'day ward' } }]);
  });

  test('a rate got by another method is shown beside the one waited for', () => {
    const { facts, reasons } = put(
      { organFunction: 'gfr', atLeast: '60 mL/min/{1.73_m2}', method: 'measured' },
      { gfr: { amount: '75 mL/min/{1.73_m2}', method: 'Schwartz' } },
    );
    expect(facts.map(({ says }) => says)).toEqual([
      'glomerular filtration rate 75 mL/min/{1.73_m2}, by the Schwartz formula',
    ]);
    expect(reasons).toMatchObject([{ waitsFor: 'glomerular filtration rate, measured' }]);
  });

  test.each([
    ['none', ['none'], true, false],
    ['active', ['none', 'past'], false, true],
    ['past', ['none'], false, false],
    ['active', ['none'], false, false],
  ])('veno-occlusive disease %s, with %j asked, may pass: %s', (recorded, oneOf, met, passing) =>
    expect(put({ organFunction: 'hepaticVodHistory', oneOf }, { hepaticVodHistory: recorded })).toMatchObject({
      truth: String(met),
      passing,
    }),
  );
});
