import { stateOf } from '../catalogue/source-state.js';
import { sayDay, type Definition, type Option, type RuleSet } from '../engine/index.js';
import { criterionLines } from './criterion-page.presenter.js';
import { guidePages } from './guide-page.presenter.js';
import { cited, item, nationsOf, said, TO_CHECK, type Printed } from './printed-item.js';

/** The whole catalogue as one document of Markdown, for a clinician to check. */
export function cataloguePage(printed: Printed): string {
  const { catalogue, release, on } = printed;
  const parts = [
    '# The catalogue of Fingerpost, to be checked',
    `Release ${release}; the age of the sources is that of ${sayDay(on)}. Each item rests on numbered statements, written in our own words; they stand in full at the end, by source. Tick an item that is right, and write beside it what is not.`,
    'Nothing here says what is to be done for a child. A rule is what one source published; met or not met is said of that rule only.',
    '## Sources',
    ...catalogue.sources.map((source) => sourceItem(source.id, printed)),
    '## Words, as each source uses them',
    ...catalogue.definitions.map((definition) => definitionItem(definition, printed)),
    '## Options',
    ...catalogue.options.map((option) => optionItem(option, printed)),
    ...guidePages(printed),
    '## Statements',
    ...catalogue.sources.map(({ id }) => statementsOf(id, printed)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sourceItem(id: string, { catalogue, on }: Printed): string {
  const source = catalogue.sources.find((one) => one.id === id);
  if (source === undefined) return '';
  const { title, short, publisher, kind, jurisdiction, lastReviewed, nextReview, link, remarks } = source;
  const state = stateOf(source, catalogue.sources, on);
  return item(`${short} \`${id}\``, [
    `${title}. ${publisher}. ${kind.replace('-', ' ')}, ${jurisdiction}.`,
    `Last reviewed: ${lastReviewed ?? 'no date'}; next review: ${nextReview ?? 'no date'}.`,
    ...(state.length === 0 ? [] : [`State: ${state.join('; ')}.`]),
    ...(link === undefined ? [] : [`<${link}>`]),
    ...remarks,
  ]);
}

function definitionItem({ id, says, states, statements, criterion }: Definition, { catalogue }: Printed): string {
  const typed =
    states.length === 0 ? [] : [`A clinician’s own word settles it: ${states.join(', ').replaceAll('_', ' ')}.`];
  return item(`\`${id}\``, [
    `${says} ${cited(statements)}`,
    ...typed,
    ...criterionLines(criterion, catalogue.rules.terms),
  ]);
}

function optionItem(option: Option, printed: Printed): string {
  const { id, kind, title, partners, remarks, cautions, access, otherDiseases, ruleSets } = option;
  const lines = [
    `${kind}${partners.length === 0 ? '' : `: ${partners.join(', ')}`}`,
    ...remarks.map((one) => `Remark: ${said(one)}`),
    ...cautions.map((one) => `Caution: ${said(one)}`),
    ...access.map((one) => `Access${nationsOf(one)}: ${said(one)}`),
    ...otherDiseases.map((one) => `For other diseases: ${said(one)}`),
    ...(ruleSets.length === 0 ? ['No source sets a rule for it.'] : []),
  ];
  return [item(`${title} \`${id}\``, lines), ...ruleSets.map((ruleSet) => ruleSetPart(ruleSet, printed))].join('\n\n');
}

function ruleSetPart(
  { source, holds, notHeld, background, whole, notes, criteria }: RuleSet,
  printed: Printed,
): string {
  const { catalogue, on } = printed;
  const from = catalogue.sources.find(({ id }) => id === source);
  const state = from === undefined ? [] : stateOf(from, catalogue.sources, on);
  const marks = [
    ...(background ? ['background, decides nothing'] : []),
    ...(whole ? ['encoded whole'] : []),
    ...(notHeld === undefined ? [] : [notHeld]),
    ...state,
  ];
  return [
    `**${from?.short ?? source}**, what is held: ${holds}${marks.length === 0 ? '' : ` (${marks.join('; ')})`}`,
    [
      ...criteria.flatMap((criterion) => criterionLines(criterion, catalogue.rules.terms)),
      ...notes.map((note) => `- note: ${note}`),
    ].join('\n'),
    TO_CHECK,
  ].join('\n\n');
}

function statementsOf(source: string, { catalogue }: Printed): string {
  const short = catalogue.sources.find(({ id }) => id === source)?.short ?? source;
  const lines = catalogue.statements
    .filter((statement) => statement.source === source)
    .map(({ id, says, place, quote, remark, supersededBy, background }) =>
      [
        `- **${id}** ${says} (${place})`,
        ...(quote === undefined ? [] : [`  Word for word: “${quote}”`]),
        ...(remark === undefined ? [] : [`  Remark: ${remark}`]),
        ...(supersededBy === undefined ? [] : [`  Superseded by \`${supersededBy}\`.`]),
        ...(background === undefined ? [] : [`  Background: ${background}.`]),
        `  ${TO_CHECK}`,
      ].join('  \n'),
    );
  return [`### Statements of ${short}`, lines.join('\n')].join('\n\n');
}
