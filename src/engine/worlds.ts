import { cannotJudge, joined, mayHold, type Finding, type Reason } from './finding.js';

/** A contradiction in the record: its key, what stands against what in words, and what would resolve it. */
export interface Contradiction {
  readonly key: string;
  readonly says: string;
  /** The fact to settle, in words. */
  readonly settles: string;
}

/** Asks in which world we are of those that a contradiction allows; within one walk the answer stays the same. */
export type Choose = <World>(contradiction: Contradiction, worlds: readonly World[]) => World;

interface Step {
  readonly contradiction: Contradiction;
  readonly count: number;
  readonly at: number;
}
interface Weighed {
  readonly finding: Finding;
  readonly steps: readonly Step[];
}

/** More worlds than this are not walked: the leaf is then unknown, which is sound. */
const MOST_WORLDS = 256;
const NO_STEPS: readonly Step[] = [];

/** Leads leaves, one after the other, through the worlds of a record. */
export interface Walker {
  readonly choose: Choose;
  path: readonly Step[];
  steps: readonly Step[];
}

/** One walker serves thousands of leaves, most of which meet no contradiction. What they meet is told to `meets`. */
export function startWalking(meets: (contradiction: Contradiction) => void = () => undefined): Walker {
  const walker: Walker = {
    path: NO_STEPS,
    steps: NO_STEPS,
    choose(contradiction, worlds) {
      meets(contradiction);
      const { path, steps } = walker;
      const before = steps.find(
        ({ contradiction: { key }, count }) => key === contradiction.key && count === worlds.length,
      );
      const step = before ?? path[steps.length] ?? { contradiction, count: worlds.length, at: 0 };
      if (before === undefined) walker.steps = [...steps, step];
      return worlds[step.at] as (typeof worlds)[number];
    },
  };
  return walker;
}

/** The same for one leaf with a walker of its own. */
export function inEveryWorld(assess: (choose: Choose) => Finding): Finding {
  const walker = startWalking();
  return throughWorlds(walker, () => assess(walker.choose));
}

/**
 * Puts a leaf to every world that the contradictions it reads allow, each combination once, and to no other.
 * Where all worlds agree theirs is the answer; else it is unknown, for the contradictions that make the difference.
 */
export function throughWorlds(walker: Walker, assess: () => Finding): Finding {
  const first = walk(walker, NO_STEPS, assess);
  if (walker.steps.length === 0) return first;
  return weighedAll({ finding: first, steps: walker.steps }, (path) => {
    const finding = walk(walker, path, assess);
    return { finding, steps: walker.steps };
  });
}

/** Runs the leaf once: along the steps given, and then into the first world of each contradiction it meets. */
function walk(walker: Walker, path: readonly Step[], assess: () => Finding): Finding {
  walker.path = path;
  walker.steps = NO_STEPS;
  return assess();
}

function weighedAll(first: Weighed, walkOn: (path: readonly Step[]) => Weighed): Finding {
  const weighed: Weighed[] = [first];
  let next = following(first.steps);
  while (next !== undefined && weighed.length < MOST_WORLDS) {
    const walked = walkOn(next);
    weighed.push(walked);
    next = following(walked.steps);
  }
  if (weighed.length === 1) return first.finding;
  const findings = weighed.map(({ finding }) => finding);
  if (next === undefined) {
    const finding = joined(findings, deciding(weighed).map(conflict));
    return finding.truth === 'unknown' ? { ...finding, mayHold: findings.some(mayHold) } : finding;
  }
  const { facts, notes } = joined(findings, []);
  return cannotJudge(contradictionsOf(weighed).map(conflict), facts, notes);
}

/** The next combination: the last step that has a further world takes it, those after it are forgotten. */
function following(steps: readonly Step[]): readonly Step[] | undefined {
  const last = steps.findLastIndex(({ at, count }) => at + 1 < count);
  const step = steps[last];
  return step === undefined ? undefined : [...steps.slice(0, last), { ...step, at: step.at + 1 }];
}

function contradictionsOf(weighed: readonly Weighed[]): readonly Contradiction[] {
  const all = weighed.flatMap(({ steps }) => steps.map(({ contradiction }) => contradiction));
  return [...new Map(all.map((contradiction) => [contradiction.key, contradiction])).values()];
}

/** The contradictions whose worlds give different answers while all else stays the same; all of them if none does so alone. */
function deciding(weighed: readonly Weighed[]): readonly Contradiction[] {
  const all = contradictionsOf(weighed);
  const alone = all.filter(({ key }) => {
    const answers = new Map<string, string>();
    return weighed.some(({ finding, steps }) => {
      const others = steps
        .filter((step) => step.contradiction.key !== key)
        .map((step) => `${step.contradiction.key}=${step.at}`);
      const place = others.join('|');
      const before = answers.get(place);
      answers.set(place, finding.truth);
      return before !== undefined && before !== finding.truth;
    });
  });
  return alone.length === 0 && !sameTruth(weighed) ? all : alone;
}

function sameTruth(weighed: readonly Weighed[]): boolean {
  return new Set(weighed.map(({ finding }) => finding.truth)).size === 1;
}

function conflict({ key, says, settles }: Contradiction): Reason {
  return { code: 'CONFLICTING_DATA', waitsFor: settles, key, detail: says };
}
