import type { Treatment } from '../case-attributes.js';
import { distinct, type FactUsed, type Reason } from '../finding.js';
import { allOf, settled, type Truth } from '../truth.js';
import { constant, whyAbsent } from './entries.js';
import { nameOf } from './events.js';
import { wasGiven } from './given-together.js';
import { lineOf, noLine, treatmentsIn } from './treatments.js';
import type { World } from './world.js';

/** What is asked of a treatment: the therapy or class, in which line, with which response. */
export interface Sought {
  readonly of: string;
  readonly line?: number | 'relapse' | undefined;
  readonly response?: readonly string[] | undefined;
}

/** The treatments that were what is sought, those that may have been, and in how many lines. */
export interface Given {
  readonly sure: readonly Treatment[];
  readonly open: readonly { readonly item: Treatment; readonly why: readonly Reason[] }[];
  readonly leastLines: number;
  readonly mostLines: number;
  readonly complete: boolean;
  readonly facts: readonly FactUsed[];
  readonly absent: readonly Reason[];
  readonly notes: readonly string[];
}

/** Looks for a therapy or class among the treatments. Drugs given together under one name may be listed one by one. */
export function givenIn(sought: Sought, name: string, world: World): Given {
  const { items, complete, facts, absent } = treatmentsIn(world, name);
  const judged = items.map((item) => {
    const was = wasGiven(item, sought.of, items, world);
    return { item, together: was.together, ...judge(item, sought, was, world) };
  });
  const sure = judged.filter(({ truth }) => truth === 'true').map(({ item }) => item);
  const open = judged.filter(({ truth }) => truth === 'unknown');
  const unnumbered = sure.filter((item) => lineOf(item, world) === undefined);
  const leastLines = Math.max(linesOf(sure, world).length, sure.length > 0 ? 1 : 0);
  const possible = [...sure, ...open.map(({ item }) => item)];
  const without = possible.filter((item) => lineOf(item, world) === undefined).length;
  const mostLines = complete ? linesOf(possible, world).length + without : Infinity;
  const noLines = unnumbered.map((item) => ({ item, why: noLine(item, world) }));
  const together = judged.some((one) => one.together && one.truth === 'true');
  const notes = together ? ['its parts are listed in one line of treatment, and taken as given together'] : [];
  return { sure, open: [...open, ...noLines], leastLines, mostLines, complete, facts, absent, notes };
}

/** One treatment for each line that is numbered. */
function linesOf(items: readonly Treatment[], world: World): readonly Treatment[] {
  const numbered = items.filter((item) => lineOf(item, world) !== undefined);
  return distinct(numbered, (item) => String(lineOf(item, world)));
}

interface Judged {
  readonly truth: Truth;
  readonly why: readonly Reason[];
}

function judge(item: Treatment, sought: Sought, of: Judged, world: World): Judged {
  const parts = [of, ...inLine(item, sought, world), ...withResponse(item, sought, world)];
  const truth = allOf(parts.map((part) => part.truth));
  return { truth, why: truth === 'unknown' ? parts.flatMap(({ why }) => why) : [] };
}

function inLine(item: Treatment, { line: wanted }: Sought, world: World): readonly Judged[] {
  if (wanted === undefined) return [];
  const line = lineOf(item, world);
  if (line === undefined) return [{ truth: 'unknown', why: noLine(item, world) }];
  return [{ truth: settled(wanted === 'relapse' ? line > 1 : line === wanted), why: [] }];
}

/** Not evaluable counts as nothing recorded. */
function withResponse({ id, bestResponse }: Treatment, { response }: Sought, world: World): readonly Judged[] {
  if (response === undefined) return [];
  const named = { key: `treatments/${id}/bestResponse`, name: `the best response to ${nameOf(id)}` };
  const evaluable = bestResponse.filter(({ value }) => value !== 'NE');
  const recorded = constant(evaluable, named, world)?.value;
  if (recorded === undefined) return [{ truth: 'unknown', why: whyAbsent(evaluable, named, world.asOf) }];
  return [{ truth: settled(response.includes(recorded)), why: [] }];
}
