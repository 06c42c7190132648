import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Option, RuleSet } from '../../engine/index.js';
import { sentence } from '../../assessments/sentence.js';
import { words } from '../words/index.js';
import { aboveRules, belowRules } from './option-beside.js';
import { ruleLines } from './rule-lines.js';

const said = words.catalogue;

/** Every option by name, with its kind and the sources that speak of it; below, the ways to the guide. */
export function presentCatalogue({ options, sources, ...guide }: Catalogue) {
  const shorts = new Map(sources.map(({ id, short }) => [id, short]));
  return {
    title: said.title,
    intro: said.intro,
    family: { text: said.family, href: '/family' },
    guide: (['pathways', 'phases', 'routes'] as const).map((list) => ({
      title: words.guide.kinds[list],
      links: guide[list].map(({ id, title }) => ({ text: title, href: `/${list}/${id}` })),
    })),
    rows: [...options]
      .sort((one, other) => one.title.localeCompare(other.title, 'en-GB'))
      .map(({ id, title, kind, ruleSets }) => ({
        href: `/catalogue/${id}`,
        title,
        kind: said.kinds[kind],
        sources: namesOf(ruleSets.map(({ source }) => shorts.get(source) ?? source)),
      })),
  };
}

function namesOf(sources: readonly string[]): string {
  return sources.length === 0 ? said.noSource : [...new Set(sources)].join(', ');
}

/** One option: what it is, what each source asks in words, and what stands beside it. No case stands beside it. */
export function presentCatalogueOption(option: Option, catalogue: Catalogue, today: string) {
  return {
    title: option.title,
    kind: sentence(said.kinds[option.kind]),
    partners: option.partners.length < 2 ? '' : `${said.partners}: ${option.partners.join(', ')}.`,
    above: aboveRules(option, catalogue),
    ruleSets: option.ruleSets.map((ruleSet) => ruleSetOf(ruleSet, catalogue)),
    empty: option.ruleSets.length === 0 ? said.noRuleSets : '',
    below: belowRules(option, catalogue, today),
  };
}

function ruleSetOf(
  { id, source, holds, notHeld, background, notes, criteria }: RuleSet,
  { sources, rules }: Catalogue,
) {
  const named = sources.find((one) => one.id === source);
  return {
    id,
    source,
    title: named?.short ?? source,
    href: `/sources/${source}`,
    texts: [
      `${said.holds} ${sentence(holds)}`,
      ...(notHeld === undefined ? [] : [`${said.notHeld} ${sentence(notHeld)}`]),
      ...(background ? [said.background] : []),
      ...notes.map(sentence),
    ],
    lines: criteria.flatMap((criterion) => ruleLines(criterion, rules)),
  };
}
