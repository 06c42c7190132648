import { identifierInText } from '../src/cases/identifiers.js';

type Draw = () => number;
interface Strings {
  readonly drawer: (seed: number) => Draw;
  readonly healthNumber: (draw: Draw) => { readonly kind: string; readonly digits: string };
  readonly DISGUISES: Readonly<Record<string, (digits: string) => string>>;
  readonly HARMLESS: Readonly<Record<string, (draw: Draw) => string>>;
  readonly inPlace: (draw: Draw, text: string) => string;
}

// The strings of `npm run identifiers`, which puts ten thousand of each to the check; a name in a variable has no types to miss.
const path = '../tools/identifiers/strings.mjs';
const { drawer, healthNumber, DISGUISES, HARMLESS, inPlace } = (await import(path)) as Strings;
const EACH = 150;

test.each(Object.entries(DISGUISES))('a health service number %s is caught, alone and in a sentence', (_, disguise) => {
  const draw = drawer(11);
  const texts = Array.from({ length: EACH }, () => inPlace(draw, disguise(healthNumber(draw).digits)));
  expect(texts.filter((text) => identifierInText(text) === undefined)).toEqual([]);
});

test('of strings that are nobody’s at most one in a thousand is taken for an identifier', () => {
  const draw = drawer(12);
  const kinds = Object.values(HARMLESS);
  const texts = Array.from({ length: 2000 }, (_, at) => inPlace(draw, kinds[at % kinds.length]?.(draw) ?? ''));
  expect(texts.filter((text) => identifierInText(text) !== undefined).length).toBeLessThanOrEqual(2);
  expect(new Set(texts).size).toBeGreaterThan(1500);
});
