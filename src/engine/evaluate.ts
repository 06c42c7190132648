import { withCall } from './clinical-call.js';
import type { Criterion, DefinitionUse, Flag, Leaf, Note, Readings } from './criterion.js';
import { assess, type Evaluation } from './evaluation.js';
import { combine, truthWith, type Explanation } from './explanation.js';
import { distinctFacts, mayHold } from './finding.js';
import { placeAtTop, placeOf, type Place } from './place.js';
import { settleReadings } from './readings.js';
import { explainedLeaf, stated } from './stated.js';
import type { Truth } from './truth.js';
import { typedState } from './typed-state.js';

/** Puts a criterion of a rule set to the case. `under` is `option/ruleSet`. */
export function explain(criterion: Criterion, under: string, position: number, evaluation: Evaluation): Explanation {
  return explainAt(criterion, placeAtTop(criterion, position, under), evaluation);
}

/** The same for a criterion wherever it stands. */
export function explainAt(criterion: Criterion, place: Place, evaluation: Evaluation): Explanation {
  if (isBare(criterion)) return explainLiteral(criterion, place, evaluation);
  const flags = criterion.flags.map((flag) => ({ flag, when: quietly(flag.when, evaluation) }));
  const raised = flags.filter(({ flag, when }) => isRaised(flag.when, when, evaluation)).map(({ flag }) => flag);
  const node =
    raised.length === 0
      ? explainLiteral(criterion, place, evaluation)
      : explainFlagged(criterion, raised, place, evaluation);
  const notes = [
    ...criterion.notes.filter((note) => isShown(note, evaluation)).map(({ says }) => says),
    ...flags.filter(({ when }) => when.truth !== 'false').map(({ flag }) => flag.says),
  ];
  const shown = criterion.shows.map((leaf) => assess(leaf, evaluation));
  return {
    ...node,
    notes: [...new Set([...node.notes, ...notes])],
    facts: distinctFacts([...node.facts, ...shown.flatMap(({ facts }) => facts)]),
  };
}

/** Most nodes carry nothing beside their rule. */
function isBare({ flags, notes, shows }: Criterion): boolean {
  return flags.length + notes.length + shows.length === 0;
}

/** A flag is raised where its variant is recorded: surely, or in one of the worlds that conflicting records allow. */
function isRaised(condition: Criterion, when: Explanation, evaluation: Evaluation): boolean {
  if (when.truth !== 'unknown') return when.truth === 'true';
  if (condition.type === 'leaf' && isBare(condition)) return mayHold(assess(condition, evaluation));
  const isOpen = ({ reasons }: Explanation) => reasons.some(({ code }) => code === 'CONFLICTING_DATA');
  const worlds: readonly Truth[] = ['true', 'false'];
  return worlds.some((world) => truthWith(when, (leaf) => (isOpen(leaf) ? world : leaf.truth)) === 'true');
}

function isShown({ when }: Note, evaluation: Evaluation): boolean {
  return when === undefined || quietly(when, evaluation).truth === 'true';
}

/** What a condition beside the rules (of a flag or a note) comes to. */
function quietly(criterion: Criterion, evaluation: Evaluation): Explanation {
  const known = evaluation.conditions.get(criterion);
  if (known !== undefined) return known;
  const condition = explainAt(criterion, { address: '', under: '', inside: true }, evaluation);
  evaluation.conditions.set(criterion, condition);
  return condition;
}

/** The variant is recorded: the node with it counted and not counted, as readings are. */
function explainFlagged(
  criterion: Criterion,
  raised: readonly Flag[],
  place: Place,
  evaluation: Evaluation,
): Explanation {
  const bare = { ...criterion, flags: [], notes: [], shows: [] };
  const readings = raised.flatMap(({ id, says, counted, notCounted }) => [
    { id: `${id}-counted`, says: `${says}: counted`, criterion: counted ?? bare },
    { id: `${id}-not-counted`, says: `${says}: not counted`, criterion: notCounted ?? bare },
  ]);
  return explainReadings({ ...commonOf(criterion), type: 'readings', readings }, place, evaluation);
}

function commonOf({ id, role, says, statements }: Pick<Criterion, 'id' | 'role' | 'says' | 'statements'>) {
  return {
    ...(id === undefined ? {} : { id }),
    ...(role === undefined ? {} : { role }),
    ...(says === undefined ? {} : { says }),
    statements,
    notes: [],
    flags: [],
    shows: [],
  };
}

function explainLiteral(criterion: Criterion, place: Place, evaluation: Evaluation): Explanation {
  switch (criterion.type) {
    case 'leaf':
      return explainLeaf(criterion, place, evaluation);
    case 'readings':
      return explainReadings(criterion, place, evaluation);
    case 'definition':
      return explainDefinition(criterion, place, evaluation);
    case 'not':
      return joinNode(criterion, [criterion.child], place, evaluation);
    case 'all':
    case 'any':
    case 'atLeast':
      return joinNode(criterion, criterion.children, place, evaluation);
  }
}

function explainLeaf(leaf: Leaf, place: Place, evaluation: Evaluation): Explanation {
  return explainedLeaf(leaf, withCall(assess(leaf, evaluation), place.address, evaluation), place, evaluation);
}

function joinNode(
  criterion: Criterion,
  children: readonly Criterion[],
  place: Place,
  evaluation: Evaluation,
): Explanation {
  const explained = children.map((child, index) => explainAt(child, placeOf(child, index, place), evaluation));
  const count = criterion.type === 'atLeast' ? { count: criterion.count } : {};
  const truth = combine(
    { type: criterion.type, ...count },
    explained.map((child) => child.truth),
  );
  return { ...stated(criterion, place, evaluation), ...count, truth, children: explained };
}

/** Each reading evaluated: all alike gives the answer; else the words are undefined for this case, unless a reading is chosen. */
function explainReadings(criterion: Readings, place: Place, evaluation: Evaluation): Explanation {
  const children = criterion.readings.map(({ id, says, criterion: reading }) => {
    const child = explainAt(reading, { ...place, address: `${place.address}.${id}` }, evaluation);
    return { ...child, id, says };
  });
  return settleReadings(
    { ...stated(criterion, place, evaluation), type: 'readings', truth: 'unknown', children },
    evaluation,
  );
}

function explainDefinition(criterion: DefinitionUse, place: Place, evaluation: Evaluation): Explanation {
  const definition = evaluation.definitions.get(criterion.definition);
  if (definition === undefined)
    throw new Error(`no definition ${criterion.definition}; catalogues are checked when they are read`);
  const child = explainAt(
    definition.criterion,
    { ...place, address: `${place.address}[${definition.id}]`, inside: true },
    evaluation,
  );
  const node = {
    ...stated(criterion, place, evaluation),
    says: criterion.says ?? definition.says,
    statements: [...new Set([...criterion.statements, ...definition.statements])],
    children: [child],
  };
  const typed = typedState(definition, evaluation);
  if (typed.reasons.length > 0 && child.truth !== 'true') return { ...node, truth: 'unknown', reasons: typed.reasons };
  if (typed.truth !== 'true' || child.truth === 'true') return { ...node, truth: child.truth };
  if (child.truth === 'unknown')
    return {
      ...node,
      truth: 'true',
      facts: typed.facts,
      notes: ['a clinician’s call; the recorded facts leave it open'],
    };
  const says = `a clinician’s word for the disease state, in the sense of ${definition.source.toUpperCase()}, stands against the recorded facts`;
  const settles = 'the disease state, against the recorded facts';
  evaluation.contradictions.push({ key: `diseaseState/${definition.id}`, says, settles });
  return {
    ...node,
    truth: 'unknown',
    facts: typed.facts,
    reasons: [
      {
        code: 'CONFLICTING_DATA',
        waitsFor: settles,
        key: 'diseaseState',
        detail: says,
      },
    ],
  };
}
