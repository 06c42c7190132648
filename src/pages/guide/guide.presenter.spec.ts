import { CATALOGUE as catalogue } from '../../../test/catalogue.js';
import { presentCatalogueOption } from '../catalogue/catalogue.presenter.js';
import type { GuideSection } from './guide-section.js';
import { presentPathway, presentPhase, presentRoute } from './guide.presenter.js';

const today = '2026-11-20';
const one = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item => {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(id);
  return item;
};
const titlesOf = (sections: readonly GuideSection[]) => sections.map(({ title }) => title);
const linesOf = (sections: readonly GuideSection[], title: string) =>
  sections.find((each) => each.title === title)?.lines ?? [];

describe('a route', () => {
  const page = presentRoute(one(catalogue.routes, 'route-abroad'), catalogue, today);

  test('says what it needs, what comes back, what to ask and what to beware of, and leads to the family’s page', () => {
    expect(titlesOf(page.sections)).toEqual(['What it needs', 'What comes back', 'To ask', 'Cautions', 'Sources']);
    expect(page.family).toEqual({ text: 'For the family: read or print', href: '/family/who-decides' });
  });

  test('gives no warning twice: what it says of costs is not a caution too', () => {
    const cautions = linesOf(page.sections, 'Cautions').map(({ text }) => text);
    expect(cautions.some((text) => text.includes('tested well'))).toBe(true);
    expect(cautions.some((text) => text.includes('charge'))).toBe(false);
  });

  test('names every source with its state, and the statements', () => {
    expect(linesOf(page.sections, 'Sources')[0]).toEqual({
      text: 'CCLG factsheet; undated',
      links: ['63'].map((id) => ({ text: id, href: `/sources/s1#statement-${id}` })),
    });
  });
});

describe('a phase', () => {
  test('leads to what the catalogue has of it, and to the lists of trials', () => {
    const { sections } = presentPhase(one(catalogue.phases, 'phase-early'), catalogue, today);
    expect(linesOf(sections, 'In the catalogue').flatMap(({ links }) => links.map(({ href }) => href))).toContain(
      '/catalogue/early-phase-trial',
    );
    expect(linesOf(sections, 'Where to turn')[0]?.text).toContain('Lists of trials');
  });
});

describe('a pathway', () => {
  const page = presentPathway(one(catalogue.pathways, 'pathway-s3'), catalogue, today);

  test('has its steps in the order of the source, each with what the catalogue has of it', () => {
    expect(page.sections[0]).toMatchObject({ title: 'In the order of the source', ordered: true });
    expect(page.sections[0]?.lines[4]).toEqual({
      text: 'CAR T-cell therapy.',
      links: [{ text: one(catalogue.options, 'all-car-t').title, href: '/catalogue/all-car-t' }],
    });
  });

  test('names the routes of its disease, and of what that is a kind of, and no other', () => {
    const hrefs = linesOf(page.sections, 'Who else to ask').flatMap(({ links }) => links.map(({ href }) => href));
    expect(hrefs).toContain('/routes/route-leukaemia-panel');
    expect(hrefs).not.toContain('/routes/route-nb-national-panel');
  });
});

describe('an option', () => {
  test.each([
    ['nb-bit', ['Cautions', 'Also'], ['To discuss', 'What bears on a choice, without a cut-off', 'Who else to ask']],
    ['early-phase-trial', ['Cautions', 'And of its kind', 'Also', 'What kind of study'], ['To discuss']],
  ])('%s says what stands beside it, above and below its rules', (id, above, below) => {
    const page = presentCatalogueOption(one(catalogue.options, id), catalogue, today);
    expect(titlesOf(page.above)).toEqual(above);
    expect(titlesOf(page.below)).toEqual(expect.arrayContaining([...below, 'Where to turn', 'Sources']));
  });

  test('gives no warning twice', () => {
    for (const option of catalogue.options) {
      const { above } = presentCatalogueOption(option, catalogue, today);
      const texts = above.flatMap(({ lines }) => lines.map(({ text }) => text)).filter((text) => text !== '');
      expect(texts).toEqual([...new Set(texts)]);
    }
  });
});
