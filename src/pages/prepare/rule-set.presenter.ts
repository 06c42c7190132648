import type {
  AnswerDocument,
  NamedFactDocument,
  NodeDocument,
  RuleSetDocument,
  WayDocument,
} from '../../assessments/answer.js';
import { sentence } from '../../assessments/sentence.js';
import { sayDate, sayOpenFact } from '../../engine/index.js';
import { recordHref } from '../record/record-href.js';
import { words } from '../words/index.js';
import { criterionRows } from './criterion-rows.js';

const said = words.prepare;

/** The case and the answer that a rule set stands in. */
export interface Within {
  readonly caseId: string;
  readonly answer: Pick<AnswerDocument, 'openFacts'>;
}

/** What one source asks and what came of it: its lines by what they are, and what would settle it. */
export function presentRuleSet(ruleSet: RuleSetDocument, within: Within) {
  const { id, source, outcome, says, background, notes, holds, notHeld } = ruleSet;
  return {
    id,
    title: source.short,
    href: `/sources/${source.id}`,
    source: source.id,
    state: stateOf(ruleSet),
    outcome,
    outcomeText: said.outcomes[outcome],
    says: sentence(says.replace(/^cannot be judged: /, '')),
    held: sentence([`${said.held} ${holds}`, ...(notHeld === undefined ? [] : [notHeld])].join('; ')),
    notes: [...(background ? [said.background] : []), ...notes.map(sentence)],
    parts: partsOf(ruleSet, within.caseId),
    settling: settlingOf(ruleSet, within),
  };
}

/** How old the source is, each thing once. */
function stateOf({ source }: RuleSetDocument): string {
  const reviewed = source.lastReviewed === undefined ? [] : [`${said.reviewed} ${sayDate(source.lastReviewed)}`];
  const all = [...reviewed, ...source.state];
  return all.length === 0 ? '' : sentence(all.join('; '));
}

const ROLES = ['gate', 'inclusion', 'situation', 'part', 'arm', 'exclusion'] as const;

/** The lines of a rule set as what they are: gates, situations, parts, arms, exclusions. */
function partsOf({ criteria, ways }: RuleSetDocument, caseId: string) {
  const told = ways.map((way) => [way.address, sayWay(way, criteria)] as const);
  const among = {
    caseId,
    noted: new Set<string>(),
    ways: new Map(told.filter(([, says]) => !OUTCOME_ONLY.test(says))),
  };
  return ROLES.flatMap((role) => {
    const nodes = criteria.filter((node) => roleOf(node) === role);
    return nodes.length === 0 ? [] : [{ title: said.parts[role], rows: criterionRows(nodes, among) }];
  });
}

/** What the outcome of the line says already. */
const OUTCOME_ONLY = /^(holds|does not hold)$/;

/** What is said of a situation, part or arm, without its name, which stands above it. */
function sayWay({ address, says }: WayDocument, criteria: readonly NodeDocument[]): string {
  const name = `${criteria.find((node) => node.address === address)?.says ?? ''}: `;
  return says.startsWith(name) ? says.slice(name.length) : says;
}

function roleOf({ role }: NodeDocument): string {
  return (ROLES as readonly string[]).includes(role) ? role : 'inclusion';
}

/** What would settle it: the facts that do so for certain, each with the page where it is recorded; then what could alone. */
function settlingOf({ settling }: RuleSetDocument, within: Within) {
  if (settling === undefined) return undefined;
  const { together, says } = settling;
  return {
    opening: together === undefined ? '' : said.together,
    facts: (together ?? []).map((fact) => linked(fact, within)),
    says: (together === undefined ? says : says.slice(1)).map(sentence),
  };
}

function linked({ id, waitsFor }: NamedFactDocument, { caseId, answer }: Within) {
  const open = answer.openFacts.find((fact) => fact.id === id);
  const [key = ''] = open?.keys ?? [id.split('|', 1)[0]];
  return { text: open === undefined ? waitsFor : sayOpenFact(open), href: recordHref(caseId, key) };
}
