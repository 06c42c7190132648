import { readPartialDate, type Option } from '../engine/index.js';
import type { Catalogue } from './catalogue.js';
import type { Check } from './check.js';
import { definitionsOf, nodesIn, statementsOf, within } from './check-node.js';

const LONGEST_QUOTE = 300;

const quoteTooLong: Check = {
  name: 'quote-too-long',
  severity: 'refuse',
  find: (catalogue) =>
    statementsOf(catalogue)
      .filter(({ statement }) => (statement.quote ?? '').length > LONGEST_QUOTE)
      .map(({ path }) => ({
        path: `${path}.quote`,
        message: `longer than ${LONGEST_QUOTE} characters; quote a clause, and say the rest in other words`,
      })),
};

const statementTwice: Check = {
  name: 'statement-says-the-same',
  severity: 'warn',
  find: (catalogue) => {
    const all = statementsOf(catalogue);
    const said = all.map(({ statement }) => `${statement.source} ${plain(statement.says)}`);
    return all.flatMap(({ path }, at) => {
      const first = all[said.indexOf(said[at] ?? '')];
      if (first === undefined || first.path === path) return [];
      return [
        { path: `${path}.says`, message: `the words of statement \`${first.statement.id}\`; keep one of the two` },
      ];
    });
  },
};

const supersededByItself: Check = {
  name: 'superseded-by-itself',
  severity: 'refuse',
  find: (catalogue) => [
    ...statementsOf(catalogue)
      .filter(({ statement }) => statement.supersededBy === statement.source)
      .map(({ path }) => ({
        path: `${path}.supersededBy`,
        message: 'superseded by its own source; name the newer one',
      })),
    ...catalogue.sources.flatMap(({ id, supersedes }, at) =>
      supersedes.includes(id)
        ? [{ path: `sources[${at}].supersedes`, message: 'a source does not supersede itself; name the older one' }]
        : [],
    ),
  ],
};

const backgroundNearACase: Check = {
  name: 'background-near-a-case',
  severity: 'refuse',
  find: (catalogue) => {
    const aside = new Set(
      catalogue.statements.filter(({ background }) => background !== undefined).map(({ id }) => id),
    );
    return citedIn(catalogue)
      .filter(({ id }) => aside.has(id))
      .map(({ path, id }) => ({
        path,
        message: `statement \`${id}\` is background, which stands on its source’s own page only; cite another, or take \`background\` off it`,
      }));
  },
};

/** What options say and what criteria rest on: all that can stand near a case. */
function citedIn(catalogue: Catalogue): readonly { readonly path: string; readonly id: string }[] {
  const nodes = nodesIn(catalogue).map(({ path, criterion: { statements } }) => ({ path, statements }));
  const texts = catalogue.options.flatMap((option, at) => statedIn(option, `options[${at}]`));
  return [...nodes, ...texts].flatMap(({ path, statements }) => statements.map((id) => ({ path, id })));
}

function statedIn(option: Option, path: string) {
  return (['remarks', 'cautions', 'access', 'otherDiseases'] as const).flatMap((list) =>
    option[list].map(({ statements }, at) => ({ path: `${path}.${list}[${at}]`, statements })),
  );
}

const sourceUndated: Check = {
  name: 'source-undated',
  severity: 'refuse',
  find: ({ sources }) =>
    sources.flatMap(({ lastReviewed, edition, toBeConfirmed, remarks }, at) => {
      const isDated = lastReviewed !== undefined || edition !== undefined;
      const isSaid = toBeConfirmed !== undefined || remarks.some((remark) => /\b(?:undated|dates?)\b/i.test(remark));
      if (isDated || isSaid) return [];
      return [
        {
          path: `sources[${at}]`,
          message: 'no date, and nothing says so; give `lastReviewed` or `edition`, or a remark that it is undated',
        },
      ];
    }),
};

const reviewBeforeReviewed: Check = {
  name: 'review-before-reviewed',
  severity: 'refuse',
  find: ({ sources }) =>
    sources.flatMap(({ lastReviewed, nextReview }, at) => {
      const [last, next] = [lastReviewed, nextReview].map((date) =>
        date === undefined ? undefined : readPartialDate(date),
      );
      if (last === undefined || next === undefined || next.latest >= last.earliest) return [];
      return [{ path: `sources[${at}].nextReview`, message: 'before `lastReviewed`; correct one of the two dates' }];
    }),
};

const definitionNeverUsed: Check = {
  name: 'definition-never-used',
  severity: 'warn',
  find: (catalogue) => {
    const used = nodesIn(catalogue).flatMap(({ criterion }) =>
      criterion.type === 'definition' ? criterion.definition : [],
    );
    return definitionsOf(catalogue)
      .filter(({ definition: { id } }) => !used.includes(id) && !hasNamesake(id, catalogue))
      .map(({ path, definition: { id } }) => ({
        path,
        message: `no rule uses \`${id}\`, and no other source defines the word; use it, or take it out`,
      }));
  },
};

/** The same word of another source: the two are shown side by side. */
function hasNamesake(id: string, { definitions }: Catalogue): boolean {
  const word = `${id.split('@')[0] ?? ''}@`;
  return definitions.some((other) => other.id !== id && other.id.startsWith(word));
}

const definitionWithoutStatement: Check = {
  name: 'definition-without-statement',
  severity: 'refuse',
  find: (catalogue) =>
    definitionsOf(catalogue).flatMap(({ path, criterion }) =>
      criterion.statements.length > 0
        ? []
        : [{ path, message: 'rests on no statement; name the one that uses the word' }],
    ),
};

const definitionRestsElsewhere: Check = {
  name: 'definition-rests-elsewhere',
  severity: 'refuse',
  find: (catalogue) =>
    definitionsOf(catalogue).flatMap((placed) =>
      within(placed).flatMap(({ path, criterion }) =>
        criterion.statements
          .filter((id) => catalogue.statements.find((one) => one.id === id)?.source !== placed.definition.source)
          .map((id) => ({ path, message: `statement \`${id}\` is of another source; a definition is of one source` })),
      ),
    ),
};

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s.;,:]+/g, ' ')
    .trim();
}

/** Checks on sources, their statements and their definitions. */
export const SOURCE_CHECKS: readonly Check[] = [
  quoteTooLong,
  statementTwice,
  supersededByItself,
  backgroundNearACase,
  sourceUndated,
  reviewBeforeReviewed,
  definitionNeverUsed,
  definitionWithoutStatement,
  definitionRestsElsewhere,
];
