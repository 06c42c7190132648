import { printCase, type Answer, type CaseContent, type Missing, type Rules } from '../../src/engine/index.js';
import type { MadeUp } from '../arbitraries/made-up.js';
import { allNodes, answered } from '../arbitraries/rules.arbitrary.js';
import { withReading, withRecorded, type Raw } from '../arbitraries/settled.js';
import type { Laws } from '../laws-over.js';
import { isNothing } from './holds.js';

const NO_RECORD_SETTLES = ['NO_CRITERION_IN_SOURCE', 'NOT_ENCODED'];
/** What is recorded may bring up something further: a test is on record, and then the variant that it found. */
const MOST_ROUNDS = 12;

/** What the open rule sets of an answer wait for, and a record can settle. */
function waitedFor({ options }: Answer): readonly Missing[] {
  return options
    .flatMap(({ ruleSets }) => ruleSets.flatMap(({ missing }) => missing))
    .filter(({ code }) => !NO_RECORD_SETTLES.includes(code));
}

/** The case with all recorded that its answer waits for. */
function recorded(raw: Raw, all: Answer, waits: readonly Missing[], turn: number): Raw {
  const readings = new Map(allNodes(all).map((node) => [node.address, node]));
  const conflicts = waits.filter(({ code }) => code === 'CONFLICTING_DATA');
  return (conflicts.length > 0 ? conflicts : waits).reduce<Raw>((record, missing) => {
    const node = readings.get(missing.address);
    const [first] = node?.children ?? [];
    if (missing.code === 'UNDEFINED_TERM' && node?.type === 'readings' && first !== undefined)
      return withReading(record, missing.key, first.id);
    return withRecorded(record, missing, turn);
  }, raw);
}

/** What is still waited for when all that `first` waits for has been recorded, and again while anything is. */
export function unsettled(content: CaseContent, rules: Rules, first: Answer, turn: number): readonly string[] {
  let record = printCase(content) as Raw;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const all = round === 0 ? first : answered(record, rules);
    const waits = waitedFor(all);
    if (waits.length === 0) return [];
    record = recorded(record, all, waits, turn);
  }
  return waitedFor(answered(record, rules)).map(
    ({ address, code, key, waitsFor, detail }) => `${address}: ${code} ${key}: ${waitsFor} (${detail})`,
  );
}

/** What holds of an answer when what it waits for is recorded. */
export const SETTLING: Laws<MadeUp> = {
  'recording all of what an unknown answer waits for leaves no unknown but what no record can settle': (one) => {
    isNothing(unsettled(one.content, one.rules, one.answer, one.seed % 2));
  },
};
