import { kindOf } from './criteria/index.js';
import type { Criterion, Definition, Leaf } from './criterion.js';
import type { Explanation } from './explanation.js';
import type { Finding } from './finding.js';
import { judgementsOf, type Judgement } from './record/judgements.js';
import type { World } from './record/world.js';
import { inEveryWorld, type Choose, type Contradiction } from './worlds.js';

/** A case on a day, ready for criteria to be put to it. Leaves are judged once each, however many options share them. */
export interface Evaluation {
  readonly setting: Omit<World, 'choose'>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly judgements: readonly Judgement[];
  readonly findings: Map<string, Finding>;
  /** What conditions beside the rules (of flags and notes) came to, each put to the case once. */
  readonly conditions: Map<Criterion, Explanation>;
  /** The contradictions that leaves met. */
  readonly contradictions: Contradiction[];
  /** How often a leaf was put to a world: for the test that no work is done twice. */
  readonly count: { assessments: number };
}

/** Prepares an evaluation. Definitions are those of the catalogue, by id. */
export function startEvaluation(
  setting: Omit<World, 'choose'>,
  definitions: ReadonlyMap<string, Definition>,
): Evaluation {
  return {
    setting,
    definitions,
    judgements: judgementsOf(setting.content, setting.asOf),
    findings: new Map(),
    conditions: new Map(),
    contradictions: [],
    count: { assessments: 0 },
  };
}

/** The finding of a leaf, judged once for each distinct rule and each world that matters to it. */
export function assess({ kind, params }: Leaf, { setting, findings, contradictions, count }: Evaluation): Finding {
  const key = keyOf(params, kind);
  const known = findings.get(key);
  if (known !== undefined) return known;
  const finding = inEveryWorld((choose) => {
    count.assessments += 1;
    const noting: Choose = (contradiction, worlds) => {
      contradictions.push(contradiction);
      return choose(contradiction, worlds);
    };
    return kindOf(kind).assess(params, { ...setting, choose: noting });
  });
  findings.set(key, finding);
  return finding;
}

/** The same rule written twice is one leaf: known by its kind and its parameters, written out once for each place it stands. */
export function keyOf(params: object, kind: string): string {
  const known = KEYS.get(params);
  if (known !== undefined) return known;
  const key = `${kind}${JSON.stringify(params)}`;
  KEYS.set(params, key);
  return key;
}

const KEYS = new WeakMap<object, string>();
