import type { Catalogue } from '../../catalogue/catalogue.js';
import type { GuideItem } from '../../catalogue/guide.js';
import type { Criterion, Option } from '../../engine/index.js';
import {
  accessSection,
  cautionSection,
  factorSection,
  filled,
  isAbout,
  pointSection,
  resourceSection,
  routeSection,
  sentences,
  sourceSection,
  type GuideSection,
} from '../guide/guide-section.js';
import { shares } from '../guide/guide.presenter.js';
import { words } from '../words/index.js';

const said = words.guide;

/** What stands beside an option above its rules: how it is to be had, what to beware of, which kind of study it is. */
export function aboveRules(option: Option, catalogue: Catalogue): readonly GuideSection[] {
  const { id, kind, access, cautions, otherDiseases, remarks } = option;
  const own = [...cautions, ...otherDiseases, ...remarks];
  const statements = statementsOf(option);
  const beside = catalogue.cautions.filter((one) => one.beside.includes(id) || one.beside.includes(kind));
  const phases =
    kind === 'therapy' ? [] : catalogue.phases.filter((phase) => own.some((one) => shares(one, phase.statements)));
  return filled([
    accessSection(access),
    sentences(
      words.catalogue.cautions,
      [...cautions, ...otherDiseases].map(({ says }) => says),
    ),
    // A warning that the option itself gives, or a line of its rules, is not given again.
    { ...cautionSection(beside, statements), title: words.catalogue.moreCautions },
    sentences(
      words.catalogue.remarks,
      remarks.map(({ says }) => says),
    ),
    {
      title: said.phases,
      lines: phases.map((phase) => ({ text: '', links: [{ text: phase.title, href: `/phases/${phase.id}` }] })),
    },
  ]);
}

/** What stands below the rules: what to discuss, what bears on a choice, whom else to ask, and every source. */
export function belowRules(option: Option, catalogue: Catalogue, today: string): readonly GuideSection[] {
  const diagnoses = diagnosesOf(option);
  const near = <Item extends GuideItem>(items: readonly Item[]) =>
    items.filter((one) => isAbout(one, diagnoses, catalogue));
  const statements = statementsOf(option);
  const resources = catalogue.resources.filter(({ about, kind }) =>
    about === undefined ? option.kind === 'trial' && kind === 'registry' : near([{ about } as GuideItem]).length > 0,
  );
  return filled([
    pointSection(
      said.points,
      near(catalogue.discussionPoints).filter((point) => shares(point, statements)),
    ),
    factorSection(near(catalogue.factors)),
    routeSection(near(catalogue.routes)),
    resourceSection(resources, today),
    sourceSection(statements, catalogue, today),
  ]);
}

/** Every statement that an option rests on. */
function statementsOf({ remarks, cautions, otherDiseases, access, ruleSets }: Option): readonly string[] {
  const criteria = ruleSets.flatMap((ruleSet) => ruleSet.criteria.flatMap(withParts));
  return [...remarks, ...cautions, ...otherDiseases, ...access, ...criteria].flatMap((one) => one.statements);
}

/** The diagnoses that an option’s rules ask for. */
function diagnosesOf({ ruleSets }: Option): readonly string[] {
  const criteria = ruleSets.flatMap((ruleSet) => ruleSet.criteria.flatMap(withParts));
  const named = criteria.flatMap((one) =>
    one.type === 'leaf' && one.kind === 'diagnosis' ? (one.params as { readonly diagnosis: string }).diagnosis : [],
  );
  return [...new Set(named)];
}

function withParts(criterion: Criterion): readonly Criterion[] {
  switch (criterion.type) {
    case 'leaf':
    case 'definition':
      return [criterion];
    case 'not':
      return [criterion, ...withParts(criterion.child)];
    case 'all':
    case 'any':
    case 'atLeast':
      return [criterion, ...criterion.children.flatMap(withParts)];
    case 'readings':
      return [criterion, ...criterion.readings.flatMap((reading) => withParts(reading.criterion))];
  }
}
