import type { FieldProblem, Option } from '../engine/index.js';
import type { Check } from './check.js';

const KINDS_OF_CLAIM = ['remarks', 'cautions', 'access', 'otherDiseases'] as const;

function claimsOf(option: Option, at: number) {
  return KINDS_OF_CLAIM.flatMap((kind) =>
    option[kind].map((claim, index) => ({ path: `options[${at}].${kind}[${index}]`, claim })),
  );
}

const claimWithoutStatement: Check = {
  name: 'claim-without-statement',
  severity: 'refuse',
  find: ({ options }) =>
    options.flatMap((option, at) =>
      claimsOf(option, at)
        .filter(({ claim }) => claim.statements.length === 0)
        .map(({ path }) => ({ path, message: 'rests on no statement; name the one that says it, or take it out' })),
    ),
};

const optionWithoutSource: Check = {
  name: 'option-without-source',
  severity: 'refuse',
  find: ({ options }) =>
    options.flatMap((option, at) =>
      option.ruleSets.length === 0 && claimsOf(option, at).length === 0
        ? [
            {
              path: `options[${at}]`,
              message: 'no source says anything of it; give a rule set, or a remark with its statement',
            },
          ]
        : [],
    ),
};

const nationTwice: Check = {
  name: 'nation-twice',
  severity: 'refuse',
  find: ({ options }) =>
    options.flatMap(({ access }, at) =>
      access.flatMap(({ nations = [] }, index) =>
        repeated(nations).map((nation) => ({
          path: `options[${at}].access[${index}].nations`,
          message: `\`${nation}\` stands here twice; name each nation once`,
        })),
      ),
    ),
};

const everyRuleSetBackground: Check = {
  name: 'every-rule-set-background',
  severity: 'refuse',
  find: ({ options }) =>
    options.flatMap(({ ruleSets }, at) =>
      ruleSets.length > 0 && ruleSets.every(({ background }) => background)
        ? [
            {
              path: `options[${at}].ruleSets`,
              message: 'every rule set is background, so nothing decides; one must not be',
            },
          ]
        : [],
    ),
};

const titleTwice: Check = {
  name: 'title-twice',
  severity: 'refuse',
  find: ({ options, sources, terms }) => [
    ...titles(options, 'options'),
    ...titles(sources, 'sources'),
    ...titles(terms.diagnoses, 'diagnoses'),
    ...titles(terms.therapies, 'therapies'),
  ],
};

function titles(items: readonly { readonly title: string }[], path: string): readonly FieldProblem[] {
  const plain = items.map(({ title }) => title.toLowerCase().trim());
  return plain.flatMap((title, at) =>
    plain.indexOf(title) === at
      ? []
      : [
          {
            path: `${path}[${at}].title`,
            message: `the title of \`${path}[${plain.indexOf(title)}]\` too; readers could not tell them apart`,
          },
        ],
  );
}

function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => words.indexOf(word) !== at);
}

/** Checks on what is said of an option. */
export const OPTION_CHECKS: readonly Check[] = [
  claimWithoutStatement,
  optionWithoutSource,
  nationTwice,
  everyRuleSetBackground,
  titleTwice,
];
