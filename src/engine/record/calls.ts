import type { JudgementItem } from '../case-attributes.js';
import { isBefore, sayDate } from '../partial-date.js';
import { distinct, type FactUsed, type Reason } from '../finding.js';
import { constant, isLater, rangeOf } from './entries.js';
import { isSupposed } from './judgements.js';
import type { World } from './world.js';

/** A clinical call as recorded: met or not, in whose name, and what its record lacks to count. */
export interface Call {
  readonly id: string;
  readonly met: boolean;
  /** `met: transplant-lead, transplant consultant, 3 Nov 2026: fit in spite of …`. */
  readonly says: string;
  readonly date: string | undefined;
  readonly by: string | undefined;
  readonly supposed: boolean;
  /** Of who, in which role and when: what is not recorded. */
  readonly lacks: readonly string[];
}

/** What the calls on one thing come to: the latest complete one, or why none counts. */
export interface CallOn {
  readonly call: Call | undefined;
  readonly facts: readonly FactUsed[];
  readonly why: readonly Reason[];
}

/**
 * The clinical call recorded on something: the address of a node, or the name under which a criterion asks for it. The
 * latest counts; calls of one day, or of an undecidable order, that differ are each a world. One without its author, role or
 * date does not count.
 */
export function callOn(on: string, world: World): CallOn {
  const calls = world.content.judgements.items.flatMap((item) => readCall(item, on, world));
  const complete = calls.filter(({ lacks }) => lacks.length === 0);
  const call = latestOf(complete, on, world);
  if (call !== undefined) return { call, facts: [factOfCall(call)], why: [] };
  const why = calls.map(({ id, lacks }): Reason => {
    const detail = `a call is recorded without ${lacks.join(' and ')}, and does not count`;
    return {
      code: 'NEEDS_JUDGEMENT',
      waitsFor: `the call, with ${lacks.join(' and ')}`,
      key: `judgements/${id}`,
      detail,
    };
  });
  return { call: undefined, facts: [], why };
}

function readCall(item: JudgementItem, on: string, world: World): readonly Call[] {
  const read = <T>(entries: Parameters<typeof constant<T>>[0], field: string) =>
    constant(entries, { key: `judgements/${item.id}/${field}`, name: `the ${field} of a judgement` }, world)?.value;
  const [by, role, date, why] = [
    read(item.by, 'author'),
    read(item.role, 'role'),
    read(item.date, 'date'),
    read(item.why, 'reason'),
  ];
  const call = read(item.call, 'call');
  if (call === undefined || read(item.on, 'subject') !== on || isLater(date, world.asOf)) return [];
  const lacks = [
    ...(by === undefined ? ['its author'] : []),
    ...(role === undefined ? ['a role'] : []),
    ...(date === undefined ? ['its date'] : []),
  ];
  const who = [by, role, date === undefined ? undefined : sayDate(date)].filter((part) => part !== undefined);
  const word = call === 'met' ? 'met' : 'not met';
  const says = `${word}: ${who.join(', ')}${why === undefined ? '' : `: ${why}`}`;
  return [{ id: item.id, met: call === 'met', says, date, by, supposed: isSupposed(item), lacks }];
}

function latestOf(calls: readonly Call[], on: string, { asOf, choose }: World): Call | undefined {
  const last = calls.filter(
    (call) => !calls.some((other) => isBefore(rangeOf(call.date, asOf), rangeOf(other.date, asOf)) === 'true'),
  );
  const ways = distinct(last, ({ met }) => String(met));
  if (ways.length < 2) return ways[0];
  const says = 'two clinical calls on one thing, of one day or of an unknown order, differ';
  return choose({ key: `judgements/${on}`, says, settles: 'which clinical call holds' }, ways);
}

function factOfCall({ id, says, date, by, supposed }: Call): FactUsed {
  return {
    key: `judgements/${id}`,
    says: `a clinician’s call: ${says}`,
    ...(date === undefined ? {} : { date }),
    ...(by === undefined ? {} : { recordedBy: by }),
    ...(supposed ? { supposed } : {}),
  };
}
