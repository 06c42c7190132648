import fc from 'fast-check';
import { dates, narrowedDay, pastDays } from './day.arbitrary.js';
import { listOf } from './events.arbitrary.js';
import { attribute, joined, same, type Learned } from './learned.js';

type Raw = Readonly<Record<string, unknown>>;

const TIMEPOINTS: readonly Raw[] = [
  { timepoint: 'diagnosis' },
  { timepoint: 'relapse' },
  { timepoint: 'relapse', relapse: 'relapse-1' },
  { timepoint: 'relapse', relapse: 'relapse-2' },
  { timepoint: 'progression' },
  { timepoint: 'other' },
];

/** A sample by its time point, or by its date alone: then the two never tell different stories. */
const samples = fc
  .tuple(fc.nat({ max: 9 }), fc.constantFrom(...TIMEPOINTS), pastDays, fc.nat({ max: 2 }), fc.nat({ max: 2 }))
  .map(([way, timepoint, day, one, other]): Learned => {
    const date = narrowedDay(day, one, other);
    if (way === 0) return same(undefined);
    if (way === 1) return { before: undefined, after: timepoint };
    if (way === 2) return { before: {}, after: { date: date.after } };
    if (way < 6) return { before: { date: date.before }, after: { date: date.after } };
    return same(timepoint);
  });

/** A region that was not covered is no result, so a result beside it or after it is learned. */
const notCovered = fc.constantFrom<Learned>(
  same('not_covered'),
  { before: 'not_covered', after: 'found' },
  { before: ['not_covered', 'not_found'], after: 'not_found' },
);
const results = attribute<unknown>({ values: fc.constantFrom('found', 'not_found'), narrower: notCovered, dates });

const filled = <V>(...values: V[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(same<V | undefined>(undefined)) },
    { weight: 2, arbitrary: fc.constantFrom(...values.map((value): Learned<V | undefined> => same(value))) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...values.map((after): Learned<V | undefined> => ({ before: undefined, after }))),
    },
  );
/** What is said of an alteration that was found. */
const details = fc.record({
  hgvsP: filled('p.F1174L', 'p.Arg1275Gln', 'p.F1174x', 'not a variant'),
  origin: filled('somatic', 'germline'),
  vafPct: filled('2 %', '20 %', '<8 %'),
  copyNumber: filled('3 1', '8 1'),
  partner: filled('EML4', 'NPM1'),
});
type Details = Readonly<Record<string, Learned>>;
const DETAILS_OF: Readonly<Record<string, readonly string[]>> = {
  mutation: ['hgvsP', 'origin', 'vafPct'],
  amplification: ['copyNumber'],
  fusion: ['partner'],
};

/** The details that fit; of a test that has found nothing, or may not have, what it was for is no detail to be learned. */
function fitting(what: string, result: Learned, drawn: Details): Details {
  const isFound = [result.before, result.after].every((one) => /^[^[]*"found"[^[]*$/.test(JSON.stringify(one) ?? ''));
  const fit = Object.entries(drawn).filter(([key]) => DETAILS_OF[what]?.includes(key) === true);
  return isFound ? Object.fromEntries(fit) : {};
}

const tests = fc
  .array(
    fc
      .record({
        sample: samples,
        result: results,
        what: fc.constantFrom('mutation', 'mutation', 'amplification', 'fusion'),
        found: details,
      })
      .map(({ what, found, ...fields }) =>
        joined({ ...fields, ...fitting(what, fields.result, found), gene: same('ALK'), alteration: same(what) }),
      ),
    { maxLength: 3 },
  )
  .map((items) =>
    items.map(({ before, after }, index) => {
      const id = `test-${index + 1}`;
      return { before: { id, ...before }, after: { id, ...after } };
    }),
  );

/**
 * Tests on tumour samples. A result for what another test has already answered with "not found" is a new measurement and not
 * learning: then nothing is learned of the tests.
 */
export const tumourTests = listOf(tests).map((drawn) => (isNewMeasurement(drawn) ? same(drawn.before) : drawn));

function isNewMeasurement({ before, after }: Learned): boolean {
  return ALTERATIONS.some((alteration) => {
    const [old, now] = [resultsOf(before, alteration), resultsOf(after, alteration)];
    return now.length > old.length && old.some((words) => words.includes('not_found'));
  });
}

const ALTERATIONS = ['mutation', 'amplification', 'fusion'];

/** The results of the tests that have one, each as text. */
function resultsOf(list: unknown, alteration: string): readonly string[] {
  return itemsOf(list)
    .filter((test) => test['alteration'] === alteration)
    .map((test) => JSON.stringify(test['result'] ?? ''))
    .filter((words) => /"(not_)?found"/.test(words));
}

/** The items of a list in either way of writing it. */
export function itemsOf(list: unknown): readonly Raw[] {
  if (Array.isArray(list)) return list as readonly Raw[];
  const held = (list as { readonly items?: readonly Raw[] } | undefined)?.items;
  return held ?? [];
}

/** The case without what its other facts rule out: a sample of a relapse that a complete list of relapses does not hold. */
export function coherent({ before, after }: Learned<Raw>): Learned<Raw> {
  const { relapses } = after;
  if (!Array.isArray(relapses)) return { before, after };
  const ids = itemsOf(relapses).map(({ id }) => id);
  return { before: withSamplesOf(before, ids), after: withSamplesOf(after, ids) };
}

function withSamplesOf(raw: Raw, relapses: readonly unknown[]): Raw {
  const list = raw['tumourTests'];
  const items = itemsOf(list).map((test) => ({
    ...test,
    sample: sampleWithin(test['sample'] as Raw | undefined, relapses),
  }));
  if (items.length === 0) return raw;
  return { ...raw, tumourTests: Array.isArray(list) ? items : { ...(list as Raw), items } };
}

function sampleWithin(sample: Raw | undefined, relapses: readonly unknown[]): Raw | undefined {
  if (sample?.['timepoint'] !== 'relapse') return sample;
  if (relapses.length === 0) return { timepoint: 'diagnosis' };
  const { relapse } = sample;
  return relapse === undefined || relapses.includes(relapse) ? sample : { timepoint: 'relapse', relapse: relapses[0] };
}
