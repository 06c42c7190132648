import { CATALOGUE, CATALOGUE_DATA } from '../../test/catalogue.js';
import { statementsNamedIn } from './check-names.js';

const [data, catalogue] = [CATALOGUE_DATA, CATALOGUE];
const NUMBERS = Array.from({ length: 160 }, (_, at) => String(at + 1));
const ownIdOf = (item: unknown) => (item as { id: string }).id;
/** What is cited by definitions, options and every list of the guide; a source's own list of statements cites nothing. */
const cited = new Set(
  [
    data.sources.map((source) => (source as { definitions?: unknown }).definitions),
    ...Object.values({ ...data, sources: [] }),
  ]
    .flatMap((list) => statementsNamedIn(list, ''))
    .map(({ id }) => id),
);
const backgroundOf = (number: string) => catalogue.statements.find(({ id }) => id === number)?.background;

test('each of the 160 numbers is stated once, by the source that it is of', () => {
  const first = (id: string) => catalogue.statements.filter(({ source }) => source === id).map((one) => one.id);
  expect([...first('s1'), ...first('s2'), ...first('s3')].sort()).toEqual([...NUMBERS].sort());
});

test('each of them is used somewhere, or is background with the reason why', () => {
  expect(NUMBERS.filter((number) => !cited.has(number) && backgroundOf(number) === undefined)).toEqual([]);
});

test('none of them is both', () => {
  expect(NUMBERS.filter((number) => cited.has(number) && backgroundOf(number) !== undefined)).toEqual([]);
});

test('each source rests on a place for every statement', () => {
  const bare = catalogue.statements.filter(({ place }) => place.trim() === '');
  expect(bare.map(ownIdOf)).toEqual([]);
});
