import {
  openFactsOver,
  sayQuestion,
  saySettling,
  sayWay,
  settlingOf,
  waysOf,
  type Answer,
  type OpenFact,
  type RuleSetAnswer,
  type Way,
} from '../engine/index.js';
import type { NamedFactDocument, OpenFactDocument, RuleSetDocument, WayDocument } from './answer.js';
import { outcomeOf } from './outcome.js';

/** What would settle a rule set, as it is sent. */
export function mapSettling(answer: RuleSetAnswer): Partial<Pick<RuleSetDocument, 'settling'>> {
  const settling = settlingOf(answer);
  if (settling === undefined) return {};
  const { together, closed, alone, perhapsChosen } = settling;
  return {
    settling: {
      ...(together === undefined ? {} : { together: together.map(mapNamed) }),
      closed,
      alone: alone.map(({ fact, to }) => ({ ...mapNamed(fact), to: to.map(outcomeOf) })),
      perhapsChosen,
      says: saySettling(settling),
    },
  };
}

/** The ways in of a rule set, as they are sent. */
export function mapWays(answer: RuleSetAnswer): readonly WayDocument[] {
  return waysOf(answer).map(mapWay);
}

function mapWay(way: Way): WayDocument {
  const { address, role, truth, fails, waits, closed } = way;
  return { address, role, outcome: outcomeOf(truth), fails, waits: waits.map(mapNamed), closed, says: sayWay(way) };
}

/** The open facts over all options, as they are sent. */
export function mapOpenFacts(answer: Answer): readonly OpenFactDocument[] {
  return openFactsOver(answer).map((question) => ({ ...question, says: sayQuestion(question) }));
}

function mapNamed({ id, waitsFor }: OpenFact): NamedFactDocument {
  return { id, waitsFor };
}
