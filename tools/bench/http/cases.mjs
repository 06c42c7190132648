import { readMadeUpCases } from '../../../dist/cases/made-up-cases.js';

// A small generator of chance (mulberry32), so that every run of the benchmark asks the same.
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The day of every question. */
export const AS_OF = '2026-11-20';

/** Without end: made-up cases, no two alike, each one of the service's own with another age and some of its facts left out. */
export function* cases(seed) {
  const whole = readMadeUpCases().map((madeUp) => madeUp.case);
  const drawn = chance(seed);
  for (let number = 0; ; number += 1) {
    const kept = Object.entries(whole[number % whole.length]).filter(
      ([key]) => key === 'diagnosis' || (key !== 'question' && drawn() > 0.15),
    );
    const birthDate = { ageInDays: 100 + Math.floor(drawn() * 6500), at: AS_OF };
    yield { ...Object.fromEntries(kept), birthDate, question: `made up: ${seed} and ${number}` };
  }
}
