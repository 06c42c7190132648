import fc, { type Arbitrary } from 'fast-check';
import { lawRuns } from './law-runs.js';

/** What holds of everything made up of one sort: throws where it does not. */
export type Law<T> = (one: T) => void;

/** Laws by what each says, the share of the runs aside that a dear one takes. */
export type Laws<T> = Readonly<Record<string, Law<T> | { readonly share: number; readonly law: Law<T> }>>;

/**
 * Puts several laws to the same made-up things, a test for each: what a case comes to is worked out once and not once for each
 * law. A law that is broken is then put to them by itself, which shrinks what broke it and says how to see it again.
 */
export function lawsOver<T>(made: Arbitrary<T>, laws: Laws<T>): void {
  const all = Object.entries(laws).map(([name, given]) => ({
    name,
    ...(typeof given === 'function' ? { law: given, share: 1 } : given),
  }));
  // A law keeps its runs from the seed of all, so that alone it meets what it met among the others.
  const seed = fc.readConfigureGlobal().seed ?? Date.now();
  let broken: ReadonlySet<Law<T>> | undefined;
  for (const { name, law, share } of all)
    test(name, () => {
      broken ??= isOneByOne() ? new Set(all.map((one) => one.law)) : brokenIn(made, all, seed);
      if (!broken.has(law)) return;
      fc.assert(fc.property(made, law), { ...lawRuns(share), seed });
      if (!isOneByOne())
        throw new Error('broken beside the other laws, and not by itself: one of them changes what it is given');
    });
}

/** Whether each law stands for itself: where mutants are switched between the tests, what was seen before says nothing. */
function isOneByOne(): boolean {
  return '__stryker__' in globalThis;
}

interface Shared<T> {
  readonly law: Law<T>;
  readonly share: number;
}

/** The laws that something made up breaks. */
function brokenIn<T>(made: Arbitrary<T>, laws: readonly Shared<T>[], seed: number): ReadonlySet<Law<T>> {
  const broken = new Set<Law<T>>();
  const due = laws.map(({ law, share }) => ({ law, runs: lawRuns(share).numRuns ?? 0 }));
  let run = 0;
  const meet = (one: T) => {
    for (const { law, runs } of due) if (run < runs && !broken.has(law) && !holds(law, one)) broken.add(law);
    run += 1;
  };
  const { interruptAfterTimeLimit, ...whole } = lawRuns(Math.max(...laws.map(({ share }) => share)));
  const limit =
    interruptAfterTimeLimit === undefined ? {} : { interruptAfterTimeLimit: interruptAfterTimeLimit * laws.length };
  withoutStacks(() => fc.assert(fc.property(made, meet), { ...whole, ...limit, seed }));
  return broken;
}

/** Jest notes the stack for each thing that is expected: a tenth of a run, for laws that hold. */
function withoutStacks(run: () => void): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function holds<T>(law: Law<T>, one: T): boolean {
  try {
    law(one);
    return true;
  } catch {
    return false;
  }
}
