import { sayFact, sayRequest } from '../../assessments/answer-row.js';
import type { NodeDocument, ReasonDocument } from '../../assessments/answer.js';
import { sentence } from '../../assessments/sentence.js';
import { shownChildren } from '../../assessments/shown-children.js';
import { words } from '../words/index.js';

/** One line of a source as it stands in the table. */
export interface CriterionRow {
  readonly address: string;
  /** How deep it stands under the top of its rule set, from 0. */
  readonly depth: number;
  readonly role: string;
  readonly says: string;
  readonly facts: readonly string[];
  readonly outcome: NodeDocument['outcome'];
  readonly outcomeText: string;
  readonly why: readonly string[];
  readonly statements: readonly string[];
}

/** The lines of a rule set in the order of the source, each under the one it belongs to. */
export function criterionRows(nodes: readonly NodeDocument[], depth = 0): readonly CriterionRow[] {
  return nodes.flatMap((node) => [rowOf(node, depth), ...criterionRows(shownChildren(node), depth + 1)]);
}

function rowOf(node: NodeDocument, depth: number): CriterionRow {
  const said = words.prepare;
  const facts = node.facts.map((fact) => sentence(sayFact(fact)));
  return {
    address: node.address,
    depth,
    role: depth === 0 ? roleOf(node.role) : '',
    says: sentence(node.says),
    facts: facts.length === 0 && node.type === 'leaf' ? [sentence(said.noFact)] : facts,
    outcome: node.outcome,
    outcomeText: said.outcomes[node.outcome],
    why: [...node.reasons.map(sayReason), ...node.notes].map(sentence),
    statements: node.statements,
  };
}

function roleOf(role: string): string {
  const { roles } = words.prepare;
  return role in roles ? roles[role as keyof typeof roles] : '';
}

function sayReason({ waitsFor, sample, request, detail }: ReasonDocument): string {
  const said = words.prepare;
  const wait = [
    ...(waitsFor === '' ? [] : [`${said.waitsFor} ${waitsFor}`]),
    ...(sample === undefined ? [] : [`${said.on} ${sample}`]),
    ...(request === undefined ? [] : [sayRequest(request)]),
  ].join(', ');
  return [wait, detail].filter((part) => part !== '').join('; ');
}
