import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Access, Option, Remark, RuleSet } from '../../engine/index.js';
import { sentence } from '../../assessments/sentence.js';
import { words } from '../words/index.js';
import { ruleLines } from './rule-lines.js';

const said = words.catalogue;

/** Every option by name, with its kind and the sources that speak of it. */
export function presentCatalogue({ options, sources }: Catalogue) {
  const shorts = new Map(sources.map(({ id, short }) => [id, short]));
  return {
    title: said.title,
    intro: said.intro,
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

/** One option: what it is, what each source asks in words, access and cautions. No case stands beside it. */
export function presentCatalogueOption(option: Option, catalogue: Catalogue) {
  return {
    title: option.title,
    kind: sentence(said.kinds[option.kind]),
    partners: option.partners.length < 2 ? '' : `${said.partners}: ${option.partners.join(', ')}.`,
    lists: [
      { label: said.access, items: option.access.map(accessOf) },
      { label: said.cautions, items: [...option.cautions, ...option.otherDiseases].map(textOf) },
      { label: said.remarks, items: option.remarks.map(textOf) },
    ].filter(({ items }) => items.length > 0),
    ruleSets: option.ruleSets.map((ruleSet) => ruleSetOf(ruleSet, catalogue)),
    empty: option.ruleSets.length === 0 ? said.noRuleSets : '',
  };
}

function textOf({ says }: Remark): string {
  return sentence(says);
}

function accessOf({ says, nations }: Access): string {
  return nations === undefined ? sentence(says) : `${sentence(says)} (${nations.join(', ')})`;
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
