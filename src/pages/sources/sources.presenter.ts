import type { Catalogue } from '../../catalogue/catalogue.js';
import type { SourceDto, StatementDto } from '../../catalogue/source.dto.js';
import { sayDate } from '../../engine/index.js';
import { sentence } from '../../assessments/sentence.js';
import { words } from '../words/index.js';
import { restingOn } from './resting.js';

const said = words.sources;

/** The register: each source with its dates, its state and what rests on it. */
export function presentSources(sources: readonly SourceDto[], catalogue: Catalogue) {
  return {
    title: said.title,
    intro: said.intro,
    rows: [...sources]
      .sort((one, other) => one.short.localeCompare(other.short, 'en-GB'))
      .map((source) => ({
        href: `/sources/${source.id}`,
        name: source.short,
        title: source.title,
        lastReviewed: dated(source.lastReviewed, said.notDated),
        nextReview: dated(source.nextReview, said.none),
        state: stateOf(source),
        dependsOn: restingOn(source.id, catalogue),
      })),
  };
}

/** One source with everything it says, numbered. */
export function presentSource(source: SourceDto, statements: readonly StatementDto[], catalogue: Catalogue) {
  const { publisher, kind, jurisdiction, edition, link } = source;
  return {
    title: source.title,
    facts: [
      [said.publisher, publisher],
      [said.kind, kind.replace('-', ' ')],
      [said.jurisdiction, jurisdiction],
      [said.edition, edition ?? ''],
      [said.lastReviewed, dated(source.lastReviewed, said.notDated)],
      [said.nextReview, dated(source.nextReview, said.none)],
      [said.state, stateOf(source)],
    ]
      .filter(([, text]) => text !== '')
      .map(([label, text]) => ({ label, text })),
    link: link === undefined ? undefined : { href: link, text: said.link },
    remarks: source.remarks.map(sentence),
    dependsOn: restingOn(source.id, catalogue),
    statements: statements.map(statementOf),
  };
}

function statementOf({ id, place, says, quote, remark, supersededBy, background }: StatementDto) {
  return {
    id,
    place,
    says: sentence(says),
    quote: quote === undefined ? '' : `${said.quote} “${quote}”`,
    remarks: [
      ...(remark === undefined ? [] : [sentence(remark)]),
      ...(supersededBy === undefined ? [] : [`${said.supersededBy} ${supersededBy.toUpperCase()}.`]),
      ...(background === undefined ? [] : [`${said.background} ${sentence(background)}`]),
    ],
  };
}

function dated(date: string | undefined, otherwise: string): string {
  return date === undefined ? otherwise : sayDate(date);
}

function stateOf({ state }: SourceDto): string {
  return state.length === 0 ? said.current : state.join('; ');
}
