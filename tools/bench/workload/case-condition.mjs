import { isoOf } from '../../../dist/engine/index.js';
import { MEDICINES, WINDOWS } from './leaves.mjs';

/** Values: key of the record, unit, lowest and highest of all children and of most, what it is a number of, the upper limit. */
const AMOUNTS = [
  ['anc', '10*9/L', [150, 6000], [1000, 6000], 1000],
  ['platelets', '10*9/L', [12, 320], [100, 320], 1],
  ['hb', 'g/L', [62, 140], [90, 140], 1],
  ['alc', '10*9/L', [80, 3000], [500, 3000], 1000],
  ['creatinine', 'umol/L', [20, 150], [20, 70], 1, 70],
  ['bilirubinTotal', 'umol/L', [4, 60], [4, 20], 1, 20],
  ['alt', 'U/L', [8, 420], [8, 100], 1, 45],
  ['ast', 'U/L', [10, 320], [10, 100], 1, 40],
  ['albumin', 'g/L', [18, 48], [30, 48], 1],
  ['gfr', 'mL/min/{1.73_m2}', [35, 140], [80, 140], 1],
  ['lvef', '%', [38, 72], [55, 72], 1],
  ['shorteningFraction', '%', [22, 42], [30, 42], 1],
  ['qtc', 'ms', [380, 520], [380, 450], 1],
  ['spo2', '%', [88, 100], [95, 100], 1],
];
/** Attributes of one word each: the fact, the key of the record, and the words, the frequent ones first. */
const WORDS = [
  ['measurable', 'measurableDisease', ['yes', 'yes', 'no']],
  ['evaluable', 'evaluableDisease', ['yes', 'yes', 'no']],
  ['histology', 'histologyConfirmed', ['biopsy', 'biopsy', 'biopsy', 'marrow_plus_catecholamines', 'no']],
  ['inrg', 'inrgStage', ['M', 'M', 'L1', 'L2', 'MS']],
  ['inss', 'inssStage', ['4', '4', '3', '2A', '1', '4S']],
  ['risk', 'riskGroup', ['high', 'high', 'intermediate', 'low']],
  ['mycn', 'mycnStatus', ['not_amplified', 'not_amplified', 'amplified', 'gain']],
  ['cns', 'cnsStatus', ['CNS1', 'CNS1', 'CNS2', 'CNS3']],
  ['gd2', 'gd2Expression', ['positive', 'positive', 'negative']],
  ['cd19', 'cd19Expression', ['positive', 'positive', 'dim', 'negative']],
  ['cd22', 'cd22Expression', ['positive', 'dim', 'negative']],
  ['symptomatic', 'symptomatic', ['no', 'yes']],
  ['swallow', 'swallowAbility', ['tablets', 'capsules', 'liquid_only']],
  ['nation', 'treatingNation', ['GB-ENG', 'GB-ENG', 'GB-ENG', 'GB-SCT', 'GB-WLS']],
  ['hearing', 'hearing', ['normal', 'normal', 'impaired']],
  ['seizures', 'seizures', ['none', 'none', 'none', 'controlled', 'uncontrolled']],
  ['current', 'responseToCurrentChemo', ['remission', 'no_remission']],
];

/** How well a made-up child is, and what is known of the disease. */
export function condition(drawn) {
  return [
    ...AMOUNTS.map((one) => amount(one, drawn)),
    ...WORDS.map((one) => worded(one, drawn)),
    infections(drawn),
    medicines(drawn),
    inborn(drawn),
  ];
}

/** A value of some day in the last month; an option that takes no older one does not have it. */
function amount([key, unit, all, most, of, limit], { chance, given, asOf }) {
  const value = chance.whole(...(chance.holds(0.8) ? most : all)) / of;
  const days = chance.weighed([[6, chance.whole(0, 6)], [2, chance.whole(7, 13)], [1, chance.whole(14, 40)]]); // oxfmt-ignore
  const hasLimit = limit !== undefined && given();
  if (!given()) return { raw: {}, facts: {} };
  const written = `${value} ${unit}`;
  const beside = hasLimit ? { amount: written, upperLimit: `${limit} ${unit}` } : written;
  const current = WINDOWS.filter((window) => days <= window).map((window) => [`${key}.within${window}`, value]);
  return {
    raw: { [key]: { value: beside, date: isoOf(asOf - days) } },
    facts: {
      [key]: value,
      ...Object.fromEntries(current),
      ...(hasLimit ? { [`${key}.timesLimit`]: value / limit } : {}),
    },
  };
}

function worded([fact, key, words], { chance, given }) {
  const word = chance.one(words);
  if (!given()) return { raw: {}, facts: {} };
  return { raw: { [key]: word }, facts: { [fact]: word === 'marrow_plus_catecholamines' ? 'marrow' : word } };
}

/** Each infection that was looked for has its result. */
function infections({ chance, given, asOf }) {
  const looked = ['active_systemic', 'HIV', 'HBV', 'HCV'].map((infection) => ({
    infection,
    result: chance.holds(0.08) ? 'present' : 'absent',
    date: isoOf(asOf - chance.whole(1, 20)),
    given: given(),
  }));
  const known = looked.filter((one) => one.given);
  return {
    raw: { infections: known.map(({ infection, result, date }) => ({ infection, result, date })) },
    facts: Object.fromEntries(known.map(({ infection, result }) => [`infection.${infection}`, result === 'present'])),
  };
}

function medicines({ chance, given }) {
  const taken = MEDICINES.filter(() => chance.holds(0.12));
  if (!given()) return { raw: {}, facts: {} };
  return {
    raw: { concomitantMeds: taken.map((kind) => ({ agent: `made up ${kind}`, kind })) },
    facts: Object.fromEntries(MEDICINES.map((kind) => [`medicine.${kind}`, taken.includes(kind)])),
  };
}

function inborn({ chance, given }) {
  const has = chance.holds(0.05);
  if (!given()) return { raw: {}, facts: {} };
  return {
    raw: { constitutional: has ? ['Down_syndrome'] : [] },
    facts: { 'constitutional.Down_syndrome': has },
  };
}
