import { ageOn, dayOf, isoOf } from '../../../dist/engine/index.js';
import { chanceOf } from './chance.mjs';

import { condition } from './case-condition.mjs';
import { treatment } from './case-treatment.mjs';
import { ALTERATIONS, DIAGNOSES, WIDER } from './terms.mjs';

/** The day on which every made-up case is put to the options. */
export const AS_OF = dayOf(2026, 11, 20);
/** The share of what a made-up case does not record; of age, diagnosis and sex less is missing. */
export const MISSING = 0.15;

/**
 * One made-up case: as a record in our own shape, and as the flat facts that a rule engine without our words is given. A fact that
 * is not there is not recorded. Dates are full and nothing conflicts, so that the flat facts say the same.
 */
export function madeUpCase(index, seed) {
  const chance = chanceOf(seed, `case ${index}`);
  const given = (share = MISSING) => !chance.holds(share);
  const birth = AS_OF - chance.whole(20, 21 * 365);
  const diagnosed = Math.min(AS_OF - 14, Math.max(birth + 10, AS_OF - chance.whole(30, 1200)));
  const drawn = { chance, given, birth, diagnosed, asOf: AS_OF };
  const parts = [person(drawn), disease(drawn), tests(drawn), treatment(drawn), ...condition(drawn)];
  return {
    raw: Object.assign({}, ...parts.map(({ raw }) => raw)),
    facts: Object.assign({}, ...parts.map(({ facts }) => facts)),
  };
}

function person({ chance, given, birth, asOf }) {
  const { years, months } = ageOn(birth, asOf);
  const sex = chance.one(['female', 'male']);
  const score = chance.weighed([[6, 100], [5, 90], [4, 80], [2, 70], [1, 60], [1, 50], [1, 40]]); // oxfmt-ignore
  const [hasAge, hasSex, hasScore] = [given(0.02), given(0.01), given()];
  const state = chance.weighed([[9, 'not_pregnant'], [1, 'pregnant']]); // oxfmt-ignore
  const breastFeeding = chance.weighed([[9, 'no'], [1, 'yes']]); // oxfmt-ignore
  const isGirl = hasSex && sex === 'female';
  const [hasTest, hasWord] = [isGirl && given(), isGirl && given()];
  const scale = years < 16 ? 'Lansky' : 'Karnofsky';
  const boy = hasSex && !isGirl;
  return {
    raw: {
      ...(hasAge ? { birthDate: isoOf(birth) } : {}),
      ...(hasSex ? { sexForClinicalUse: sex } : {}),
      ...(hasScore ? { performanceScore: { value: { scale, score }, date: isoOf(asOf - 3) } } : {}),
      ...(hasTest ? { pregnancyStatus: { value: state, date: isoOf(asOf - 5) } } : {}),
      ...(hasWord ? { lactating: breastFeeding } : {}),
    },
    facts: {
      ...(hasAge ? { ageYears: years, ageMonths: years * 12 + months } : {}),
      ...(hasSex ? { sex } : {}),
      ...(hasAge && hasScore ? { performance: score } : {}),
      ...(boy ? { pregnant: false, lactating: false } : {}),
      ...(hasTest ? { pregnant: state === 'pregnant' } : {}),
      ...(hasWord ? { lactating: breastFeeding === 'yes' } : {}),
    },
  };
}

/** A case is recorded under a narrow diagnosis, or now and then under a wider one that leaves the narrow ones open. */
function disease({ chance, given, diagnosed }) {
  const [, code, wider] = chance.weighed(DIAGNOSES.map((one) => [one[0], one]));
  if (!given(0.05)) return { raw: {}, facts: {} };
  const isWide = wider.length > 0 && chance.holds(0.05);
  const recorded = isWide ? wider[0] : code;
  const above = isWide ? wider : [code, ...wider];
  const below = isWide ? [...DIAGNOSES.filter(([, , all]) => all.includes(recorded)).map(([, one]) => one)] : [];
  const inBetween = isWide ? WIDER.filter((one) => below.length > 0 && isUnder(one, recorded)) : [];
  const open = new Set([...below, ...inBetween]);
  const all = [...DIAGNOSES.map(([, one]) => one), ...WIDER].filter((one) => !open.has(one) || above.includes(one));
  return {
    raw: { diagnosis: { code: recorded, date: isoOf(diagnosed) } },
    facts: Object.fromEntries(all.map((one) => [`diagnosis.${String(one)}`, above.includes(one)])),
  };
}

/** Whether a wider term lies under another wider one. */
function isUnder(term, other) {
  return DIAGNOSES.some(([, , all]) => all.includes(term) && all.indexOf(other) > all.indexOf(term));
}

/** A panel: most of it done, some of it asked for and not back. */
function tests({ chance, given, diagnosed }) {
  const panel = ALTERATIONS.map((one) => ({
    ...one,
    found: chance.holds(0.06),
    given: given(),
    asked: chance.holds(0.4),
  }));
  const sample = { timepoint: 'diagnosis', date: isoOf(diagnosed) };
  const isPartial = chance.holds(0.1);
  const items = panel.flatMap(({ gene, alteration, found, given: isGiven, asked }) => {
    if (!isGiven && !asked) return [];
    return [{ sample, gene, alteration, result: !isGiven ? { status: 'requested' } : found ? 'found' : 'not_found' }];
  });
  const known = panel.filter((one) => one.given && (one.found || !isPartial));
  return {
    raw: { tumourTests: isPartial ? { partial: true, items } : items },
    facts: Object.fromEntries(known.map(({ fact, found }) => [fact, found])),
  };
}
