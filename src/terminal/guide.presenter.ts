import type { AnswerDocument, FactorDocument, RouteDocument } from '../assessments/answer.js';
import { row, sentence } from './wrapped.js';

/** What several routes need and the record does not have: said once. A permission that is given is not outstanding. */
export function permissionSaid({ routes }: AnswerDocument): readonly string[] {
  const said = routes.flatMap(({ needs }) => needs.filter(isPermission).flatMap(({ recorded }) => recorded ?? []));
  return [...new Set(said)]
    .filter((recorded) => !recorded.startsWith('yes'))
    .map((recorded) => `permission to discuss outside: ${recorded}`);
}

/** The routes that the disease opens, by their short names, with what of them is recorded; in no order of merit. */
export function routesRow({ routes }: AnswerDocument): readonly string[] {
  const states = [...new Set(routes.map(stateOfRoute))];
  const said = states.map((state) => {
    const names = routes.filter((route) => stateOfRoute(route) === state).map(({ short }) => short);
    return sentence(state === '' ? names.join(' · ') : `${names.join(' · ')}: ${state}`);
  });
  const open = routes.filter(({ unverified }) => unverified !== undefined).map(({ short }) => short);
  return row('ROUTES', [...said, ...(open.length === 0 ? [] : [`To be confirmed: ${open.join(' · ')}.`])].join(' '));
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
export function factorsRow({ factors }: AnswerDocument): readonly string[] {
  const values = factors.flatMap((factor) => knownOf(factor).map(({ says }) => ({ title: factor.title, says })));
  const first = values.filter(({ says }, at) => values.findIndex((value) => value.says === says) === at);
  const said = [...new Set(first.map(({ title }) => title))].map((title) => {
    const own = first.filter((value) => value.title === title).map(({ says }) => says);
    return `${title}: ${own.join('; ')}`;
  });
  return row('FACTORS', said.map(sentence).join(' '));
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
