import {
  GROUPS,
  isoOf,
  type GroupId,
  type NodeTurning,
  type OptionTurning,
  type RuleSetTurning,
  type Turning,
} from '../engine/index.js';
import { nodeOutcome, outcomeOf, sayOutcome } from './outcome.js';
import type { CriterionTurnDocument, OptionTurnDocument, RuleSetTurnDocument, TurnDocument } from './turn.js';

/** Writes a turning day as the document has it. `shortOf` gives the short name of a source. */
export function mapTurning({ day, options, definitions }: Turning, shortOf: (source: string) => string): TurnDocument {
  const mapped = options.map((option) => mapOption(option, shortOf));
  return {
    date: isoOf(day),
    birthday: mapped.some((option) => criteriaOf(option).some(({ cause }) => cause === 'birthday')),
    says: mapped.filter(isTold).map(sayTurn),
    options: mapped,
    definitions: definitions.map(({ id, says, before, after }) => ({
      id,
      says,
      before: outcomeOf(before),
      after: outcomeOf(after),
    })),
  };
}

function mapOption(
  { option, group, ruleSets }: OptionTurning,
  shortOf: (source: string) => string,
): OptionTurnDocument {
  const { id, title } = option;
  return { id, title, group, ruleSets: ruleSets.map((ruleSet) => mapRuleSet(ruleSet, shortOf)) };
}

function mapRuleSet(
  { id, source, before, after, nodes }: RuleSetTurning,
  shortOf: (source: string) => string,
): RuleSetTurnDocument {
  return {
    id,
    source: shortOf(source),
    before: outcomeOf(before),
    after: outcomeOf(after),
    criteria: nodes.map(mapNode),
  };
}

function mapNode({ address, says, exclusion, before, after, cause, keys }: NodeTurning): CriterionTurnDocument {
  return { address, says, before: nodeOutcome(before, exclusion), after: nodeOutcome(after, exclusion), cause, keys };
}

function criteriaOf({ ruleSets }: OptionTurnDocument): readonly CriterionTurnDocument[] {
  return ruleSets.flatMap(({ criteria }) => criteria);
}

/** What the room is told of: a group or a rule set that turns, not each criterion within one that stays. */
function isTold({ group, ruleSets }: OptionTurnDocument): boolean {
  return group.before !== group.after || ruleSets.some(({ before, after }) => before !== after);
}

/** `BIT: from “Waiting” to “A line is not met” (a birthday)`. */
function sayTurn(option: OptionTurnDocument): string {
  const { title, group, ruleSets } = option;
  const told = ruleSets.filter(({ before, after }) => before !== after);
  const turned =
    group.before === group.after
      ? told.map(({ source, before, after }) => `${source}, from ${sayOutcome(before)} to ${sayOutcome(after)}`)
      : [`from “${titleOf(group.before)}” to “${titleOf(group.after)}”`];
  const why = new Set(criteriaOf(option).map(sayCause));
  return `${title}: ${turned.join('; ')}${why.size === 0 ? '' : ` (${[...why].join('; ')})`}`;
}

function titleOf(id: GroupId): string {
  return GROUPS.find((group) => group.id === id)?.title ?? id;
}

/** Why a criterion turns, in words. */
export function sayCause({ cause, keys }: Pick<CriterionTurnDocument, 'cause' | 'keys'>): string {
  switch (cause) {
    case 'birthday':
      return 'a birthday';
    case 'time-over':
      return 'a time counted from a recorded date is over';
    case 'recorded-date':
      return `a recorded date comes: ${keys.map((key) => key.replace(/^.*\//, '').replaceAll('-', ' ')).join(', ')}`;
  }
}
