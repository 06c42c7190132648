import { CATALOGUE as catalogue } from './catalogue.js';
import { GUIDE_LISTS, type FamilyText } from '../src/catalogue/guide.js';
import { gradeOf, sentencesIn, syllablesIn } from './reading-age.js';

// Everything that is written for a family is written twice, for a parent and for a young person, and can be read at 11 to 12.
const items = GUIDE_LISTS.flatMap((list) =>
  catalogue[list].map((item) => ({ name: `${list}/${item.id}`, family: (item as { family: FamilyText }).family })),
);
const texts = items.flatMap(({ name, family: { parent, young } }) => [
  { name: `${name}, for a parent`, text: parent },
  { name: `${name}, for a young person`, text: young },
]);

describe('the measure', () => {
  test.each([
    ['cat', 1],
    ['doctor', 2],
    ['treated', 2],
    ['hope', 1],
    ['little', 2],
    ['recovery', 4],
    ['changes', 2],
    ['stopped', 1],
    ['MDT', 3],
    ['you', 1],
  ])('%s has %i syllables', (word, count) => expect(syllablesIn(word)).toBe(count));

  test('gives the grades of texts whose grade is known', () => {
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
    expect(gradeOf('Pharmaceutical interventions necessitate multidisciplinary consideration.')).toBeGreaterThan(20);
  });
});

describe('the texts for families', () => {
  test('are there', () => expect(texts.length).toBeGreaterThan(180));

  test('can be read at 11 to 12', () => {
    const hard = texts.map(({ name, text }) => `${name}: ${gradeOf(text).toFixed(1)}`);
    expect(hard.filter((_, at) => gradeOf(texts[at]?.text ?? '') >= 7)).toEqual([]);
  });

  test('have sentences of twenty words at most, three to a paragraph', () => {
    const long = texts.filter(({ text }) =>
      sentencesIn(text).some((paragraph) => paragraph.length > 3 || paragraph.some((words) => words.length > 20)),
    );
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  test('name no number: no chance, no percentage, no dose', () =>
    expect(texts.filter(({ text }) => /\d/.test(text.replaceAll(/phase \d/g, ''))).map(({ name }) => name)).toEqual(
      [],
    ));

  test('advise nobody', () =>
    expect(texts.filter(({ text }) => /\b(?:should|must|ought|best)\b/i.test(text)).map(({ name }) => name)).toEqual(
      [],
    ));

  test('speak to a young person as “you”, and never of “your child”', () => {
    const young = items.filter(({ family }) => /\b(?:your child|my child|the child)\b/i.test(family.young));
    expect(young.map(({ name }) => name)).toEqual([]);
  });
});
