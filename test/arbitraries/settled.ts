import { ATTRIBUTES, type Missing } from '../../src/engine/index.js';
import { readPartialDate } from '../../src/engine/partial-date.js';
import { isoOf } from '../../src/engine/index.js';
import { AS_OF } from './day.arbitrary.js';
import { freshValue, type Shape } from './fresh.js';
import { itemsOf } from './test.arbitrary.js';

export type Raw = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, unknown>> & { readonly id: string };

const TODAY = isoOf(AS_OF);
const SHAPES = ATTRIBUTES as unknown as Readonly<Record<string, Shape>>;

/** The record with what one reason names put down, definitely and as of today; `turn` varies the answers given. */
export function withRecorded(raw: Raw, missing: Missing, turn: number): Raw {
  const { code, key } = missing;
  if (key.startsWith('judgements') || code === 'UNDEFINED_TERM') return withCall(raw, missing);
  const resolved = code === 'CONFLICTING_DATA' ? RESOLVED.find(([named]) => named.test(key)) : undefined;
  if (resolved !== undefined) return without({ ...raw, ...resolved[1](raw) });
  const [attribute = '', id, field] = key.split('/').flatMap((part, at) => (at === 0 ? [part.split('.')[0]] : [part]));
  const shape = SHAPES[attribute];
  if (shape === undefined) throw new Error(`${key} is no attribute of the record`);
  if (attribute === 'tumourTests' && id === undefined) return withTest(raw, missing);
  if (shape.type === 'list') return { ...raw, [attribute]: withItems(raw, attribute, { id, field }, missing, turn) };
  if (attribute === 'performanceScore') return { ...raw, [attribute]: scores(raw, missing) };
  return { ...raw, [attribute]: { value: freshValue(attribute, shape, missing, turn), date: TODAY } };
}

function without(raw: Raw): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined));
}

/** How a contradiction between attributes is resolved: which of them is kept, and which is taken back. */
const RESOLVED: readonly (readonly [RegExp, (raw: Raw) => Raw])[] = [
  [/^relapse-without-response/, () => ({ remissionEver: 'yes', bestResponse: 'CR' })],
  [/^relapse-sample-without-relapse/, ({ tumourTests }) => ({ tumourTests: ofDiagnosis(tumourTests) })],
  [/^relapseCount/, ({ relapses }) => ({ relapseCount: undefined, relapses: mapItems(relapses, dropping('n')) })],
  [/^diseaseState/, () => ({ diseaseState: undefined })],
  [
    /^events-before/,
    ({ diagnosis }) => ({ birthDate: '2015-05-05', diagnosis: { ...codeOf(diagnosis), date: '2019-12-01' } }),
  ],
  [/^diagnosis$/, () => ({ diagnosis: { code: 'b-all', date: '2019-12-01' }, allLineage: 'B' })],
  [/^(washout|lastDoseByClass$|lastDoseByClass\/none)/, () => ({ lastDoseByClass: undefined })],
  [
    /^prior\//,
    (raw) => Object.fromEntries(Object.keys(raw).flatMap((key) => (key.startsWith('prior') ? [[key, undefined]] : []))),
  ],
  [/^linesOfTherapy\/list/, () => ({ linesOfTherapy: undefined })],
  [/^tumourTests\/.* /, ({ tumourTests }) => ({ tumourTests: mapItems(tumourTests, notFound) })],
  [/^lineOfRelapseTherapy$/, () => ({ lineOfRelapseTherapy: undefined })],
  [/^sexForClinicalUse\//, () => ({ sexForClinicalUse: 'female' })],
  [
    /^responseAfterCycle\/last/,
    ({ responseAfterCycle }) => ({ responseAfterCycle: itemsOf(responseAfterCycle).slice(0, 1) }),
  ],
  [/^(geneticsAll|informedConsent|infections)\/(?!item|settled)/, distinctItems],
];

/** One item for each subtype, option or infection, and in it one answer. */
function distinctItems(raw: Raw): Raw {
  const lists = ['geneticsAll', 'informedConsent', 'infections'].filter((list) => Array.isArray(raw[list]));
  const named = ({ finding, option, infection }: Raw) => finding ?? option ?? infection;
  const first = (items: readonly Raw[]) =>
    items.filter((item, at) => items.findIndex((one) => named(one) === named(item)) === at).map(withOneAnswer);
  return Object.fromEntries(lists.map((list) => [list, first(itemsOf(raw[list]))]));
}

function withOneAnswer(item: Raw): Raw {
  const several = ['answer', 'result'].filter((field) => Array.isArray(item[field]));
  return { ...item, ...Object.fromEntries(several.map((field) => [field, valuesIn(item[field], undefined)[0]])) };
}

function codeOf(diagnosis: unknown): Raw {
  return { code: (diagnosis as Raw | undefined)?.['code'] ?? 'b-all' };
}

function dropping(field: string) {
  return (item: Item): Item => Object.fromEntries(Object.entries(item).filter(([key]) => key !== field)) as Item;
}

function mapItems(list: unknown, turn: (item: Item) => Item): unknown {
  const items = itemsOf(list).map((item) => turn(item as Item));
  if (items.length === 0) return list;
  return Array.isArray(list) ? items : { ...(list as Raw), items };
}

function notFound(item: Item): Item {
  return { ...item, result: 'not_found' };
}

function ofDiagnosis(list: unknown): unknown {
  return mapItems(list, (item) => ({ ...item, sample: { timepoint: 'diagnosis' } }));
}

/** The list with what is named of it: all of it, one item, or one field. */
function withItems(raw: Raw, list: string, { id, field }: Named, missing: Missing, turn: number): unknown {
  const fields = SHAPES[list]?.fields ?? {};
  const held = [...(itemsOf(raw[list]) as readonly Item[]), ...(id === undefined ? lacking(raw, list, missing) : [])];
  const items = held.map((item, index) => {
    if (id !== undefined && item.id !== id) return item;
    const named = field === undefined ? Object.keys(fields) : [field];
    const filled = named.map((name) => {
      const asRecorded = field === undefined || valuesIn(item[name], fields[name]).length !== 1;
      return [name, filledIn(list, name, item[name], { index, turn, asRecorded })] as const;
    });
    return { ...item, ...Object.fromEntries(filled) };
  });
  if (list === 'relapses' && id === undefined) return numbered(items);
  return id === undefined || Array.isArray(raw[list]) ? items : { items, partial: true };
}

/** Relapses of one day are told apart by their number only. */
function numbered(relapses: readonly Item[]): readonly Item[] {
  const inTurn = [...relapses].sort((one, other) => (String(one['date']) < String(other['date']) ? -1 : 1));
  return inTurn.map((item, index) => ({ ...item, n: index + 1 }));
}

interface Named {
  readonly id?: string | undefined;
  readonly field?: string | undefined;
}

const INFECTIONS: readonly (readonly [RegExp, string])[] = [
  [/systemic/, 'active_systemic'],
  [/HIV/, 'HIV'],
  [/hepatitis B/, 'HBV'],
];

/** An id that no item of the list has. */
function nextId(held: readonly Item[]): string {
  const ids = held.map(({ id }) => id);
  const free = Array.from({ length: held.length + 1 }, (_, index) => `settled-${index + 1}`);
  return free.find((id) => !ids.includes(id)) ?? 'settled';
}

/** The items that a list lacks and that the reason names; a relapse that a sample is of. */
function lacking(raw: Raw, list: string, { waitsFor }: Missing): readonly Item[] {
  const held = itemsOf(raw[list]) as readonly Item[];
  const id = nextId(held);
  switch (list) {
    case 'infections':
      return INFECTIONS.flatMap(([said, infection]) =>
        said.test(waitsFor) ? [{ id, infection, result: 'absent', date: TODAY }] : [],
      );
    case 'geneticsAll':
      return [{ id, finding: waitsFor, result: 'not_found', date: TODAY }];
    case 'informedConsent':
      return [{ id, option: waitsFor.split(' ').at(-1), answer: 'yes', date: TODAY }];
    case 'responseAfterCycle':
      return held.length > 0 ? [] : [{ id, cycle: 1, response: 'remission' }];
    case 'relapses':
      return sampled(raw)
        .filter((one) => held.every((item) => item.id !== one))
        .map((one) => ({ id: one }));
    default:
      return [];
  }
}

function sampled(raw: Raw): readonly string[] {
  const tests = itemsOf(raw['tumourTests']) as readonly { readonly sample?: { readonly relapse?: unknown } }[];
  const named = tests.flatMap(({ sample }) => (typeof sample?.relapse === 'string' ? [sample.relapse] : []));
  return [...new Set(named)];
}

/** How a field of an item is filled: as it is recorded, where that is one definite value, or afresh. */
interface Filling {
  readonly index: number;
  readonly turn: number;
  readonly asRecorded: boolean;
}

function filledIn(list: string, field: string, recorded: unknown, { index, turn, asRecorded }: Filling): unknown {
  const shape = SHAPES[list]?.fields?.[field] as Shape;
  const [first] = valuesIn(recorded, shape);
  if (shape.type === 'date') return exactDay(first, list, field, index, asRecorded);
  if (field === 'class' && list === 'treatments') return first;
  if (field === 'n' || (first !== undefined && asRecorded)) return first;
  return freshValue(field, shape, undefined, turn + index);
}

/** The values recorded, without their envelopes. */
function valuesIn(recorded: unknown, shape: Shape | undefined): readonly unknown[] {
  const isSeveral =
    Array.isArray(recorded) && (shape?.type !== 'words' || recorded.some((one) => typeof one === 'object'));
  const entries = isSeveral ? (recorded as readonly unknown[]) : [recorded];
  return entries.flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      return entry === undefined || isStatus(entry) ? [] : [entry];
    if ('value' in entry) return isStatus(entry.value) ? [] : [entry.value];
    return 'status' in entry || 'requested' in entry ? [] : [entry];
  });
}

function isStatus(entry: unknown): boolean {
  return ['unknown', 'not_done', 'in_progress', 'requested', 'not_assessed', 'conflicting', 'not_covered'].includes(
    String(entry),
  );
}

const BEGUN: Readonly<Record<string, number>> = {
  relapses: 0,
  transplants: 2,
  progressionEvents: 3,
  treatments: 4,
  responseAfterCycle: 6,
};

/** One day within what is recorded, with none at all one that no other event has. A day already exact is put right by one. */
function exactDay(recorded: unknown, list: string, field: string, index: number, asRecorded: boolean): string {
  const range = typeof recorded === 'string' ? readPartialDate(recorded) : undefined;
  const day = AS_OF - 70 + 20 * index + (BEGUN[list] ?? 8) + (field === 'end' ? 9 : 0);
  if (range === undefined) return isoOf(day);
  if (range.earliest === range.latest && !asRecorded) return isoOf(range.earliest - 1);
  return isoOf(Math.max(range.earliest, Math.min(day, range.latest)));
}

/** A new test for the alteration that is named, on the sample that is named; the list then is all there is. */
function withTest(raw: Raw, { waitsFor, sample }: Missing): Raw {
  const held = itemsOf(raw['tumourTests']) as readonly Item[];
  if (sample?.includes('is not recorded') === true) return { ...raw, tumourTests: held };
  const [genes = '', alteration, variant] = waitsFor.split(',')[0]?.split(' ') ?? [];
  const [gene, partner] = genes.split('::');
  const last = latest(itemsOf(raw['relapses']) as readonly Item[]);
  const ofRelapse = { timepoint: 'relapse', ...(last === undefined ? {} : { relapse: last.id }), date: TODAY };
  const test = {
    id: nextId(held),
    sample: sample?.includes('relapse') === true ? ofRelapse : { timepoint: 'diagnosis' },
    gene,
    alteration,
    result: 'not_found',
    ...(variant === undefined ? {} : { hgvsP: variant }),
    ...(partner === undefined ? {} : { partner }),
  };
  return { ...raw, tumourTests: [...held, test] };
}

/** The relapse of the highest number, where all have one, else of the latest date. */
function latest(relapses: readonly Item[]): Item | undefined {
  const isNumbered = relapses.every(({ n }) => typeof n === 'number');
  const place = (item: Item) =>
    isNumbered
      ? String(item['n']).padStart(2, '0')
      : String((valuesIn(item['date'], undefined) as readonly string[])[0] ?? '');
  return [...relapses].sort((one, other) => (place(one) < place(other) ? -1 : 1)).at(-1);
}

/** One score for each scale asked for, all of today. */
function scores(raw: Raw, { waitsFor, detail }: Missing): unknown {
  const scale = /Lansky|Karnofsky|ECOG/.exec(waitsFor)?.[0] ?? /Lansky|Karnofsky|ECOG/.exec(detail)?.[0] ?? 'Lansky';
  const held = (Array.isArray(raw['performanceScore']) ? raw['performanceScore'] : []) as readonly {
    date?: string;
    value?: Raw;
  }[];
  const today = held.filter(
    ({ date, value }) => date === TODAY && value?.['scale'] !== scale && value?.['score'] !== undefined,
  );
  return [...today, { value: { scale, score: scale === 'ECOG' ? 1 : 80 }, date: TODAY }];
}

/** A call of a clinician on what is named: a reading, the node itself, or the name under which a criterion asks. */
function withCall(raw: Raw, { code, key, address }: Missing): Raw {
  const held = itemsOf(raw['judgements']) as readonly Item[];
  if (code === 'CONFLICTING_DATA') {
    const on = key.replace('judgements/', '');
    return { ...raw, judgements: held.filter((item) => item['on'] !== on) };
  }
  const by = { by: 'dr-a', role: 'consultant', date: TODAY };
  const named = { on: address, call: 'met', ...by };
  const others = held.filter((item) => item['on'] !== address && `judgements/${item.id}` !== key);
  return { ...raw, judgements: [...others, { id: nextId(held), ...named }] };
}

/** A reading chosen for a node. */
export function withReading(raw: Raw, on: string, reading: string): Raw {
  const held = (itemsOf(raw['judgements']) as readonly Item[]).filter((item) => item['on'] !== on);
  const chosen = { id: nextId(held), on, reading, by: 'dr-a', role: 'consultant', date: TODAY };
  return { ...raw, judgements: [...held, chosen] };
}
