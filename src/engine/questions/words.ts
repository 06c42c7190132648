import { sayDate } from '../partial-date.js';
import type { Request } from '../case-shape.js';
import type { OpenFact } from './open-facts.js';
import type { Question } from './over-all.js';
import type { Settler, Settling } from './settling.js';
import type { Failing, Way } from './ways.js';

/** Who has been asked and when it is due: `with the genomics laboratory, asked 13 Nov 2026, due 4 Dec 2026`. */
export function sayRequest({ from, on, due }: Request): string {
  const parts = [
    from === undefined ? 'requested' : `with ${from}`,
    ...(on === undefined ? [] : [`asked ${sayDate(on)}`]),
    ...(due === undefined ? [] : [`due ${sayDate(due)}`]),
  ];
  return parts.join(', ');
}

/** An open fact: `ALK mutation, on a sample of the relapse (with the genomics laboratory, due 4 Dec 2026)`. */
export function sayOpenFact({ waitsFor, samples, codes, details, request }: OpenFact): string {
  const name = samples.length === 0 ? waitsFor : `${waitsFor}, on ${samples.join(' and ')}`;
  const telling = codes.some((code) => code === 'UNDEFINED_TERM' || code === 'CONFLICTING_DATA') ? details : [];
  const beside = [...telling, ...(request === undefined ? [] : [sayRequest(request)])];
  return beside.length === 0 ? name : `${name} (${beside.join('; ')})`;
}

/** What would settle a rule set, a sentence each: for certain, or that no record can; each fact that could alone; a choice that may follow. */
export function saySettling({ together, closed, alone, perhapsChosen }: Settling): readonly string[] {
  const certain =
    together === undefined
      ? `no record settles it for certain: ${[...new Set(closed.map(({ says }) => says))].join('; ')}`
      : `settled for certain by ${listed(together.map(sayOpenFact))}`;
  const choice =
    together === undefined || perhapsChosen.length === 0
      ? []
      : ['where these leave the readings of the source’s words apart, a choice of reading comes after'];
  return [certain, ...choice, ...sayAlone(alone)];
}

/** Facts that could settle it the same way share a sentence. */
function sayAlone(alone: readonly Settler[]): readonly string[] {
  const ways = [...new Set(alone.map(sayTo))];
  return ways.map((way) => {
    const facts = alone.filter((settler) => sayTo(settler) === way).map(({ fact }) => fact.waitsFor);
    return `could alone make it ${way}: ${[...new Set(facts)].join('; ')}`;
  });
}

function sayTo({ to }: Settler): string {
  return to.map((truth) => (truth === 'true' ? 'met' : 'not met')).join(' or ');
}

function listed(words: readonly string[]): string {
  return words.length === 1 ? String(words[0]) : `all of these: ${words.join(' · ')}`;
}

/** A situation, part or arm: that it holds, on what it fails, or for what it waits. */
export function sayWay({ address, says, truth, fails, waits, closed }: Way): string {
  if (truth === 'true') return `${says}: holds`;
  if (truth === 'unknown') {
    const waiting = waits.length === 0 ? [] : [`waits for ${waits.map(sayOpenFact).join(' · ')}`];
    return `${says}: ${[...waiting, ...closed].join('; ')}`;
  }
  const others = fails.filter((failing) => failing.address !== address);
  const far = fails.flatMap(({ gap }) => (gap === undefined ? [] : [gap.says]));
  if (others.length === 0) return [`${says}: does not hold`, ...far].join('; ');
  return `${says}: fails on ${[...new Set(others.map(sayFailing))].join('; ')}`;
}

function sayFailing({ says, applies, gap }: Failing): string {
  const name = applies ? `${says} (it applies)` : says;
  return gap === undefined ? name : `${name} (${gap.says})`;
}

/** An open fact with how many options it bears on: `ALK mutation (with the laboratory): 2 options`. */
export function sayQuestion(question: Question): string {
  const count = question.options.length;
  return `${sayOpenFact(question)}: ${count} ${count === 1 ? 'option' : 'options'}`;
}
