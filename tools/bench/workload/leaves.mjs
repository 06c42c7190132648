import { AGENTS, ALTERATIONS, CLASSES, DIAGNOSES, WIDER } from './terms.mjs';

/**
 * Each draws one leaf: `raw`, as a catalogue would write it, and beside it what a rule engine without our words asks for: a
 * comparison of one flat fact. Most bounds are those that trials of this field share; some are odd.
 */
const leaf = (raw, fact, is, than) => ({ raw, fact, is, than });
const bound = (chance, usual, from, to) => (chance.holds(0.92) ? chance.one(usual) : chance.whole(from, to));

/** The disease of a made-up option. */
export function diseaseLeaf(chance) {
  const code = chance.holds(0.2)
    ? chance.one(WIDER)
    : chance.weighed(DIAGNOSES.map(([weight, diagnosis]) => [weight, diagnosis]));
  return leaf({ diagnosis: code }, `diagnosis.${code}`, '==', true);
}

function ageLeaf(chance) {
  if (chance.holds(0.35)) {
    const months = bound(chance, [1, 3, 6, 12, 18], 1, 60);
    return leaf({ age: { from: { months } } }, 'ageMonths', '>=', months);
  }
  if (chance.holds(0.3)) {
    const years = bound(chance, [1, 2, 3, 4, 5, 6, 10, 12, 16], 1, 20);
    return leaf({ age: { from: { years } } }, 'ageYears', '>=', years);
  }
  const years = bound(chance, [10, 12, 16, 18, 19, 21, 22, 25, 26, 30, 31], 8, 40);
  return leaf({ age: { below: { years } } }, 'ageYears', '<', years);
}

function performanceLeaf(chance) {
  const score = bound(chance, [50, 60, 70], 30, 90);
  const child = { atLeast: score, age: { below: { years: 16 } } };
  const grown = { atLeast: score, age: { from: { years: 16 } } };
  return leaf({ performance: { lansky: child, karnofsky: grown } }, 'performance', '>=', score);
}

/** Laboratory and organ values: key, unit, side, usual bounds, range of odd ones, and what they are a number of. */
const AMOUNTS = [
  ['laboratory', 'anc', '10*9/L', 'atLeast', [500, 750, 1000, 1500], 200, 2000, 1000],
  ['laboratory', 'platelets', '10*9/L', 'atLeast', [20, 50, 75, 100], 10, 150, 1],
  ['laboratory', 'hb', 'g/L', 'atLeast', [70, 75, 80, 90, 100], 60, 110, 1],
  ['laboratory', 'alc', '10*9/L', 'atLeast', [100, 300, 500], 50, 1000, 1000],
  ['laboratory', 'creatinine', 'umol/L', 'atMost', [70, 80, 110, 130, 150], 50, 180, 1],
  ['laboratory', 'bilirubinTotal', 'umol/L', 'atMost', [25, 34, 51], 15, 70, 1],
  ['laboratory', 'alt', 'U/L', 'atMost', [120, 135, 200, 225, 500], 80, 600, 1],
  ['laboratory', 'ast', 'U/L', 'atMost', [120, 150, 250], 80, 500, 1],
  ['laboratory', 'albumin', 'g/L', 'atLeast', [20, 25, 30], 15, 35, 1],
  ['organFunction', 'gfr', 'mL/min/{1.73_m2}', 'atLeast', [50, 60, 70, 90], 30, 110, 1],
  ['organFunction', 'lvef', '%', 'atLeast', [40, 45, 50, 55], 35, 60, 1],
  ['organFunction', 'shorteningFraction', '%', 'atLeast', [25, 27, 28, 30], 20, 34, 1],
  ['organFunction', 'qtc', 'ms', 'atMost', [450, 470, 480, 500], 430, 520, 1],
  ['organFunction', 'spo2', '%', 'atLeast', [90, 92, 94, 95], 88, 97, 1],
];
const SIDES = { atLeast: '>=', atMost: '<=' };
/** The ages of a result that made-up options take, in days. */
export const WINDOWS = [7, 14, 28];

function amountLeaf(chance) {
  const [kind, key, unit, side, usual, from, to, of] = chance.one(AMOUNTS);
  const than = bound(chance, usual, from, to) / of;
  const raw = { [kind]: key, [side]: `${than} ${unit}` };
  if (chance.holds(0.6)) return leaf(raw, key, SIDES[side], than);
  const days = chance.weighed([
    [5, 7],
    [2, 14],
    [1, 28],
  ]);
  return leaf({ ...raw, within: { days } }, `${key}.within${days}`, SIDES[side], than);
}

function timesLimitLeaf(chance) {
  const key = chance.one(['creatinine', 'bilirubinTotal', 'alt', 'ast']);
  const times = bound(chance, [15, 20, 25, 30, 50, 100], 11, 120) / 10;
  return leaf({ laboratory: key, timesUpperLimit: { atMost: times } }, `${key}.timesLimit`, '<=', times);
}

const therapy = (chance) => (chance.holds(0.6) ? chance.one(CLASSES) : chance.one(Object.keys(AGENTS)));

function priorLeaf(chance) {
  const of = therapy(chance);
  if (chance.holds(0.25)) {
    const line = chance.one([1, 2]);
    return leaf({ priorTherapy: { of, line } }, `prior.${of}.line${line}`, '==', true);
  }
  return leaf({ priorTherapy: of }, `prior.${of}`, '==', true);
}

function washoutLeaf(chance) {
  const of = therapy(chance);
  const days = bound(chance, [7, 14, 21, 28, 42, 84], 3, 120);
  return leaf({ washout: { of, atLeast: { days } } }, `since.${of}`, '>=', days);
}

function geneLeaf(chance) {
  const { gene, alteration, fact } = chance.one(ALTERATIONS);
  return leaf({ gene, alteration, sample: 'any' }, fact, '==', true);
}

/** One of several words of the record, as an option asks for it. */
const worded = (raw, fact, than) => () => leaf(raw, fact, 'in', than);
const WORDS = [
  [8, worded({ measurable: 'measurable' }, 'measurable', ['yes'])],
  [4, worded({ measurable: 'evaluable' }, 'evaluable', ['yes'])],
  [5, worded({ histology: ['biopsy'] }, 'histology', ['biopsy'])],
  [3, worded({ histology: ['biopsy', 'marrow_plus_catecholamines'] }, 'histology', ['biopsy', 'marrow'])],
  [4, worded({ stage: ['M'], scheme: 'inrg' }, 'inrg', ['M'])],
  [2, worded({ stage: ['M', 'MS'], scheme: 'inrg' }, 'inrg', ['M', 'MS'])],
  [2, worded({ stage: ['4'], scheme: 'inss' }, 'inss', ['4'])],
  [5, worded({ riskGroup: 'high' }, 'risk', ['high'])],
  [4, worded({ mycn: ['amplified'] }, 'mycn', ['amplified'])],
  [4, worded({ cns: ['CNS1', 'CNS2'] }, 'cns', ['CNS1', 'CNS2'])],
  [3, worded({ cns: ['CNS3'] }, 'cns', ['CNS3'])],
  [3, worded({ antigen: 'gd2', expression: ['positive'] }, 'gd2', ['positive'])],
  [3, worded({ antigen: 'cd19', expression: ['positive', 'dim'] }, 'cd19', ['positive', 'dim'])],
  [2, worded({ antigen: 'cd22', expression: ['positive'] }, 'cd22', ['positive'])],
  [2, worded({ symptomatic: true }, 'symptomatic', ['yes'])],
  [3, worded({ swallow: ['capsules', 'tablets'] }, 'swallow', ['capsules', 'tablets'])],
  [2, worded({ residence: { nation: 'treatment', oneOf: ['GB-ENG'] } }, 'nation', ['GB-ENG'])],
  [3, worded({ organFunction: 'hearing', oneOf: ['normal'] }, 'hearing', ['normal'])],
  [4, worded({ organFunction: 'seizures', oneOf: ['none', 'controlled'] }, 'seizures', ['none', 'controlled'])],
  [2, worded({ currentResponse: 'no_remission' }, 'current', ['no_remission'])],
  [4, worded({ sex: 'female' }, 'sex', ['female'])],
];

/** What keeps a child out of an option, as an option states it. */
const KEPT_OUT = [
  [5, (infection) => leaf({ infection, result: 'present' }, `infection.${infection}`, '==', true)],
  [2, () => leaf({ pregnancy: 'pregnant' }, 'pregnant', '==', true)],
  [2, () => leaf({ pregnancy: 'lactating' }, 'lactating', '==', true)],
  [3, (_, medicine) => leaf({ medicine: { kind: medicine } }, `medicine.${medicine}`, '==', true)],
  [2, () => leaf({ transplant: { atLeast: 1, type: 'allo' } }, 'transplants.allo', '>=', 1)],
  [2, () => leaf({ constitutional: ['Down_syndrome'] }, 'constitutional.Down_syndrome', '==', true)],
];
const INFECTIONS = ['active_systemic', 'HIV', 'HBV', 'HCV'];
/** The kinds of medicine that made-up options ask after. */
export const MEDICINES = ['CYP3A_inhibitor', 'CYP3A_inducer', 'steroid', 'live_vaccine'];

/** A leaf of an exclusion. */
export function keptOutLeaf(chance) {
  if (chance.holds(0.3)) return priorLeaf(chance);
  return chance.weighed(KEPT_OUT)(chance.one(INFECTIONS), chance.one(MEDICINES));
}

const COURSE = [
  [5, (count) => leaf({ relapses: { atLeast: count } }, 'relapses', '>=', count)],
  [2, () => leaf({ relapses: { exactly: 0 } }, 'relapses', '==', 0)],
  [3, (count) => leaf({ linesOfTherapy: { atLeast: count } }, 'lines', '>=', count)],
  [2, (count) => leaf({ transplant: { atLeast: count } }, 'transplants', '>=', count)],
  [2, (count) => leaf({ cycles: { atLeast: count } }, 'cycles', '>=', count)],
];

/** A leaf of an inclusion: each kind as often as options of this field ask for it. */
export function askedLeaf(chance) {
  return chance.weighed([
    [9, ageLeaf],
    [8, performanceLeaf],
    [27, amountLeaf],
    [6, timesLimitLeaf],
    [11, priorLeaf],
    [9, washoutLeaf],
    [9, geneLeaf],
    [13, (drawn) => drawn.weighed(WORDS)()],
    [8, (drawn) => drawn.weighed(COURSE)(drawn.weighed([[6, 1], [3, 2], [1, 3]]))], // oxfmt-ignore
  ])(chance);
}

export { ageLeaf, geneLeaf, priorLeaf };
