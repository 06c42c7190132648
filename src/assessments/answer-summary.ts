import { sayDate, sayRequest } from '../engine/index.js';
import type { AnswerDocument, DefinitionDocument, FactorDocument, MissingDocument, RouteDocument } from './answer.js';
import { sentence } from './sentence.js';

/** What has been asked for and not come, each request once, and a permission that is not given: `ALK mutation and ALK amplification: with the laboratory, due …`. */
export function outstandingIn(answer: Pick<AnswerDocument, 'options' | 'routes'>): readonly string[] {
  const asked = answer.options
    .flatMap(({ ruleSets }) => ruleSets.flatMap(({ missing }) => missing))
    .filter(({ request }) => request !== undefined);
  const requests = [...new Set(asked.map(sayAsked))].map((request) => {
    const names = new Set(asked.filter((one) => sayAsked(one) === request).map(({ waitsFor }) => waitsFor));
    return `${[...names].join(' and ')}: ${request}`;
  });
  return [...requests, ...permissionSaid(answer)];
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

/** What several routes need and the record does not have: said once. A permission that is given is not outstanding. */
function permissionSaid({ routes }: Pick<AnswerDocument, 'routes'>): readonly string[] {
  const said = routes.flatMap(({ needs }) => needs.filter(isPermission).flatMap(({ recorded }) => recorded ?? []));
  return [...new Set(said)]
    .filter((recorded) => !recorded.startsWith('yes'))
    .map((recorded) => `permission to discuss outside: ${recorded}`);
}

/** The routes that the disease opens, by their short names, with what of them is recorded; in no order of merit. */
export function routesIn({ routes }: Pick<AnswerDocument, 'routes'>): readonly string[] {
  const states = [...new Set(routes.map(stateOfRoute))];
  const said = states.map((state) => {
    const names = routes.filter((route) => stateOfRoute(route) === state).map(({ short }) => short);
    return sentence(state === '' ? names.join(' · ') : `${names.join(' · ')}: ${state}`);
  });
  const open = routes.filter(({ unverified }) => unverified !== undefined).map(({ short }) => short);
  return [...said, ...(open.length === 0 ? [] : [`To be confirmed: ${open.join(' · ')}.`])];
}

/** What the lines above say already, and what is too long for a row. */
const SAID_ABOVE: readonly string[] = [
  'relapses',
  'bestResponse',
  'ageAtEvaluation',
  'tumourTests',
  'diseaseState',
  'treatments',
  'allLineage',
];

/** The case’s own values of what sources say bears on a choice, each once. What is not recorded is in the document. */
export function factorsIn({ factors }: Pick<AnswerDocument, 'factors'>): readonly string[] {
  const values = factors.flatMap((factor) => knownOf(factor).map(({ says }) => ({ title: factor.title, says })));
  const first = values.filter(({ says }, at) => values.findIndex((value) => value.says === says) === at);
  return [...new Set(first.map(({ title }) => title))].map((title) => {
    const own = first.filter((value) => value.title === title).map(({ says }) => says);
    return sentence(`${title}: ${own.join('; ')}`);
  });
}

function knownOf({ values }: FactorDocument): FactorDocument['values'] {
  return values.filter(({ key, isRecorded }) => isRecorded && !SAID_ABOVE.includes(key));
}

function isPermission({ says }: RouteDocument['needs'][number]): boolean {
  return /permission/.test(says);
}

function stateOfRoute({ recorded }: RouteDocument): string {
  return recorded === undefined || recorded === 'not recorded' ? '' : recorded;
}

/** The dates on which a group or a rule set turns, each once, the first of them in words; and how many more there are. */
export function datesIn({ turns }: Pick<AnswerDocument, 'turns'>, most = 4) {
  const told = turns.filter(({ says }) => says.length > 0);
  if (told.length === 0) return { said: ['No date ahead turns an answer within two years.'], more: 0 };
  const said = told.slice(0, most).map(({ date, says }) => sentence(`${sayDate(date)}: ${says.join('; ')}`));
  return { said, more: told.length - said.length };
}
