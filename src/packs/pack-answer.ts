import { sayFact, sayRequest } from '../assessments/answer-row.js';
import type { NodeDocument, OptionDocument, ReasonDocument, RuleSetDocument } from '../assessments/answer.js';
import { sentence } from '../assessments/sentence.js';
import { shownChildren } from '../assessments/shown-children.js';
import { hidesInherited, mayBeInherited, turnsOnInherited } from './inherited.js';
import type { PackInput } from './pack-input.js';
import type { Block } from './pack.model.js';
import { OUTCOMES, said } from './pack.words.js';
import { shownOptions } from './shown-options.js';

/** The answer by groups, then what is not known. */
export function answerBlocks({ far: { answer } }: PackInput): readonly Block[] {
  const shown = shownOptions(answer);
  const groups = answer.groups.filter(({ id, options }) => id !== 'other-diseases' && options.length > 0);
  const others = answer.options.filter(({ group }) => group === 'other-diseases').map(({ title }) => title);
  const cautions = [...new Set(shown.flatMap(({ cautions: all }) => all).map(({ says }) => says))];
  return [
    { type: 'heading', level: 2, text: said.answer },
    { type: 'paragraph', text: said.peopleDecide, strong: true },
    { type: 'paragraph', text: said.order },
    ...groups.flatMap(({ id, title }) =>
      groupBlocks(
        title,
        shown.filter(({ group }) => group === id),
      ),
    ),
    ...(others.length === 0
      ? []
      : [{ type: 'paragraph', text: `${said.otherDiseases} (${others.length}): ${others.join('; ')}.` } as const]),
    ...(cautions.length === 0
      ? []
      : ([
          { type: 'heading', level: 3, text: said.cautions },
          { type: 'bullets', items: cautions.map(sentence) },
        ] as const)),
  ];
}

function groupBlocks(title: string, options: readonly OptionDocument[]): readonly Block[] {
  const rows = options.map(({ title: name, row, ruleSets }) => [
    name,
    rowSaid(row, ruleSets),
    ruleSets.map(restsOn).join('\n'),
  ]);
  return [
    { type: 'heading', level: 3, text: title },
    { type: 'table', caption: title, head: [said.option, said.sourcesAnswer, said.rests], widths: [4, 8, 5], rows },
  ];
}

function rowSaid(row: OptionDocument['row'], ruleSets: OptionDocument['ruleSets']): string {
  if (ruleSets.some(turnsOnInherited)) return said.inheritedTurns;
  return row.length === 0 ? said.noRule : row.map(sentence).join('\n');
}

/** `NICE TA975 (reviewed …): statements ta975-1, ta975-3`. */
function restsOn({ source, criteria }: RuleSetDocument): string {
  const statements = [...new Set(criteria.flatMap((node) => node.statements))];
  const state = source.state.length === 0 ? '' : ` (${source.state.join('; ')})`;
  return `${source.short}${state}${statements.length === 0 ? '' : `: ${statements.join(', ')}`}`;
}

/** What is open and could be settled by a record, and where the record disagrees with itself. */
export function unknownBlocks({ far: { answer, content }, context }: PackInput): readonly Block[] {
  const open = answer.openFacts.map(({ says }) => sentence(says));
  const isLeft = context.inherited === true ? () => false : mayBeInherited(content);
  const contradictions = answer.contradictions.filter(({ key }) => !isLeft(key)).map(({ says }) => sentence(says));
  return [
    { type: 'heading', level: 2, text: said.notKnown },
    { type: 'heading', level: 3, text: said.open },
    open.length === 0 ? { type: 'paragraph', text: said.nothingOpen } : { type: 'bullets', items: open },
    ...(contradictions.length === 0
      ? []
      : ([
          { type: 'heading', level: 3, text: said.contradictions },
          { type: 'bullets', items: contradictions },
        ] as const)),
  ];
}

/** Every line of every source for the options that are for this disease, or may be. */
export function annexBlocks({ far: { answer } }: PackInput): readonly Block[] {
  const sets = shownOptions(answer).flatMap((option) => option.ruleSets.map((ruleSet) => ({ option, ruleSet })));
  return [
    { type: 'heading', level: 2, text: said.annex, newPage: true },
    ...sets.flatMap(({ option, ruleSet }) => ruleSetBlocks(option, ruleSet)),
  ];
}

function ruleSetBlocks({ title }: OptionDocument, ruleSet: RuleSetDocument): readonly Block[] {
  const { source, criteria, background, notes } = ruleSet;
  const says = turnsOnInherited(ruleSet) ? said.inheritedTurns : ruleSet.says;
  const caption = `${title}: ${source.short}`;
  const state = [...source.state, ...(background ? [said.background] : [])].map(sentence);
  return [
    { type: 'heading', level: 3, text: caption },
    { type: 'paragraph', text: [sentence(says), ...state, ...notes.map(sentence)].join(' ') },
    {
      type: 'table',
      caption,
      head: [said.sourceAsks, said.outcome, said.why, said.clause],
      widths: [6, 2.6, 6, 2.4],
      rows: eachNoteOnce(criteria).flatMap((node) => lineRows(node, 0)),
    },
  ];
}

/** The lines with each note where it first stands, and not again in the same table. */
function eachNoteOnce(nodes: readonly NodeDocument[], told = new Set<string>()): readonly NodeDocument[] {
  return nodes.map((node) => {
    const notes = node.notes.filter((note) => !told.has(note));
    notes.forEach((note) => told.add(note));
    return { ...node, notes, children: eachNoteOnce(node.children, told) };
  });
}

function lineRows(node: NodeDocument, depth: number): readonly (readonly string[])[] {
  const facts = node.facts.map((fact) => sentence(sayFact(fact)));
  const why = [...node.reasons.map(sayReason), ...node.notes].map(sentence);
  const isHidden = hidesInherited(node);
  const row = [
    `${'– '.repeat(depth)}${sentence(node.says)}`,
    isHidden ? sentence(said.withheld) : (OUTCOMES[node.outcome] ?? node.outcome),
    (isHidden ? [sentence(said.inheritedFact)] : [...facts, ...why]).join(' '),
    node.statements.join(', '),
  ];
  return [row, ...shownChildren(node).flatMap((child) => lineRows(child, depth + 1))];
}

function sayReason({ waitsFor, sample, request, detail }: ReasonDocument): string {
  const wait = [
    ...(waitsFor === '' ? [] : [`waits for ${waitsFor}`]),
    ...(sample === undefined ? [] : [`on ${sample}`]),
    ...(request === undefined ? [] : [sayRequest(request)]),
  ].join(', ');
  return [wait, detail].filter((part) => part !== '').join('; ');
}

/** The rows that cannot be judged, which somebody looks at before a pack is made: one for each source of an option. */
export function openRows(
  answer: PackInput['far']['answer'],
): readonly { readonly address: string; readonly option: string; readonly says: string }[] {
  return shownOptions(answer).flatMap(({ id, title, ruleSets }) =>
    ruleSets
      .filter(({ outcome }) => outcome === 'cannot-be-judged')
      .map((ruleSet) => ({ address: `${id}/${ruleSet.id}`, option: id, says: `${title}: ${ruleSet.source.short}` })),
  );
}
