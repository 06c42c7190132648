import { z } from 'zod';
import { sayBound, type Bound } from '../bound.js';
import type { Entry, Recorded } from '../case-shape.js';
import type { Distance } from '../distance.js';
import { found, type Finding } from '../finding.js';
import { sayQuantity, type Quantity } from '../quantity.js';
import { factOf, type Known } from '../record/entries.js';
import { once } from '../record/once.js';
import { fieldOf, gotAs, onLatest, turnsOf, type Grouped } from '../record/series.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { sayWithin } from './age-window.js';
import {
  boundOf,
  checkBound,
  countWithin,
  distanceOf,
  isBounded,
  within as withinBound,
  type Times,
} from './amount.js';
import { defineKind } from './kind.js';
import { ORGAN_KEYS, organOf, type Organ, type OrganKey } from './organs.js';
import { ofAll } from './part.js';
import { span } from './time-bounds.js';

const bound = z
  .union([z.string(), z.int()], { error: 'not an amount with its unit, as text, nor a whole number' })
  .optional();
const written = z.strictObject({
  organFunction: z.enum(ORGAN_KEYS),
  atLeast: bound,
  above: bound,
  atMost: bound,
  below: bound,
  oneOf: z.array(z.string()).min(1).optional(),
  method: z.enum(['measured', 'Schwartz', 'other']).optional(),
  roomAir: z.literal(true).optional(),
  within: span.optional(),
});
type Params = z.infer<typeof written>;

/**
 * How an organ works, as the latest result has it: an amount with its unit, a whole number, a degree, or one of several words. A
 * filtration rate got by another `method`, or a saturation measured on oxygen, is shown and not converted.
 */
export const organFunction = defineKind({
  key: 'organFunction',
  schema: written.superRefine(check),
  assess(params, world) {
    const organ = organOf(params.organFunction);
    switch (organ.form) {
      case 'amount':
        return onAmount(params, organ.unit, world);
      case 'count':
        return onCount(params, world);
      case 'degrees':
        return onDegrees(params, organ.degrees, world);
      case 'words':
        return onWord(params, organ, world);
    }
  },
  turns: ({ organFunction: key, within }, world) => turnsOf([key], [within], world),
  describe(params) {
    const limits = sayBound(boundOf(params as Bound));
    const words = (params.oneOf ?? []).map((word) => word.replaceAll('_', ' ')).join(' or ');
    return `${nameOf(params)}${limits === '' ? `: ${words}` : ` ${limits}`}${sayWithin(params.within)}`;
  },
});

const METHODS = { measured: 'measured', Schwartz: 'by the Schwartz formula', other: 'by another method' } as const;

function nameOf({ organFunction: key, method, roomAir }: Params): string {
  const how = method === undefined ? (roomAir === true ? ' on room air' : '') : `, ${METHODS[method]},`;
  return `${organOf(key).name}${how}`;
}

function seriesOf(params: Params) {
  return { key: params.organFunction, name: nameOf(params).replace(/,$/, ''), within: params.within };
}

/** The record of an organ function, as entries of the type that its form has. */
function recordOf<T>({ organFunction: key }: Params, world: World): Recorded<T> {
  return world.content[key] as Recorded<unknown> as Recorded<T>;
}

function onCount(params: Params, world: World): Finding {
  const numbers = boundOf(params as Bound) as Times;
  return onLatest(recordOf<number>(params, world), seriesOf(params), world, (entry) => {
    const { name: of } = seriesOf(params);
    const distance: Distance = { type: 'number', of, value: entry.value, bound: numbers };
    return found(settled(countWithin(entry.value, numbers)), [sayWord(params, entry)], { passing: true, distance });
  });
}

function onDegrees(params: Params, degrees: readonly string[], world: World): Finding {
  const words = boundOf(params as Bound);
  return onLatest(recordOf<string>(params, world), seriesOf(params), world, (entry) => {
    const { name: of } = seriesOf(params);
    const distance: Distance = { type: 'degree', of, value: entry.value, bound: words, degrees };
    const holds = isWithinDegrees(entry.value, words, degrees);
    return found(settled(holds), [sayWord(params, entry)], { passing: true, distance });
  });
}

function sayWord({ organFunction: key }: Params, entry: Entry<string | number>) {
  return factOf(key, `${organOf(key).name}: ${String(entry.value ?? 'not applicable').replaceAll('_', ' ')}`, entry);
}

function isWithinDegrees(value: string, bound: Bound, degrees: readonly string[]): boolean {
  const limits = Object.entries(bound as Readonly<Record<string, string | undefined>>).flatMap(([side, degree]) =>
    degree === undefined ? [] : [[side, degrees.indexOf(degree)] as const],
  );
  return countWithin(degrees.indexOf(value), Object.fromEntries(limits));
}

function onWord(params: Params, { none, history }: Extract<Organ, { form: 'words' }>, world: World): Finding {
  const holds = (word: string) => params.oneOf?.includes(word) === true;
  const answer = (word: string, entry: Entry<string>) =>
    found(settled(holds(word)), [sayWord(params, entry)], { passing: mayPass(word, history, holds) });
  const series = {
    ...seriesOf(params),
    ...(none === undefined ? {} : { notApplicable: (entry: Entry<unknown>) => answer(none, entry as Entry<string>) }),
  };
  return onLatest(recordOf<string>(params, world), series, world, (entry) => answer(entry.value, entry));
}

/** A present state may pass. Of a history only what its own next state would answer otherwise may. */
function mayPass(
  word: string,
  history: { readonly passes?: readonly [string, string] } | undefined,
  holds: (word: string) => boolean,
): boolean {
  if (history === undefined) return true;
  const [from, to] = history.passes ?? [];
  return word === from && to !== undefined && holds(from) !== holds(to);
}

interface Measured {
  readonly amount: Recorded<Quantity>;
  readonly method?: Recorded<string>;
  readonly roomAir?: Recorded<string>;
}

function onAmount(params: Params, unit: string, world: World): Finding {
  const { organFunction: key, method, roomAir } = params;
  const series = seriesOf(params);
  const judge = (value: Quantity, entry: Entry<unknown>) => {
    const facts = once(entry, 'said', world, () => [say(key, value, entry)]);
    const distance = distanceOf(value, params as Bound, { unit }, series);
    return ofAll([withinBound(value, params as Bound, { unit }, series)], facts, { passing: true, distance });
  };
  if (key !== 'gfr' && key !== 'spo2')
    return onLatest(recordOf<Quantity>(params, world), series, world, (entry) => judge(entry.value, entry));
  const entries = fieldOf(recordOf<Measured>(params, world), 'amount', world);
  const onThose = (some: typeof entries, here: World) =>
    onLatest(some, series, here, (entry) => judge(entry.value.value, entry));
  const how =
    method === undefined
      ? roomAir === true && ({ field: 'roomAir', wanted: 'yes', name: 'whether it was measured on room air' } as const)
      : ({ field: 'method', wanted: method, name: 'the method of the glomerular filtration rate' } as const);
  if (how === false) return onThose(entries, world);
  return gotAs(entries, how, { key, say: (entry) => sayHow(key, entry, how.field) }, world, onThose);
}

function say(key: OrganKey, value: Quantity, entry: Entry<unknown>, how = '') {
  return factOf(key, `${organOf(key).name} ${sayQuantity(value)}${how}`, entry);
}

function sayHow(key: OrganKey, entry: Known<Grouped<Quantity, Measured>>, field: 'method' | 'roomAir') {
  const words: Readonly<Record<string, string>> = { ...METHODS, yes: 'on room air', no: 'not on room air' };
  const recorded = entry.value.group[field]?.find(({ value }) => value !== undefined)?.value;
  const how = words[String(recorded)];
  return say(key, entry.value.value, entry, how === undefined ? '' : `, ${how}`);
}

function check(params: Params, context: z.RefinementCtx): void {
  const organ = organOf(params.organFunction);
  const issue = (message: string, ...path: (string | number)[]) => context.addIssue({ code: 'custom', path, message });
  if (params.method !== undefined && params.organFunction !== 'gfr') issue('only a filtration rate has it', 'method');
  if (params.roomAir !== undefined && params.organFunction !== 'spo2') issue('only a saturation has it', 'roomAir');
  if (organ.form === 'words') return checkWords(params, organ.words, issue);
  if (params.oneOf !== undefined) issue('this is bounded: give `atLeast`, `above`, `atMost` or `below`', 'oneOf');
  if (organ.form === 'amount') return checkBound(params as Bound, organ, context);
  if (!isBounded(params as Bound)) issue('no bound; give `atLeast`, `above`, `atMost` or `below`');
  for (const [side, limit] of Object.entries(boundOf(params as Bound) as Readonly<Record<string, unknown>>)) {
    if (limit === undefined) continue;
    if (organ.form === 'degrees' && !organ.degrees.some((degree) => degree === limit))
      issue(`not one of ${organ.degrees.join(', ')}`, side);
    if (organ.form === 'count' && !(typeof limit === 'number' && limit >= 0 && limit <= organ.most))
      issue(`not a whole number from 0 to ${organ.most}`, side);
  }
}

function checkWords(
  params: Params,
  words: readonly string[],
  issue: (message: string, ...path: (string | number)[]) => void,
): void {
  if (isBounded(params as Bound)) issue('has no bounds; give `oneOf`');
  if (params.oneOf === undefined) issue(`give \`oneOf\`, from ${words.join(', ')}`);
  params.oneOf?.forEach((word, index) => {
    if (!words.includes(word)) issue(`not one of ${words.join(', ')}`, 'oneOf', index);
  });
}
