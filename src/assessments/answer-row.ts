import {
  consideredOf,
  gapsIn,
  nodesOf,
  sayDate,
  type Explanation,
  type FactUsed,
  type Missing,
  type OptionAnswer,
  type RuleSetAnswer,
} from '../engine/index.js';

export { sayRequest } from '../engine/index.js';

/** The deciding lines of an option in words, as its row reads: what the room needs, and nothing that decides for it. */
export function rowOf({ ruleSets, group }: OptionAnswer, shortOf: (source: string) => string): readonly string[] {
  const considered = consideredOf(ruleSets);
  const aside = ruleSets.filter((ruleSet) => !considered.includes(ruleSet) && !ruleSet.background);
  const say = group === 'not-today' ? sayNotToday : sayRuleSet;
  const said = considered.map((ruleSet) => ({ by: shortOf(ruleSet.source), says: say(ruleSet) }));
  const shared = sharedBy(said);
  const named = shared.length > 1 || aside.length > 0;
  const lines = shared.map(({ by, says }) => (named ? `${by}: ${says}` : says));
  const notHeld = aside.map(({ source }) => `${shortOf(source)}: not held`);
  const opening = group === 'sources-differ' ? ['the sources give different answers; neither closes the road'] : [];
  return [...opening, ...lines, ...notHeld];
}

interface SaidBy {
  readonly by: string;
  readonly says: string;
}

/** Sources that say the same share a line: two editions of one form, most often. */
function sharedBy(said: readonly SaidBy[]): readonly SaidBy[] {
  const texts = [...new Set(said.map(({ says }) => says))];
  return texts.map((says) => ({
    says,
    by: said
      .filter((one) => one.says === says)
      .map(({ by }) => by)
      .join(', '),
  }));
}

/** The outcome of a rule set in a sentence. */
export function ruleSetSays(answer: RuleSetAnswer): string {
  switch (answer.truth) {
    case 'true':
      return answer.whole ? 'all published criteria are met' : `every line held is met: ${countOf(answer)}`;
    case 'false':
      return `a line is not met: ${decidingLines(answer).join('; ')}`;
    case 'unknown':
      return `cannot be judged: ${waitsOf(answer)}`;
  }
}

function sayRuleSet(answer: RuleSetAnswer): string {
  const met = answer.criteria.filter((node) => isWayIn(node) && node.truth === 'true').map(({ says }) => says);
  switch (answer.truth) {
    case 'true':
      return [...(met.length > 0 ? [met.join('; ')] : []), countOf(answer), ...restsOn(answer)].join('. ');
    case 'false':
      return `not met: ${decidingLines(answer).join('; ')}`;
    case 'unknown':
      return openOf(answer);
  }
}

/** The lines that are not met, each with how far it is where a distance can be said. */
function sayNotToday(answer: RuleSetAnswer): string {
  return answer.truth === 'false' ? `not met: ${decidingLines(answer, sayGaps).join('; ')}` : sayRuleSet(answer);
}

function sayGaps(node: Explanation): string {
  const gaps = new Set(gapsIn(node).map(({ says }) => says));
  return gaps.size === 0 ? '' : ` (${[...gaps].join('; ')})`;
}

/** Facts that may pass and that the answer turns on: a clinician's assessment, with who made it and when. */
function restsOn({ criteria }: RuleSetAnswer): readonly string[] {
  const passing = criteria.flatMap(nodesOf).filter((node) => node.type === 'leaf' && node.deciding && node.passing);
  const facts = new Set(passing.flatMap(({ facts: used }) => used).map(sayFact));
  return facts.size === 0 ? [] : [`Rests on ${[...facts].join('; ')}`];
}

/** A fact with who recorded it and its date. */
export function sayFact({ says, date, recordedBy, source, supposed }: FactUsed): string {
  const day = date === undefined || says.includes(sayDate(date)) ? [] : [sayDate(date)];
  return [
    says,
    ...(recordedBy === undefined || says.includes(recordedBy) ? [] : [recordedBy]),
    ...day,
    ...(source === undefined ? [] : [source]),
    ...(supposed === true ? ['supposed'] : []),
  ].join(', ');
}

function isWayIn({ role }: Explanation): boolean {
  return role === 'situation' || role === 'part' || role === 'arm';
}

/** `2 of 2 lines of the family factsheet; entry criteria not held`. */
function countOf({ lines, holds, notHeld }: RuleSetAnswer): string {
  return [`${lines.met} of ${lines.held} lines of ${holds}`, ...(notHeld === undefined ? [] : [notHeld])].join('; ');
}

/** The lines on which a "not met" turns. Where no way in is met they are named together. */
function decidingLines(
  { criteria }: RuleSetAnswer,
  beside: (node: Explanation) => string = () => '',
): readonly string[] {
  const deciding = criteria.filter((node) => node.deciding);
  const said = (node: Explanation) => `${node.says}${beside(node)}`;
  const single = deciding
    .filter((node) => !isWayIn(node))
    .map((node) => (node.role === 'exclusion' ? `excluded where ${said(node)}` : said(node)));
  const ways = deciding.filter(isWayIn).map(said);
  return ways.length === 0 ? single : [...single, `none of these: ${ways.join(' · ')}`];
}

/** What an open rule set waits for, each thing once with what is known of it; then what no record can settle. */
function waitsOf({ missing }: RuleSetAnswer): string {
  return [...waitingFor(missing), ...closedIn(missing)].join('; ');
}

function waitingFor(missing: readonly Missing[], most = Infinity): readonly string[] {
  const names = [...new Set(missing.map(({ waitsFor }) => waitsFor).filter((name) => name !== ''))];
  if (names.length === 0) return [];
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const waits = shown.map((name) =>
    sayWait(
      name,
      missing.filter(({ waitsFor }) => waitsFor === name),
    ),
  );
  return [`waits for ${waits.join('; ')}${shown.length < names.length ? '; and more' : ''}`];
}

function closedIn(missing: readonly Missing[]): readonly string[] {
  return [...new Set(missing.filter(({ waitsFor }) => waitsFor === '').map(({ detail }) => detail))];
}

/** At most so many things that an option waits for stand on its row; the option itself names them all. */
const ON_A_ROW = 3;

/** The same in short, for a row: what only a clinician or no record can settle is named where nothing else is waited for. */
function openOf({ missing }: RuleSetAnswer): string {
  const calls = [...new Set(missing.filter(isCall).map(({ waitsFor }) => waitsFor))];
  const waits = waitingFor(
    missing.filter((one) => !isCall(one)),
    ON_A_ROW,
  );
  if (waits.length > 0) return [...waits, ...(calls.length === 0 ? [] : ['a clinician’s call'])].join('; ');
  return [...(calls.length === 0 ? [] : [`a clinician’s call: ${calls.join('; ')}`]), ...closedIn(missing)].join('; ');
}

/** A call that only a clinician can make, and that waits for nothing else. */
function isCall({ code, key, waitsFor }: Missing): boolean {
  return code === 'NEEDS_JUDGEMENT' && key === 'judgements' && waitsFor !== '';
}

const TELLING: readonly Missing['code'][] = ['NOT_CURRENT', 'UNDEFINED_TERM', 'CONFLICTING_DATA', 'NEEDS_JUDGEMENT'];

function sayWait(name: string, reasons: readonly Missing[]): string {
  const requested = reasons.some(({ request }) => request !== undefined) ? ['requested'] : [];
  const details = reasons.filter(({ code }) => TELLING.includes(code)).map(({ detail }) => detail);
  const known = [...new Set([...requested, ...details])];
  return known.length === 0 ? name : `${name} (${known.join('; ')})`;
}
