import type { Request } from '../case-shape.js';
import type { Explanation } from '../explanation.js';
import type { Reason, ReasonCode } from '../finding.js';
import { readPartialDate } from '../partial-date.js';

/** Where the answer to an open fact is to be had: it is on its way, it has to be asked for, or it lies with those who hold the notes. */
export const STANDINGS = ['requested', 'to-be-requested', 'in-the-notes'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One thing that is waited for, by however many nodes. */
export interface OpenFact {
  /** `ALK amplification`. */
  readonly waitsFor: string;
  /** By what it is known among the open facts of an answer. */
  readonly id: string;
  /** The attributes or items of the record to fill. */
  readonly keys: readonly string[];
  /** The samples it must be found on, in words; empty where it is not of a sample. */
  readonly samples: readonly string[];
  readonly codes: readonly ReasonCode[];
  /** What is known of it, each remark once. */
  readonly details: readonly string[];
  /** With whom it is, when it was asked for, when it is due; of several the one that is due first. */
  readonly request?: Request;
  readonly standing: Standing;
  /** The nodes that wait for it. */
  readonly addresses: readonly string[];
}

/** A node that waits, with the reasons it has of its own. */
export type OpenNode = Pick<Explanation, 'address' | 'says' | 'reasons'>;

/** No record can settle what these say. */
const CLOSED: readonly ReasonCode[] = ['NO_CRITERION_IN_SOURCE', 'NOT_ENCODED'];

/** Whether no record can settle what the reason says. */
export function isClosed({ code }: Pick<Reason, 'code'>): boolean {
  return CLOSED.includes(code);
}

/** The attribute of the record that a key lies in. */
const ATTRIBUTE = /^[^/.]*/;

/**
 * By what two reasons wait for the same thing: it has one name, and one attribute to stand in. A result that is missing and one that is not
 * current are one thing to ask for; each choice of a reading, and each conflict, is one of its own.
 */
export function factIdOf({ code, key, waitsFor }: Pick<Reason, 'code' | 'key' | 'waitsFor'>): string {
  const isOwn = code === 'UNDEFINED_TERM' || code === 'CONFLICTING_DATA';
  return `${isOwn ? key : (ATTRIBUTE.exec(key)?.[0] ?? key)}|${waitsFor}`;
}

/** Question 2. The unknown nodes with a reason of their own that are reached through unknown nodes; of a reading that is chosen, only that. */
export function openNodesIn(node: Explanation): readonly OpenNode[] {
  if (node.truth !== 'unknown') return [];
  const { chosen, children } = node;
  const open = chosen === undefined ? children : children.filter(({ id }) => id === chosen);
  const inside = open.flatMap(openNodesIn);
  return node.reasons.length === 0 ? inside : [node, ...inside];
}

/** What nodes wait for and a record can settle: each fact once, in the order in which it is first met. */
export function openFactsOf(nodes: readonly OpenNode[]): readonly OpenFact[] {
  const reasons = new Map<string, (readonly [Reason, string])[]>();
  for (const { address, reasons: own } of nodes)
    for (const reason of own) {
      if (isClosed(reason)) continue;
      const id = factIdOf(reason);
      const held = reasons.get(id);
      if (held === undefined) reasons.set(id, [[reason, address]]);
      else held.push([reason, address]);
    }
  return [...reasons.values()].map(factOf);
}

function factOf(waiting: readonly (readonly [Reason, string])[]): OpenFact {
  const all = waiting.map(([reason]) => reason);
  const [first] = all as [Reason];
  const codes = [...new Set(all.map(({ code }) => code))];
  const [request] = all.flatMap((reason) => reason.request ?? []).sort(byDue);
  return {
    id: factIdOf(first),
    waitsFor: first.waitsFor,
    keys: [...new Set(all.map(({ key }) => key))],
    samples: [...new Set(all.flatMap(({ sample }) => sample ?? []))],
    codes,
    details: [...new Set(all.map(({ detail }) => detail))],
    ...(request === undefined ? {} : { request }),
    standing: request === undefined ? standingOf(codes) : 'requested',
    addresses: [...new Set(waiting.map(([, address]) => address))],
  };
}

/**
 * Data that is missing, or not current, has to be asked for. The rest needs no request: an exact date stands in the letter of which the
 * month was copied, of two values one can be struck out, a reading is chosen and a call is made by those who discuss the case.
 */
function standingOf(codes: readonly ReasonCode[]): Standing {
  return codes.includes('MISSING_DATA') || codes.includes('NOT_CURRENT') ? 'to-be-requested' : 'in-the-notes';
}

/** The earlier due first; what is due some time in a month, at its end; what has no date, last. */
export function byDue(one: Request, other: Request): number {
  const [first, second] = [lastDay(one), lastDay(other)];
  return first === second ? 0 : first - second;
}

function lastDay({ due }: Request): number {
  return (due === undefined ? undefined : readPartialDate(due)?.latest) ?? Infinity;
}
