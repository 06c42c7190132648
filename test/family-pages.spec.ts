import { CATALOGUE as catalogue } from './catalogue.js';
import { forbiddenIn, textsIn } from '../src/catalogue/word-gate.js';
import { READERS, type Reader } from '../src/family/family-section.js';
import * as topics from '../src/family/family-topic.js';
import { presentFamily, presentFamilyPage } from '../src/pages/family/family.presenter.js';
import { words } from '../src/pages/words/index.js';
import { gradeOf, sentencesIn } from './reading-age.js';

// The pages as a family reads them: the texts of the guide, and the words of ours that stand round them.
const placeFor = (reader: Reader) => ({ path: '/family/x', reader, size: 'usual' as const });

function topicsFor(reading: topics.Reading): readonly topics.FamilyTopic[] {
  return [
    ...catalogue.pathways.flatMap((one) => topics.pathwayTopic(one, reading) ?? []),
    ...catalogue.phases.map((one) => topics.phaseTopic(one, reading)),
    ...[topics.judgedTopic, topics.questionsTopic, topics.decidesTopic, topics.wordsTopic, topics.supportTopic].map(
      (topicOf) => topicOf(reading),
    ),
  ];
}

const pages = READERS.flatMap((reader) => {
  const reading = { catalogue, reader, today: '2026-11-20' };
  return topicsFor(reading).map((topic) => {
    const page = presentFamilyPage(topic, reading, placeFor(reader));
    return { name: `${page.title} (${reader})`, reader, page };
  });
});
type Shown = (typeof pages)[number]['page'];

/** Every paragraph and point of a page, as it is read. */
const saidOn = ({ nothing, sections }: Shown): readonly string[] => [
  nothing,
  ...sections.flatMap(({ paragraphs, points, named, help }) => [
    ...[...paragraphs, ...points],
    ...named.flatMap((one) => one.paragraphs),
    ...help.map(({ says }) => says),
  ]),
];
const headingsOf = ({ title, sections }: Shown) =>
  [title, ...sections.map((one) => one.title)].filter((one) => one !== '');

describe('the pages for families', () => {
  test('are there for every pathway, every phase and five topics, twice', () =>
    expect(pages).toHaveLength(2 * (catalogue.pathways.length + catalogue.phases.length + 5)));

  test('say once, and once only, that nobody is to blame', () => {
    const counts = pages.map(({ page, reader }) => {
      const text = catalogue.cautions.find(({ id }) => id === 'caution-nothing-you-did')?.family[reader] ?? '?';
      return saidOn(page).join(' ').split(text).length - 1;
    });
    expect(new Set(counts)).toEqual(new Set([1]));
  });

  test('can be read at 11 to 12, headings and all', () => {
    const hard = pages.map(({ name, page }) => ({
      name,
      grade: gradeOf([...headingsOf(page), ...saidOn(page)].map((one) => one.replace(/[^.?!]$/, '$&.')).join('\n')),
    }));
    expect(hard.filter(({ grade }) => grade >= 7)).toEqual([]);
  });

  test('have sentences of twenty words at most, three to a paragraph', () => {
    const long = pages.flatMap(({ name, page }) =>
      saidOn(page)
        .filter((text) =>
          sentencesIn(text).some((paragraph) => paragraph.length > 3 || paragraph.some((one) => one.length > 20)),
        )
        .map((text) => `${name}: ${text}`),
    );
    expect(long).toEqual([]);
  });

  test('name no chance, no percentage, no dose and nothing that reads as advice', () => {
    const said = pages.flatMap(({ page }) => [...headingsOf(page), ...saidOn(page)]);
    expect(said.filter((text) => /\d/.test(text.replaceAll(/phase \d/g, '')))).toEqual([]);
    expect(said.filter((text) => /\b(?:should|must|ought|best)\b/i.test(text))).toEqual([]);
    expect(textsIn(pages).filter(({ text }) => forbiddenIn(text).length > 0)).toEqual([]);
  });

  test('name no option of the catalogue by its title, which would read as a list for this child', () => {
    const titles = catalogue.options.filter(({ kind }) => kind === 'therapy').map(({ title }) => title);
    const said = pages.flatMap(({ page }) => saidOn(page));
    expect(titles.filter((title) => said.some((text) => text.includes(title)))).toEqual([]);
  });

  test('name what they were made from, and when', () => {
    expect(pages.filter(({ page }) => page.sources.length === 0).map(({ name }) => name)).toEqual([]);
    expect(pages[0]?.page.made).toBe('Page made on 20 November 2026.');
  });

  test('give every telephone number with the date by which it has to be checked', () => {
    const help = pages.flatMap(({ page }) => page.sections.flatMap((one) => one.help)).filter(({ phone }) => phone);
    expect(help.length).toBeGreaterThan(60);
    expect(help.filter(({ age }) => !/checked by (\d+ )?[A-Z][a-z]+ \d{4}/.test(age))).toEqual([]);
    expect(help.find(({ name }) => name.includes('nurses'))?.age).toBe(
      'Printed: 4 November 2021. It was due to be checked by 4 November 2024. It may have changed.',
    );
  });
});

describe('the words of ours on them', () => {
  const sentences = textsIn(words.family)
    .map(({ text }) => text)
    .filter((text) => /[.?]$/.test(text));

  test('can each be read at 11 to 12', () => {
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.map((text) => ({ text, grade: gradeOf(text) })).filter(({ grade }) => grade >= 7)).toEqual([]);
  });
});

describe('the way to them', () => {
  test('keeps the reader and the size that were chosen', () => {
    const reading = { catalogue, reader: 'young' as const, today: '2026-11-20' };
    const page = presentFamily(reading, { path: '/family', reader: 'young', size: 'large' });
    expect(page.lists.flatMap(({ links }) => links).every(({ href }) => href.endsWith('?for=young&size=large'))).toBe(
      true,
    );
    expect(page.controls.flat().map(({ href, current }) => [href, current])).toEqual([
      ['/family?for=parent&size=large', false],
      ['/family?for=young&size=large', true],
      ['/family?for=young', false],
      ['/family?for=young&size=large', true],
    ]);
  });
});
