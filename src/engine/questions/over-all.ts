import type { Answer } from '../answer.js';
import { consideredOf } from '../groups.js';
import { byDue, factIdOf, openFactsOf, STANDINGS, type OpenFact } from './open-facts.js';
import { openNodesOf } from './settling.js';

/** An open fact with the options on which it bears. */
export interface Question extends OpenFact {
  /** Ids of the options that wait for it, in the order in which they are shown. */
  readonly options: readonly string[];
}

/**
 * Question 3 over all options: each open fact with the options it bears on. Those already requested come first, by the day on which they are
 * due; then those to be requested, and those in the notes, each by how many options they bear on and then by name. It is an order of
 * questions, never of options. A rule set that is shown and decides nothing asks nothing.
 */
export function openFactsOver({ options }: Pick<Answer, 'options'>): readonly Question[] {
  const waiting = options.map(({ option, ruleSets }) => ({
    id: option.id,
    nodes: consideredOf(ruleSets).flatMap(openNodesOf),
  }));
  const facts = openFactsOf(waiting.flatMap(({ nodes }) => nodes));
  const bearing = new Map<string, Set<string>>(facts.map((fact) => [fact.id, new Set<string>()]));
  for (const { id, nodes } of waiting)
    for (const { reasons } of nodes) for (const reason of reasons) bearing.get(factIdOf(reason))?.add(id);
  const questions = facts.map((fact) => ({ ...fact, options: [...(bearing.get(fact.id) ?? [])] }));
  return questions.sort(inOrder);
}

function inOrder(one: Question, other: Question): number {
  const differences = [
    STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing),
    one.request === undefined || other.request === undefined ? 0 : byDue(one.request, other.request),
    other.options.length - one.options.length,
  ];
  const first = differences.find((difference) => difference !== 0);
  return first ?? (one.id < other.id ? -1 : 1);
}
