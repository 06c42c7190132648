import type { CaseContent, Criterion, Leaf } from './engine-types.js';
import { JUDGES } from './leaves/index.js';
import { leavesIn } from './oracle.js';

type Definitions = readonly { readonly id: string; readonly criterion: Criterion }[];
type Known = ReadonlyMap<string, Criterion>;

/** Details of a gene test that the oracle does not compare. */
const DETAILS = ['variant', 'partner', 'origin', 'vaf', 'copyNumber'];
/** Drugs that count also where they are listed one by one. */
const TOGETHER = /-temozolomide|-cyclophosphamide/;
/** What raises a flag here: facts of which silence can be told from a no. */
const RAISING = ['relapseKind', 'lineage', 'diagnosis'];

/** Why the oracle cannot be asked this; none where it can. */
export function notCovered(criteria: readonly Criterion[], content: CaseContent, definitions: Definitions) {
  const { unknown, kinds, usesDefinition } = lookedThrough(criteria, definitions);
  return [...new Set([...unknown, ...inRecord(kinds, usesDefinition, content)])];
}

/** What matters here of criteria, whatever the case. */
interface LookedThrough {
  readonly unknown: readonly string[];
  readonly kinds: ReadonlySet<string>;
  readonly usesDefinition: boolean;
}
const LOOKED_THROUGH = new WeakMap<object, LookedThrough>();

function lookedThrough(criteria: readonly Criterion[], definitions: Definitions): LookedThrough {
  const before = LOOKED_THROUGH.get(criteria);
  if (before !== undefined) return before;
  const known = new Map(definitions.map(({ id, criterion }) => [id, criterion]));
  const leaves = leavesIn(criteria, known);
  const found = {
    unknown: inCriteria(criteria, leaves, known),
    kinds: new Set(leaves.map(({ kind }) => kind)),
    usesDefinition: /"type":"definition"/.test(JSON.stringify([criteria, [...known.values()]])),
  };
  LOOKED_THROUGH.set(criteria, found);
  return found;
}

function inCriteria(criteria: readonly Criterion[], leaves: readonly Leaf[], known: Known): readonly string[] {
  const raising = conditionsIn(criteria, known).flatMap((when) => leavesIn(when, known));
  return [
    ...leaves.filter(({ kind }) => JUDGES[kind] === undefined).map(({ kind }) => kind),
    ...leaves.filter(isDetailed).map(() => 'details of a gene test'),
    ...raising.filter(({ kind }) => !RAISING.includes(kind)).map(({ kind }) => `a flag raised by ${kind}`),
    ...leaves.filter(({ params }) => 'timesUpperLimit' in params).map(() => 'multiples of an upper limit'),
    ...leaves.filter(isTogether).map(() => 'drugs given together'),
    ...leaves.filter(isSinceAnother).map(() => 'a relapse since something other than the diagnosis'),
  ];
}

function isDetailed({ kind, params }: Leaf): boolean {
  return kind === 'gene' && DETAILS.some((detail) => detail in params);
}

function isTogether({ kind, params }: Leaf): boolean {
  return kind === 'priorTherapy' && TOGETHER.test(JSON.stringify(params));
}

function isSinceAnother({ params }: Leaf): boolean {
  const since = (params as { relapse?: { since?: { event: string } } }).relapse?.since;
  return since !== undefined && since.event !== 'diagnosis';
}

/** The conditions under which flags are raised, wherever they stand. */
function conditionsIn(criteria: unknown, known: Known): readonly Criterion[] {
  if (typeof criteria !== 'object' || criteria === null) return [];
  const { type, definition, flags = [] } = criteria as { type?: string; definition?: string; flags?: Flags };
  const named = type === 'definition' ? conditionsIn(known.get(definition ?? ''), known) : [];
  const inside = Object.values(criteria).flatMap((value) => conditionsIn(value, known));
  return [...named, ...flags.map(({ when }) => when), ...inside];
}
type Flags = readonly { readonly when: Criterion }[];

function inRecord(kinds: ReadonlySet<string>, usesDefinition: boolean, content: CaseContent): readonly string[] {
  const { judgements, relapses, diseaseState, tumourTests, lastDoseByClass, treatments } = content;
  const [usesWashout, usesGene] = [kinds.has('washout'), kinds.has('gene')];
  const isSettling = judgements.items.some(
    ({ reading, accepted, on }) =>
      reading.length + accepted.length > 0 || on.some(({ value = '' }) => value.includes('/')),
  );
  return [
    ...(isSettling ? ['a reading chosen, a result accepted, or a call on a node'] : []),
    ...(usesGene && !tumourTests.items.every(isPlaced) ? ['a sample that its time point does not place'] : []),
    ...(usesGene && relapses.items.length !== 1 && tumourTests.items.some(isOfRelapse)
      ? ['a sample of a relapse beside none or several']
      : []),
    ...(usesWashout && lastDoseByClass.given && treatments.given ? ['last doses by two lists'] : []),
    ...(relapses.items.some(({ n }) => n.length > 0) ? ['a numbered relapse'] : []),
    ...(usesDefinition && diseaseState.some(({ value }) => value !== undefined) ? ['a typed disease state'] : []),
  ];
}

type TumourTest = CaseContent['tumourTests']['items'][number];

function pointsOf({ sample }: TumourTest): readonly (string | undefined)[] {
  return sample.flatMap(({ value }) => value?.timepoint ?? []).map(({ value }) => value);
}

function isOfRelapse(test: TumourTest): boolean {
  return pointsOf(test).includes('relapse');
}

function isPlaced(test: TumourTest): boolean {
  const points = pointsOf(test);
  return points.length === 1 && (points[0] === 'diagnosis' || points[0] === 'relapse');
}
