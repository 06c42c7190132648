import { isoOf } from '../../../dist/engine/index.js';
import { AGENTS, CLASSES } from './terms.mjs';

/** What a made-up child has been given and when the disease came back, each list complete or not recorded at all. */
export function treatment(drawn) {
  const relapses = drawn.chance.weighed([[3, 0], [5, 1], [2, 2], [1, 3]]); // oxfmt-ignore
  const parts = [course(relapses, drawn), treatments(relapses + 1, drawn), transplants(drawn), cycles(drawn)];
  return {
    raw: Object.assign({}, ...parts.map(({ raw }) => raw)),
    facts: Object.assign({}, ...parts.map(({ facts }) => facts)),
  };
}

/** Days in their order between the diagnosis and the day of the answer. */
function daysIn(count, { chance, diagnosed, asOf }) {
  return Array.from({ length: count }, () => chance.whole(diagnosed + 1, asOf - 1)).sort((one, other) => one - other);
}

function course(count, drawn) {
  const days = daysIn(count, drawn);
  if (!drawn.given()) return { raw: {}, facts: {} };
  const relapses = days.map((day, index) => ({
    n: index + 1,
    date: isoOf(day),
    sites: ['bone_marrow'],
    onTreatment: 'no',
  }));
  return { raw: { relapses }, facts: { relapses: count } };
}

function treatments(lines, drawn) {
  const { chance, given, asOf } = drawn;
  const ends = daysIn(lines, drawn);
  const list = ends.flatMap((end, index) =>
    chance.some(Object.keys(AGENTS), chance.whole(2, 4)).map((agent) => ({ agent, line: index + 1, end })),
  );
  const [hasList, hasCount] = [given(), given()];
  const items = list.map(({ agent, line, end }) => ({ agent, line, start: isoOf(end - 1), end: isoOf(end) }));
  const names = [...CLASSES, ...Object.keys(AGENTS)];
  const facts = names.flatMap((name) => {
    const own = list.filter(({ agent }) => agent === name || AGENTS[agent].includes(name));
    const since = own.length === 0 ? Infinity : asOf - Math.max(...own.map(({ end }) => end));
    const inLine = [1, 2].map((line) => [`prior.${name}.line${line}`, own.some((one) => one.line === line)]);
    return [[`prior.${name}`, own.length > 0], [`since.${name}`, since], ...inLine];
  });
  return {
    raw: { ...(hasList ? { treatments: items } : {}), ...(hasCount ? { linesOfTherapy: lines } : {}) },
    facts: { ...(hasList ? Object.fromEntries(facts) : {}), ...(hasCount || hasList ? { lines } : {}) },
  };
}

function transplants(drawn) {
  const types = drawn.chance.weighed([[6, []], [2, ['auto']], [2, ['allo']], [1, ['auto', 'allo']]]); // oxfmt-ignore
  const days = daysIn(types.length, drawn);
  if (!drawn.given()) return { raw: {}, facts: {} };
  return {
    raw: { transplants: types.map((type, index) => ({ type, date: isoOf(days[index]) })) },
    facts: { transplants: types.length, 'transplants.allo': types.filter((type) => type === 'allo').length },
  };
}

function cycles({ chance, given }) {
  const count = chance.whole(0, 8);
  if (!given()) return { raw: {}, facts: {} };
  return { raw: { treatmentCyclesCompleted: { count, countedIn: 'cycles' } }, facts: { cycles: count } };
}
