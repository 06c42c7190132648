import { kindOf } from './criteria/index.js';
import type { Criterion, Definition, Leaf } from './criterion.js';
import type { Explanation } from './explanation.js';
import type { Finding } from './finding.js';
import { judgementsOf, type Judgement } from './record/judgements.js';
import { memoryOf } from './record/once.js';
import type { World } from './record/world.js';
import { startWalking, throughWorlds, type Contradiction, type Walker } from './worlds.js';

/** A case on a day, ready for criteria to be put to it. Leaves are judged once each, however many options share them. */
export interface Evaluation {
  readonly setting: Omit<World, 'choose'>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly judgements: readonly Judgement[];
  readonly findings: Map<string, Finding>;
  /** What conditions beside the rules (of flags and notes) came to, each put to the case once. */
  readonly conditions: Map<Criterion, Explanation>;
  /** Leads each leaf through the worlds of the record. */
  readonly walker: Walker;
  /** What every leaf is put to, with what leaves have read of the record. */
  readonly world: World;
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
  const { content, asOf, terms } = setting;
  const contradictions: Contradiction[] = [];
  const walker = startWalking((contradiction) => contradictions.push(contradiction));
  return {
    setting,
    definitions,
    judgements: judgementsOf(content, asOf),
    walker,
    world: { content, asOf, terms, choose: walker.choose, memory: memoryOf(setting) },
    findings: new Map(),
    conditions: new Map(),
    contradictions,
    count: { assessments: 0 },
  };
}

/** The finding of a leaf, judged once for each distinct rule and each world that matters to it. */
export function assess(leaf: Leaf, evaluation: Evaluation): Finding {
  return assessKeyed(leaf, keyOf(leaf), evaluation);
}

/** The same for a leaf whose key is at hand. */
export function assessKeyed({ kind, params }: Leaf, key: string, evaluation: Evaluation): Finding {
  const known = evaluation.findings.get(key);
  if (known !== undefined) return known;
  const { walker, world, count } = evaluation;
  const rule = kindOf(kind);
  const finding = throughWorlds(walker, () => {
    count.assessments += 1;
    return rule.assess(params, world);
  });
  evaluation.findings.set(key, finding);
  return finding;
}

/** The same rule written twice is one leaf: known by its kind and its parameters, written out once for each place it stands. */
export function keyOf({ params, kind }: Leaf): string {
  const known = KEYS.get(params);
  if (known !== undefined) return known;
  const key = `${kind}${JSON.stringify(params)}`;
  KEYS.set(params, key);
  return key;
}

const KEYS = new WeakMap<object, string>();
