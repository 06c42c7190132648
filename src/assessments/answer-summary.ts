import { sayRequest } from './answer-row.js';
import type { AnswerDocument, DefinitionDocument, MissingDocument, OptionDocument } from './answer.js';

/** What has been asked for and not come, each request once: `ALK mutation and ALK amplification: with the laboratory, due …`. */
export function outstandingIn({ options }: Pick<AnswerDocument, 'options'>): readonly string[] {
  const asked = options
    .flatMap(({ ruleSets }) => ruleSets.flatMap(({ missing }) => missing))
    .filter(({ request }) => request !== undefined);
  return [...new Set(asked.map(sayAsked))].map((request) => {
    const names = new Set(asked.filter((one) => sayAsked(one) === request).map(({ waitsFor }) => waitsFor));
    return `${[...names].join(' and ')}: ${request}`;
  });
}

function sayAsked({ request }: MissingDocument): string {
  return request === undefined ? '' : sayRequest(request);
}

/** The same word, true in one source's sense and false in another's. */
export function clashesIn({ definitions }: Pick<AnswerDocument, 'definitions'>): readonly string[] {
  const words = [...new Set(definitions.map(({ id }) => id.split('@')[0] ?? ''))];
  return words.flatMap((word) => {
    const same = definitions.filter(({ id }) => id.startsWith(`${word}@`));
    const [yes, no] = [sourcesOf(same, 'met'), sourcesOf(same, 'not-met')];
    return yes === '' || no === '' ? [] : [`“${word}” fits in the sense of ${yes} and not of ${no}`];
  });
}

function sourcesOf(definitions: readonly DefinitionDocument[], outcome: DefinitionDocument['outcome']): string {
  const fitting = definitions.filter((one) => one.outcome === outcome);
  return fitting.map(({ source }) => source.toUpperCase()).join(', ');
}

/** The options that are for this disease, or may be. */
export function forThisDisease({ options }: Pick<AnswerDocument, 'options'>): readonly OptionDocument[] {
  return options.filter(({ group }) => group !== 'other-diseases');
}

/** How old the sources of these options are, each once: `CCLG factsheet: undated`. */
export function sourceStatesOf(options: readonly OptionDocument[]): readonly string[] {
  const said = options.flatMap(({ ruleSets }) =>
    ruleSets.flatMap(({ source }) =>
      source.state.length === 0 ? [] : [`${source.short}: ${source.state.join('; ')}`],
    ),
  );
  return [...new Set(said)];
}

/** What the sources warn of, each warning once. */
export function cautionsOf(options: readonly OptionDocument[]): readonly string[] {
  return [...new Set(options.flatMap(({ cautions }) => cautions).map(({ says }) => says))];
}
