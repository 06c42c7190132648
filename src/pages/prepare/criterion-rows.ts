import { sayFact, sayRequest } from '../../assessments/answer-row.js';
import type { NodeDocument, ReasonDocument } from '../../assessments/answer.js';
import { sentence } from '../../assessments/sentence.js';
import { shownChildren } from '../../assessments/shown-children.js';
import { recordHref } from '../record/record-href.js';
import { words } from '../words/index.js';

const said = words.prepare;

/** One line of a source, and the lines under it. */
export interface CriterionRow {
  readonly address: string;
  readonly says: string;
  readonly outcome: NodeDocument['outcome'];
  readonly outcomeText: string;
  /** What the record is said to do: nothing more than to stand there, or to decide. */
  readonly recordLabel: string;
  /** What the record says, with date and origin. */
  readonly facts: readonly string[];
  readonly why: readonly Why[];
  readonly notes: readonly string[];
  readonly statements: readonly string[];
  readonly under: readonly CriterionRow[];
}

/** Why a line came out so; where something is waited for, the page on which it is recorded or requested. */
export interface Why {
  readonly says: string;
  readonly href?: string;
}

/** Where the lines stand: in a case; with what was noted at a line above; and what is said of each situation, part or arm, by its address. */
export interface Among {
  readonly caseId: string;
  readonly noted: Set<string>;
  readonly ways: ReadonlyMap<string, string>;
}

/** The lines of a rule set in the order of the source. A note that many lines carry stands at the first of them. */
export function criterionRows(nodes: readonly NodeDocument[], among: Among): readonly CriterionRow[] {
  const { noted } = among;
  return nodes.map((node) => {
    const notes = node.notes.filter((note) => !noted.has(note));
    for (const note of notes) noted.add(note);
    return {
      address: node.address,
      says: sentence(node.says),
      outcome: node.outcome,
      outcomeText: said.outcomes[node.outcome],
      recordLabel: labelOf(node),
      facts: factsOf(node),
      why: whyOf(node, among),
      notes: notes.map(sentence),
      statements: node.statements,
      under: criterionRows(shownChildren(node), among),
    };
  });
}

function factsOf({ facts, type }: NodeDocument): readonly string[] {
  if (facts.length === 0) return type === 'leaf' ? [said.noFact] : [];
  return facts.map((fact) => sentence(sayFact(fact)));
}

/** Of a line on which something is recorded and that is judged, the record is why. */
function labelOf({ outcome, facts, children }: NodeDocument): string {
  if (outcome === 'cannot-be-judged' || facts.length === 0 || children.length > 0) return said.record;
  return outcome === 'met' || outcome === 'applies' ? said.recordSaysSo : said.recordSaysOtherwise;
}

function whyOf(node: NodeDocument, { caseId, ways }: Among): readonly Why[] {
  const { address, reasons, gap, chosen } = node;
  const way = ways.get(address);
  return [
    ...(way === undefined ? [] : [{ says: sentence(way) }]),
    ...reasons.map((reason) => ({
      says: sentence(sayReason(reason)),
      ...(reason.waitsFor === '' ? {} : { href: recordHref(caseId, reason.key) }),
    })),
    ...(gap === undefined ? [] : [{ says: sentence(`${said.far} ${gap.says}`) }]),
    ...(chosen === undefined ? [] : [{ says: said.chosen }]),
    ...jointOf(node).map((says) => ({ says })),
  ];
}

/** How the lines under it are joined, in words. */
function jointOf({ type }: NodeDocument): readonly string[] {
  return type in said.joints ? [said.joints[type as keyof typeof said.joints]] : [];
}

function sayReason({ waitsFor, sample, request, detail }: ReasonDocument): string {
  const wait = [
    ...(waitsFor === '' ? [] : [`${said.waitsFor} ${waitsFor}`]),
    ...(sample === undefined ? [] : [`${said.on} ${sample}`]),
    ...(request === undefined ? [] : [sayRequest(request)]),
  ].join(', ');
  return [wait, detail].filter((part) => part !== '').join('; ');
}
