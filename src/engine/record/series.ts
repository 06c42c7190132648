import { completed, type Day, type Span } from '../calendar.js';
import type { ClinicalContent } from '../case-attributes.js';
import type { Entry, Recorded, Request } from '../case-shape.js';
import { cannotJudge, joined, withContext, type FactUsed, type Finding, type Reason } from '../finding.js';
import { isBefore } from '../partial-date.js';
import { datesIn } from './dates.js';
import { constant, isLater, latest, missing, rangeOf, usable, whyAbsent, type Known, type Named } from './entries.js';
import { judgementsIn, standing } from './judgements.js';
import { once } from './once.js';
import type { World } from './world.js';

/** A series of results, and how old the one that is read may be; without `within` any age will do, with a note. */
export interface Series extends Named {
  readonly within?: Span | undefined;
  /** The finding where the latest record says that the thing does not apply; left out, that is no result. */
  readonly notApplicable?: (entry: Entry<unknown>) => Finding;
}

type FieldOf<G extends object, K extends keyof G> = G[K] extends Recorded<infer V> ? V : never;

/** One field of a group with the whole group at its side. */
export interface Grouped<V, G> {
  readonly value: V;
  readonly group: G;
}

/** A recorded group as entries of one of its fields: each keeps the date and origin of the group where it has none itself. */
export function byField<G extends object, K extends keyof G>(
  entries: Recorded<G>,
  field: K,
): Recorded<Grouped<FieldOf<G, K>, G>> {
  return entries.flatMap((outer): Recorded<Grouped<FieldOf<G, K>, G>> => {
    const { value: group, ...rest } = outer;
    if (group === undefined) return [rest];
    const inner = group[field] as Recorded<FieldOf<G, K>>;
    if (inner.length === 0) return [{ ...rest, status: 'unknown' }];
    return inner.map(({ value, ...own }) => ({
      ...rest,
      ...own,
      ...(value === undefined ? {} : { value: { value, group } }),
    }));
  });
}

/** The same of what the record holds, made once for a case. */
export function fieldOf<G extends object, K extends keyof G & string>(
  entries: Recorded<G>,
  field: K,
  world: World,
): Recorded<Grouped<FieldOf<G, K>, G>> {
  return once(entries, field, world, () => byField(entries, field));
}

const NO_LIMIT = ['the source sets no limit on how old this may be'];

/** Puts the latest result of a series to `judge`; says why where there is none, or none that is recent enough. */
export function onLatest<T>(
  entries: Recorded<T>,
  series: Series,
  world: World,
  judge: (entry: Known<T>) => Finding,
): Finding {
  const entry = once(entries, 'latest', world, (here) => latest(entries, series, here));
  if (entry?.status === 'not_applicable') return series.notApplicable?.(entry) ?? cannotJudge(notApplied(series));
  if (entry === undefined || !isKnown(entry)) return cannotJudge(whyNone(entry, entries, series, world));
  const finding = judge(entry);
  if (series.within === undefined)
    return rangeOf(entry.date, world.asOf).earliest < world.asOf ? withContext(finding, [], NO_LIMIT) : finding;
  return ifCurrent(finding, entry, { ...series, within: series.within }, requestIn(entries, world), world);
}

function isKnown<T>(entry: Entry<T>): entry is Known<T> {
  return entry.value !== undefined;
}

function notApplied({ key, name }: Named): Reason {
  return missing(key, name, 'recorded as not applicable');
}

function whyNone(
  entry: Entry<unknown> | undefined,
  entries: Recorded<unknown>,
  series: Series,
  world: World,
): readonly Reason[] {
  const waiting = usable(entries, world.asOf).filter(({ status }) => status === 'requested');
  return whyAbsent([...(entry === undefined ? [] : [entry]), ...waiting], series, world.asOf);
}

function requestIn(entries: Recorded<unknown>, { asOf }: World): Request | undefined {
  return usable(entries, asOf).find(({ status }) => status === 'requested')?.requested;
}

/** The finding where the result is recent enough, or a named clinician accepts it as it is; else that it is not. */
function ifCurrent(
  finding: Finding,
  entry: Known<unknown>,
  { key, name, within }: Named & { within: Span },
  request: Request | undefined,
  world: World,
): Finding {
  const range = rangeOf(entry.date, world.asOf);
  if (entry.date !== undefined && completed(range.earliest, within) >= world.asOf) return finding;
  const accepted = acceptedBy(key, entry, world);
  if (accepted !== undefined) return withContext(finding, [], [`an older result, accepted by ${accepted}`]);
  const asked = request === undefined ? {} : { request };
  if (entry.date === undefined)
    return outdated(finding, [missing(key, `the date of ${name}`, 'the result is not dated'), ...finding.reasons]);
  if (completed(range.latest, within) >= world.asOf) {
    const detail = 'the date of the result as recorded could be within the time allowed or before it';
    const reason: Reason = { code: 'IMPRECISE_DATA', waitsFor: `the date of ${name}, more exactly`, key, detail };
    return outdated(finding, [reason, ...finding.reasons]);
  }
  const detail = 'the latest result is older than the criterion takes';
  return outdated(finding, [{ code: 'NOT_CURRENT', waitsFor: name, key, detail, ...asked }]);
}

function outdated({ facts, notes }: Finding, reasons: readonly Reason[]): Finding {
  return cannotJudge(reasons, facts, notes);
}

/** Who accepted the result although it is old, by the judgement that stands; one made before the result does not speak of it. */
function acceptedBy(key: string, { date }: Known<unknown>, world: World): string | undefined {
  const { asOf } = world;
  const since = (made: string | undefined) =>
    made === undefined || date === undefined || isBefore(rangeOf(made, asOf), rangeOf(date, asOf)) !== 'true';
  const own = once(world.content.judgements, 'made', world, judgementsIn).filter(
    (one) => one.on === key && one.accepted !== undefined && since(one.date),
  );
  const stand = standing(own, asOf);
  return stand.every(({ accepted }) => accepted === true) ? stand[0]?.byWhom : undefined;
}

/** The same world for one of several ways to read the record: what is chosen in one is not taken for a choice in another. */
export function variantOf(world: World, index: number): World {
  if (index === 0) return world;
  return { ...world, choose: (of, worlds) => world.choose({ ...of, key: `${of.key}/${index + 1}` }, worlds) };
}

/** How results must have been got to be read: by a method, on room air. */
export interface How<G> {
  readonly field: keyof G & string;
  readonly wanted: string;
  /** In words, for what is waited for: `the method of …`. */
  readonly name: string;
}

/**
 * Puts those results of a series that were got as asked to `judge`. One that does not say how is weighed as got so and as
 * not; one got otherwise is shown where nothing else decides.
 */
export function gotAs<V, G extends object>(
  entries: Recorded<Grouped<V, G>>,
  { field, wanted, name }: How<G>,
  { key, say }: { readonly key: string; readonly say: (entry: Known<Grouped<V, G>>) => FactUsed },
  world: World,
  judge: (entries: Recorded<Grouped<V, G>>, world: World) => Finding,
): Finding {
  const placed = entries.map((entry, index) => ({ entry, how: howOf(entry, index) }));
  const sure = placed.filter(({ how }) => how === wanted || how === 'no-value').map(({ entry }) => entry);
  const open = placed.filter(({ how }) => how === undefined).map(({ entry }) => entry);
  const others = placed.filter(({ how }) => how !== undefined && how !== wanted && how !== 'no-value');
  const findings = [sure, ...open.map((entry) => [...sure, entry])].map((some, index) =>
    judge(some, variantOf(world, index)),
  );
  const finding = open.length === 0 ? (findings[0] as Finding) : joined(findings, [missing(`${key}/${field}`, name)]);
  if (finding.truth !== 'unknown') return finding;
  return withContext(
    finding,
    others.flatMap(({ entry }) => (isKnown(entry) && !isLater(entry.date, world.asOf) ? [say(entry)] : [])),
  );

  function howOf({ value }: Entry<Grouped<V, G>>, index: number): string | undefined {
    if (value === undefined) return 'no-value';
    const recorded = value.group[field] as Recorded<unknown> as Recorded<string>;
    return constant(recorded, { key: `${key}/${index + 1}/${field}`, name }, world)?.value;
  }
}

/** Days after `asOf` on which attributes could read otherwise: a record comes into its time, a span since a date is over. */
export function turnsOf(
  keys: readonly (keyof ClinicalContent)[],
  spans: readonly (Span | undefined)[],
  { content, asOf }: World,
): readonly Day[] {
  const given = spans.filter((span) => span !== undefined);
  return datesIn(content, ...keys, 'judgements')
    .flatMap((range) => [range.earliest, range.latest])
    .flatMap((day) => [
      day,
      ...given.map((span) => completed(day, span)),
      ...given.map((span) => completed(day, span) + 1),
    ])
    .filter((day) => day > asOf);
}
