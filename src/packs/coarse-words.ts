import { sayQuantity, type CaseContent } from '../engine/index.js';
import { said } from './pack.words.js';
import { mayBeInherited } from './inherited.js';
import type { PackContext } from './pack-input.js';

/** What of the case may be said of the answer to it, and how. */
export interface Coarse {
  readonly text: (text: string) => string;
  /** A fact by its key: as it is, or with what tells too much left out. */
  readonly fact: (key: string, says: string) => string;
}

const AGE = /\b\d+ (?:y(?: \d+ m)?|m|d)\b/g;
const MONTHS_OVER_YEARS = /\b(\d+) y \d+ m\b/g;
const SAME_TWICE = /\b(\d+ y) to \1\b/g;
const AGE_GAP = /(\bage\b[^,;]*, [^:;]*asked): at most \d+ months? short/g;
const NEVER_SAID = ['treatingCentre', 'homeArea', 'maxTravel'];
const REGION = ['nationOfResidence', 'treatingNation'];

/** Ages of two years and over in years alone, how far from an age left out, what was asked to be made coarser, and nothing that may
 * be inherited without the agreement of the family. */
export function coarseFor(
  content: CaseContent,
  { coarsen, inherited }: Pick<PackContext, 'coarsen' | 'inherited'>,
): Coarse {
  const hidden = coarsen.includes('variant') ? variantsIn(content) : [];
  const isInherited = inherited === true ? () => false : mayBeInherited(content);
  const text = (plain: string) =>
    hidden.reduce((shown, variant) => shown.replaceAll(variant, `(${said.withheld})`), yearsOnly(plain));
  const isWithheld = (key: string) => NEVER_SAID.includes(key) || (coarsen.includes('region') && REGION.includes(key));
  return {
    text,
    fact: (key, says) => {
      if (isInherited(key)) return said.inheritedFact;
      if (isWithheld(key)) return said.withheld;
      if (key === 'birthDate' && coarsen.includes('age-band')) return says.replaceAll(AGE, said.withheld);
      return text(says);
    },
  };
}

/** Ages with their months only under two years: nothing from which a birthday could be counted back. */
export function yearsOnly(text: string): string {
  return text.replaceAll(MONTHS_OVER_YEARS, '$1 y').replaceAll(SAME_TWICE, '$1').replaceAll(AGE_GAP, '$1');
}

const BANDS = [0, 1, 2, 5, 10, 15, 18, 26];

/** The band of years in which an age lies: `10 to 14 y`; `bands` says where each begins. Ages that lie in several give each. */
export function ageBand(age: string, bands: readonly number[] = BANDS): string {
  const years = [...yearsOnly(age).matchAll(/(\d+) (y|m|d)/g)].map(([, amount, unit]) =>
    unit === 'y' ? Number(amount) : Number(amount) / (unit === 'm' ? 12 : 366),
  );
  const begins = years.map((one) => bands.findLast((from) => from <= one) ?? 0);
  return [...new Set(begins)].map((from) => sayBand(from, bands)).join(' or ');
}

function sayBand(from: number, bands: readonly number[]): string {
  const next = bands[bands.indexOf(from) + 1];
  if (next === undefined) return `${from} y or over`;
  return next === from + 1 ? `${from} y` : `${from} to ${next - 1} y`;
}

function variantsIn({ tumourTests }: CaseContent): readonly string[] {
  const texts = tumourTests.items.flatMap(({ hgvsP, labCall, vafPct, copyNumber }) => [
    ...[...hgvsP, ...labCall].flatMap(({ value }) => value ?? []),
    ...[...vafPct, ...copyNumber].flatMap(({ value }) => (value === undefined ? [] : sayQuantity(value))),
  ]);
  return [...new Set(texts)].filter((one) => one.length > 2);
}
