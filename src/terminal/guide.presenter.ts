import type { AnswerDocument, FactorDocument, RouteDocument } from '../assessments/answer.js';
import { row, sentence } from './wrapped.js';

/** What several routes need and the record may not have: said once. */
export function permissionSaid({ routes }: AnswerDocument): readonly string[] {
  const said = routes.flatMap(({ needs }) => needs.filter(isPermission).flatMap(({ recorded }) => recorded ?? []));
  return [...new Set(said)].map((recorded) => `permission to discuss outside: ${recorded}`);
}

/** The routes that the disease opens, by their short names, with what of them is recorded; in no order of merit. */
export function routesRow({ routes }: AnswerDocument): readonly string[] {
  const states = [...new Set(routes.map(stateOfRoute))];
  const said = states.map((state) => {
    const names = routes.filter((route) => stateOfRoute(route) === state).map(nameOfRoute);
    return sentence(state === '' ? names.join(' · ') : `${names.join(' · ')}: ${state}`);
  });
  return row('ROUTES', said.join(' '));
}

/** What the line on top of the page says already. */
const SAID_ABOVE: readonly string[] = ['relapses', 'bestResponse', 'ageAtEvaluation', 'tumourTests', 'diseaseState'];

/** The case’s own values of what sources say bears on a choice, each once; factors of which nothing is recorded at the end. */
export function factorsRow({ factors }: AnswerDocument): readonly string[] {
  const values = factors.flatMap((factor) => knownOf(factor).map(({ says }) => ({ title: factor.title, says })));
  const first = values.filter(({ says }, at) => values.findIndex((value) => value.says === says) === at);
  const said = [...new Set(first.map(({ title }) => title))].map((title) => {
    const own = first.filter((value) => value.title === title).map(({ says }) => says);
    return `${title}: ${own.join('; ')}`;
  });
  const silent = factors.filter((factor) => factor.values.every(({ isRecorded }) => !isRecorded));
  const open = silent.length === 0 ? [] : [`not recorded: ${silent.map(({ title }) => lower(title)).join('; ')}`];
  return row('FACTORS', [...said, ...open].map(sentence).join(' '));
}

function knownOf({ values }: FactorDocument): FactorDocument['values'] {
  return values.filter(({ key, isRecorded }) => isRecorded && !SAID_ABOVE.includes(key));
}

function isPermission({ says }: RouteDocument['needs'][number]): boolean {
  return /permission/.test(says);
}

function nameOfRoute({ short, unverified }: RouteDocument): string {
  return unverified === undefined ? short : `${short} (to be confirmed)`;
}

function stateOfRoute({ recorded }: RouteDocument): string {
  return recorded === undefined || recorded === 'not recorded' ? '' : recorded;
}

function lower(title: string): string {
  return /^[A-Z]{2}/.test(title) ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
