import type { KINDS } from '../engine/index.js';
import type { Catalogue } from './catalogue.js';
import { ofRuleSets } from './check-line.js';
import { childrenOf, ruleSetsOf, within, type Node, type PlacedRuleSet } from './check-node.js';
import type { Check } from './check.js';
import { wordOf } from './rule-implication.js';

/** Whether there is a rule in it at all that a case could be put to. */
function isPut({ tops }: PlacedRuleSet): boolean {
  return !tops.every(({ criterion }) => {
    return criterion.type === 'leaf' && (criterion.kind === 'notEncoded' || criterion.kind === 'noCriterion');
  });
}

/** The diagnoses that a rule set begins with; none where it begins with something else. */
function diseasesOf({ tops: [first] }: PlacedRuleSet): readonly string[] {
  if (first === undefined || first.criterion.role !== 'gate') return [];
  const leaves = leavesOf(first).map(({ criterion }) => wordOf(criterion, 'diagnosis'));
  return leaves.every((word) => word !== undefined) ? leaves : [];
}

function leavesOf(node: Node): readonly Node[] {
  const children = childrenOf(node);
  return children.length === 0 ? [node] : children.flatMap(leavesOf);
}

const HOW = 'begin with a gate on its diagnosis, so that what is not meant for this disease says so';

const diseaseNotFirst = ofRuleSets('disease-not-first', 'refuse', (placed) =>
  placed.source?.about !== undefined && isPut(placed) && diseasesOf(placed).length === 0
    ? `the source is about one disease and the rule set does not begin with it; ${HOW}`
    : undefined,
);

const noDiseaseAtAll = ofRuleSets('no-disease-first', 'warn', (placed) =>
  placed.source?.about === undefined && isPut(placed) && diseasesOf(placed).length === 0
    ? `does not begin with a disease; ${HOW}, or with an \`any\` of several`
    : undefined,
);

const diseaseContradictsSource = ofRuleSets('disease-contradicts-source', 'refuse', (placed, { rules }) => {
  const about = placed.source?.about;
  const strays = diseasesOf(placed).filter((one) => about !== undefined && !isKin(one, about, rules.terms));
  const [stray] = strays;
  return stray === undefined
    ? undefined
    : `\`${stray}\`, and the source is about \`${about ?? ''}\`; correct one of them`;
});

function isKin(one: string, other: string, terms: Catalogue['rules']['terms']): boolean {
  return terms.isA(one, other) || terms.isA(other, one);
}

const stateNotSecond = ofRuleSets('state-not-second', 'warn', (placed) => {
  const gates = placed.tops.filter(({ criterion }) => criterion.role === 'gate');
  const at = gates.findIndex(({ criterion }) => criterion.type === 'definition');
  const hasDisease = diseasesOf(placed).length > 0;
  return at > 1 && hasDisease
    ? 'the state of the disease stands after other gates; put it right after the disease'
    : undefined;
});

const definitionOfAnotherDisease: Check = {
  name: 'definition-of-another-disease',
  severity: 'refuse',
  find: (catalogue) =>
    ruleSetsOf(catalogue).flatMap((placed) => {
      const diseases = diseasesOf(placed);
      return placed.tops.flatMap(within).flatMap(({ path, criterion }) => {
        const used = criterion.type === 'definition' ? criterion.definition : undefined;
        const about = catalogue.definitions.find(({ id }) => id === used)?.about;
        if (about === undefined || diseases.length === 0) return [];
        if (diseases.some((one) => isKin(one, about, catalogue.rules.terms))) return [];
        const message = `\`${used ?? ''}\` is a word about \`${about}\`, which this rule set is not; use the source’s own`;
        return [{ path: `${path}.definition`, message }];
      });
    }),
};

/** Kinds of leaf that say how the disease stands. */
const STATE_KINDS: readonly (keyof typeof KINDS)[] = [
  'relapses',
  'relapse',
  'relapseAfterTransplant',
  'remission',
  'progression',
  'bestResponse',
  'currentResponse',
  'responseInrc',
  'afterCycle',
];

const stateLeftOut = ofRuleSets('state-left-out', 'warn', (placed, catalogue) => {
  const nodes = placed.tops.flatMap(within);
  const hasState = nodes.some(
    ({ criterion }) =>
      criterion.type === 'definition' || (criterion.type === 'leaf' && STATE_KINDS.includes(criterion.kind)),
  );
  if (hasState || !isPut(placed)) return undefined;
  const cited = new Set(nodes.flatMap(({ criterion }) => criterion.statements));
  const said = catalogue.statements.filter(({ id }) => cited.has(id)).map(({ says }) => says);
  const words = catalogue.definitions.filter(({ source }) => source === placed.ruleSet.source).map(wordDefined);
  const word = words.find((one) => said.some((text) => new RegExp(`\\b${one}\\b`, 'i').test(text)));
  return word === undefined
    ? undefined
    : `its statements say “${word}”, which the source defines, and no line asks for it`;
});

function wordDefined({ id }: { readonly id: string }): string {
  return (id.split('@')[0] ?? '').replaceAll('-', ' ');
}

/** Checks on the disease that a rule set is about, and on its state. */
export const DISEASE_CHECKS: readonly Check[] = [
  diseaseNotFirst,
  noDiseaseAtAll,
  diseaseContradictsSource,
  stateNotSecond,
  stateLeftOut,
  definitionOfAnotherDisease,
];
