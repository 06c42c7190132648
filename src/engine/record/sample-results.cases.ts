import type { Finding } from '../finding.js';
import { atPoint } from './point-results.js';
import { onAny, onCurrent } from './sample-results.js';
import { testsOf } from './tumour-tests.js';
import { ALK, worldOf } from './worlds.cases.js';

/** What is looked for, in words. */
export const NAME = 'ALK mutation';
/** A test of a sample, by its time point or as recorded. */
export const at = (sample: string | object, result?: unknown) => ({
  ...ALK,
  sample: typeof sample === 'string' ? { timepoint: sample } : sample,
  ...(result === undefined ? {} : { result }),
});
/** A result that is asked for. */
export const asked = { status: 'requested', requested: { from: 'the laboratory', due: '2026-12-01' } };
/** Records of one relapse, and of none. */
export const once = { relapses: [{ date: '2026-10' }] };
export const never = { relapses: [] };
/** Tests with their results. */
export const [atDiagnosis, atRelapse] = [at('diagnosis', 'found'), at('relapse', 'found')];
export const [notAtDiagnosis, notAtRelapse] = [at('diagnosis', 'not_found'), at('relapse', 'not_found')];
/** A partial list. */
export const some = (...items: readonly object[]) => ({ items, partial: true });

/** Of which samples it is asked. */
export type Ask = 'any' | 'current' | 'diagnosis' | 'relapse';
/** What the tests show on such samples: its truth, each reason in a line, the notes and the contradictions met. */
export function shown(
  ask: Ask,
  tumourTests: unknown,
  record: object = once,
  chosen: Readonly<Record<string, number>> = {},
) {
  const { world, met } = worldOf({ tumourTests, ...record }, chosen);
  const tests = testsOf(ALK, world);
  const finding =
    ask === 'any'
      ? onAny(tests, NAME, world)
      : ask === 'current'
        ? onCurrent(tests, NAME, world)
        : atPoint(ask, tests, NAME, world);
  return { said: said(finding), notes: finding.notes, met };
}

function said({ truth, reasons }: Finding): readonly string[] {
  return [
    truth,
    ...reasons.map(({ code, waitsFor, key, detail, sample }) =>
      [code, key, waitsFor, detail, ...(sample === undefined ? [] : [sample])].join(' | '),
    ),
  ];
}

/** Reasons as `shown` writes them. */
export const NO_TEST = 'MISSING_DATA | tumourTests | ALK mutation | no test recorded';
export const PARTIAL = 'MISSING_DATA | tumourTests | ALK mutation | the list of tests is partial';
export const pending = (id: number, detail = 'not recorded') =>
  `MISSING_DATA | tumourTests/test-${id}/result | ALK mutation | ${detail}`;
export const older = (detail: string, sample = 'a relapse sample') =>
  `NOT_CURRENT | tumourTests | ALK mutation | ${detail}; a newer sample may differ | ${sample}`;
const WHICH = 'which sample the ALK mutation result is from';
export const unplaced = (id: number) =>
  `MISSING_DATA | tumourTests/test-${id}/sample | ${WHICH} | neither time point nor date of the sample is recorded`;
export const eitherOrder = (id: number) =>
  `IMPRECISE_DATA | tumourTests/test-${id}/sample | ${WHICH} | the dates of sample and relapse allow either order`;
