import { words } from '../words/index.js';
import { plainDate, READERS, type Reader } from '../../family/family-section.js';
import { sourcesOf } from '../../family/family-sources.js';
import type { FamilyTopic, Reading } from '../../family/family-topic.js';

const said = words.family;

/** How large a page is printed. */
export type Size = 'usual' | 'large';
/** Where a page is and how it is read. */
export interface Place {
  readonly path: string;
  readonly reader: Reader;
  readonly size: Size;
}

/** The pages that are about no pathway and no phase, by their address under `/family`. */
export const PAGES = [
  { id: 'cannot-be-judged', title: said.judged.title },
  { id: 'questions', title: said.questions.title },
  { id: 'who-decides', title: said.decides.title },
  { id: 'words', title: said.wordsUsed.title },
  { id: 'support', title: said.support.title },
] as const;

/** The way to every page for families. */
export function presentFamily({ catalogue, reader }: Reading, place: Place) {
  const link = (path: string, text: string) => ({ text, href: addressOf({ ...place, path, reader }) });
  return {
    title: said.title,
    intro: said.intro,
    controls: controlsOf(place),
    lists: [
      {
        title: said.paths,
        links: catalogue.pathways.flatMap(({ id, family }) =>
          family === undefined ? [] : [link(`/family/pathways/${id}`, family.title ?? id)],
        ),
      },
      {
        title: said.trials,
        links: catalogue.phases.map(({ id, title, family }) => link(`/family/phases/${id}`, family.title ?? title)),
      },
      { title: said.more, links: PAGES.map(({ id, title }) => link(`/family/${id}`, title)) },
    ].filter(({ links }) => links.length > 0),
  };
}

/** One page for families: never about one child, and with nothing that was found of one. */
export function presentFamilyPage(topic: FamilyTopic, reading: Reading, place: Place) {
  return {
    title: topic.title,
    isLarge: place.size === 'large',
    controls: controlsOf(place),
    overview: { text: said.overview, href: addressOf({ ...place, path: '/family' }) },
    // The one sentence that every text for a family carries.
    nothing:
      reading.catalogue.cautions.find(({ id }) => id === 'caution-nothing-you-did')?.family[reading.reader] ?? '',
    sections: topic.sections,
    made: `${said.made} ${plainDate(reading.today)}.`,
    sources: sourcesOf(topic.rests, reading),
  };
}

/** The choice of reader and of size: an address each. */
function controlsOf(place: Place) {
  const readers = READERS.map((reader) => ({ text: said.readers[reader], to: { ...place, reader } }));
  const sizes = (['usual', 'large'] as const).map((size) => ({ text: said.sizes[size], to: { ...place, size } }));
  return [readers, sizes].map((choices) =>
    choices.map(({ text, to }) => ({
      text,
      href: addressOf(to),
      current: to.reader === place.reader && to.size === place.size,
    })),
  );
}

function addressOf({ path, reader, size }: Place): string {
  return `${path}?for=${reader}${size === 'large' ? '&size=large' : ''}`;
}
