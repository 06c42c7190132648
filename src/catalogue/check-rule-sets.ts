import type { Catalogue } from './catalogue.js';
import type { Check } from './check.js';
import { childrenOf, isWayIn, ruleSetsOf, within, type Node, type PlacedRuleSet } from './check-node.js';
import { wordOf } from './rule-implication.js';

/** A check of each line of each rule set. */
function ofLines(name: string, severity: Check['severity'], wrong: (line: Node) => boolean, message: string): Check {
  return {
    name,
    severity,
    find: (catalogue) =>
      ruleSetsOf(catalogue).flatMap(({ tops }) => tops.filter(wrong).map(({ path }) => ({ path, message }))),
  };
}

/** A check of each rule set as a whole. */
function ofRuleSets(
  name: string,
  severity: Check['severity'],
  find: (placed: PlacedRuleSet, catalogue: Catalogue) => string | undefined,
): Check {
  return {
    name,
    severity,
    find: (catalogue) =>
      ruleSetsOf(catalogue).flatMap((placed) => {
        const message = find(placed, catalogue);
        return message === undefined ? [] : [{ path: placed.tops[0]?.path ?? placed.path, message }];
      }),
  };
}

const lineWithoutStatement = ofLines(
  'line-without-statement',
  'refuse',
  ({ criterion }) => criterion.statements.length === 0,
  'rests on no statement; name the one of its source that says it',
);

const lineWithoutWords = ofLines(
  'line-without-words',
  'refuse',
  ({ criterion }) => criterion.says === undefined,
  'has no words; say the rule in a plain sentence, as `says`',
);

const lineWithoutId = ofLines(
  'line-without-id',
  'refuse',
  ({ criterion }) => criterion.id === undefined,
  'has no id; answers and judgements name a line by it',
);

const statementOfAnotherSource: Check = {
  name: 'statement-of-another-source',
  severity: 'refuse',
  find: (catalogue) =>
    ruleSetsOf(catalogue).flatMap(({ tops, ruleSet }) =>
      tops.flatMap(within).flatMap(({ path, criterion }) =>
        criterion.statements
          .filter((id) => sourceOf(id, catalogue) !== ruleSet.source)
          .map((id) => ({
            path,
            message: `statement \`${id}\` is not of \`${ruleSet.source}\`; a rule set is of one source`,
          })),
      ),
    ),
};

function sourceOf(id: string, { statements }: Catalogue): string | undefined {
  return statements.find((statement) => statement.id === id)?.source;
}

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

const definitionOfAnotherSource: Check = {
  name: 'definition-of-another-source',
  severity: 'refuse',
  find: (catalogue) =>
    ruleSetsOf(catalogue).flatMap(({ tops, ruleSet }) =>
      tops.flatMap(within).flatMap(({ path, criterion }) => {
        if (criterion.type !== 'definition' || criterion.definition.endsWith(`@${ruleSet.source}`)) return [];
        const message = `\`${criterion.definition}\` is how another source uses the word; use that of \`${ruleSet.source}\``;
        return [{ path: `${path}.definition`, message }];
      }),
    ),
};

const wholeYetNotHeld = ofRuleSets('whole-yet-not-held', 'refuse', ({ ruleSet, tops }) => {
  const open = tops
    .flatMap(within)
    .some(({ criterion }) => criterion.type === 'leaf' && criterion.kind === 'notEncoded');
  return ruleSet.whole && (open || ruleSet.notHeld !== undefined)
    ? 'called whole, and part of it is not held or not encoded; leave `whole` out'
    : undefined;
});

const waysInMixed = ofRuleSets('ways-in-mixed', 'warn', ({ tops }) => {
  const roles = [...new Set(tops.filter(isWayIn).map(({ criterion }) => criterion.role))];
  return roles.length > 1
    ? `${roles.join(' and ')} in one rule set are joined as one line; keep to one of these roles`
    : undefined;
});

const roleBelowTheTop: Check = {
  name: 'role-below-the-top',
  severity: 'refuse',
  find: (catalogue) =>
    ruleSetsOf(catalogue).flatMap(({ tops }) =>
      tops.flatMap((top) =>
        within(top)
          .filter((node) => node !== top && node.criterion.role !== undefined)
          .map(({ path }) => ({
            path,
            message: 'a role below the top of a rule set does nothing; leave it out, or use `not`',
          })),
      ),
    ),
};

/** Checks on rule sets and their lines. */
export const RULE_SET_CHECKS: readonly Check[] = [
  lineWithoutStatement,
  lineWithoutWords,
  lineWithoutId,
  statementOfAnotherSource,
  diseaseNotFirst,
  noDiseaseAtAll,
  diseaseContradictsSource,
  stateNotSecond,
  definitionOfAnotherDisease,
  definitionOfAnotherSource,
  wholeYetNotHeld,
  waysInMixed,
  roleBelowTheTop,
];
