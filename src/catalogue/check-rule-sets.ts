import type { Catalogue } from './catalogue.js';
import { ofLines, ofRuleSets } from './check-line.js';
import { isWayIn, ruleSetsOf, within } from './check-node.js';
import type { Check } from './check.js';

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
  definitionOfAnotherSource,
  wholeYetNotHeld,
  waysInMixed,
  roleBelowTheTop,
];
