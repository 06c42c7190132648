import axios from 'axios';
import { madeUpPeople } from '../src/access/made-up-people.js';
import { warningsIn } from '../src/assessments/answer-lines.js';
import { datesIn, factorsIn, outstandingIn, routesIn } from '../src/assessments/answer-summary.js';
import type { Assessment } from '../src/assessments/assessment.js';
import { checkWordsOf } from '../src/cases/check-words.js';
import { CATALOGUE, CATALOGUE_DATA } from './catalogue.js';
import { ATTRIBUTES, headlineOf, NATION_NAMES, readCase, readPartialDate } from '../src/engine/index.js';
import { rareCombinationsIn } from '../src/packs/rare-combinations.js';

const ASKED = { headers: { 'acting-person': 'coordinator' } };
const LISTS = ['sources', 'options', 'routes', 'pathways', 'phases', 'factors', 'cautions', 'discussion-points'];
const OTHERS = ['resources', 'definitions', 'chase-list', 'late', 'panels'];
const DAY = '2026-11-20';

interface Item {
  readonly id: string;
  readonly pseudonym: string;
  readonly case: unknown;
}

/**
 * Everything on the pages that is content and no word of theirs: cases, the catalogue, who acts, and what the engine and the
 * answer say, which reads the same from the API and at a terminal.
 */
export async function contentSaid(address: string): Promise<readonly string[]> {
  const get = async <Kind>(path: string): Promise<Kind> =>
    (await axios.get<Kind>(`${address}/api/v1/${path}`, ASKED)).data;
  const all = async (path: string): Promise<readonly Item[]> =>
    (await get<{ items: Item[] }>(`${path}?limit=100`)).items;
  const one = async (path: string, items: readonly Item[]) =>
    Promise.all(items.map(({ id }) => get<unknown>(`${path}/${id}`)));
  const [cases, meetings] = [await all('cases'), await all('meetings')];
  const lists = await Promise.all(LISTS.map(async (path) => [await all(path), await one(path, await all(path))]));
  const stored = await Promise.all(cases.map(({ id }) => get<Item>(`cases/${id}`)));
  const [catalogue, data] = [CATALOGUE, CATALOGUE_DATA];
  return stringsIn([
    ...[ATTRIBUTES, NATION_NAMES, data, madeUpPeople, lists, stored, meetings],
    ...(await Promise.all(OTHERS.map((path) => get<unknown>(path)))),
    ...(await Promise.all(meetings.flatMap(({ id }) => [get(`meetings/${id}`), get(`meetings/${id}/lines`)]))),
    ...cases.map(({ pseudonym }) => [checkWordsOf(pseudonym), checkWordsOf(pseudonym).join(' ')]),
    ...stored.map((held) => saidOf(held, catalogue.rules.terms)),
    ...(await answerSaid(address, cases.find(({ pseudonym }) => pseudonym === 'FP-R5WN')?.id ?? '')),
    ...(await Promise.all(cases.map(({ id }) => get(`cases/${id}/routes`)))),
  ]);
}

/** What is said of a case in a line or two, and by what it may be recognised. */
function saidOf({ case: raw }: Item, terms: Parameters<typeof headlineOf>[2]): object {
  const read = readCase(raw, terms.diagnoses);
  const day = readPartialDate(DAY)?.earliest ?? 0;
  return read.ok ? [headlineOf(read.content, day, terms), rareCombinationsIn(read.content)] : {};
}

/** What the answer to a case says, line by line and in sum. */
async function answerSaid(address: string, caseId: string): Promise<readonly unknown[]> {
  const { data } = await axios.post<Assessment>(`${address}/api/v1/assessments`, { caseId, asOf: DAY }, ASKED);
  return [data, ...[routesIn, outstandingIn, factorsIn, datesIn, warningsIn].map((sum) => sum(data))];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [key, ...stringsIn(held)]);
}
