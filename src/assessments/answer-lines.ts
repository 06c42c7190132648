import type { AnswerDocument, OptionDocument } from './answer.js';
import { ended, sentence } from './sentence.js';

/** Options of which the same is said, and what is: the first line goes on behind their titles. */
export interface AlikeOptions {
  readonly options: readonly OptionDocument[];
  readonly lines: readonly string[];
}

/** Options of one group as a page shows them: those of which the same is said share a row. */
export function alikeIn(options: readonly OptionDocument[]): readonly AlikeOptions[] {
  const said = options.map((option) => ({ option, lines: decidingLines(option) }));
  const texts = [...new Set(said.map(({ lines }) => lines.join('\n')))];
  return texts.map((text) => {
    const alike = said.filter(({ lines }) => lines.join('\n') === text);
    return { options: alike.map(({ option }) => option), lines: alike[0]?.lines ?? [] };
  });
}

const NO_NATION = 'the treating nation is not recorded';

/** Access first, where the option is to be had at all; then what each source answers. */
function decidingLines({ group, row, access }: OptionDocument): readonly string[] {
  const said = access.map(({ says }) =>
    says.includes(NO_NATION) ? `how it is had goes by nation: ${NO_NATION}` : says,
  );
  const availability = [...new Set(said.map(sentence))].slice(0, group === 'waiting' ? 1 : 2);
  const ways = group === 'line-not-met' || availability.length === 0 ? [] : [availability.join(' ')];
  if (group === 'without-rules') return ways;
  const [first = '', ...more] = row;
  return [...ways, ways.length === 0 ? ended(first) : sentence(first), ...more.map(sentence)];
}

/** What a page says below the groups, each once: how old the sources of the open options are, and what they warn of. */
export function warningsIn({ options }: Pick<AnswerDocument, 'options'>) {
  const open = options.filter(({ group }) => group !== 'other-diseases' && group !== 'line-not-met');
  const cautions = open.flatMap((option) => option.cautions).map(({ says }) => says);
  return {
    sources: statesOf(open.flatMap(({ ruleSets }) => ruleSets.map(({ source }) => source))).map(sentence),
    cautions: [...new Set(cautions)].map(sentence),
  };
}

/** `undated: CCLG factsheet, NICE TA975`: the sources of each state, since many share one. */
function statesOf(sources: readonly Stated[]): readonly string[] {
  const states = [...new Set(sources.flatMap(({ state }) => state))];
  return states.map((said) => {
    const shorts = sources.filter(({ state }) => state.includes(said)).map(({ short }) => short);
    const [first = '', second, ...more] = [...new Set(shorts)];
    if (second === undefined) return `${said}: ${first}`;
    return more.length === 0 ? `${said}: ${first}, ${second}` : `${said}: ${first} and ${more.length + 1} more`;
  });
}

interface Stated {
  readonly short: string;
  readonly state: readonly string[];
}
