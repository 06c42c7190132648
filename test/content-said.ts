import axios from 'axios';
import { madeUpPeople } from '../src/access/made-up-people.js';
import { warningsIn } from '../src/assessments/answer-lines.js';
import { datesIn, factorsIn, outstandingIn, routesIn } from '../src/assessments/answer-summary.js';
import { assessmentOf } from '../src/assessments/assessment-text.js';
import { AssessmentsService } from '../src/assessments/assessments.service.js';
import { checkWordsOf } from '../src/cases/check-words.js';
import { readCatalogueFiles } from '../src/catalogue/catalogue-files.js';
import { ATTRIBUTES, headlineOf, NATION_NAMES, readCase, readPartialDate } from '../src/engine/index.js';
import { PacksService } from '../src/packs/packs.service.js';
import type { TestApp } from './app.js';

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
export async function contentSaid(service: TestApp): Promise<readonly string[]> {
  const get = async <Kind>(path: string): Promise<Kind> =>
    (await axios.get<Kind>(`${service.address}/api/v1/${path}`, ASKED)).data;
  const all = async (path: string): Promise<readonly Item[]> =>
    (await get<{ items: Item[] }>(`${path}?limit=100`)).items;
  const one = async (path: string, items: readonly Item[]) =>
    Promise.all(items.map(({ id }) => get<unknown>(`${path}/${id}`)));
  const [cases, meetings] = [await all('cases'), await all('meetings')];
  const lists = await Promise.all(LISTS.map(async (path) => [await all(path), await one(path, await all(path))]));
  const stored = await Promise.all(cases.map(({ id }) => get<Item>(`cases/${id}`)));
  const { catalogue, data } = readCatalogueFiles('prisma/catalogue');
  return stringsIn([
    ...[ATTRIBUTES, NATION_NAMES, data, madeUpPeople, lists, stored, meetings],
    ...(await Promise.all(OTHERS.map((path) => get<unknown>(path)))),
    ...(await Promise.all(meetings.flatMap(({ id }) => [get(`meetings/${id}`), get(`meetings/${id}/lines`)]))),
    ...cases.map(({ pseudonym }) => [checkWordsOf(pseudonym), checkWordsOf(pseudonym).join(' ')]),
    ...stored.map((held) => headlineIn(held, catalogue.rules.terms)),
    ...(await answerSaid(service, cases.find(({ pseudonym }) => pseudonym === 'FP-R5WN')?.id ?? '')),
    ...(await Promise.all(cases.map(({ id }) => get(`cases/${id}/routes`)))),
  ]);
}

function headlineIn({ case: raw }: Item, terms: Parameters<typeof headlineOf>[2]): object {
  const read = readCase(raw, terms.diagnoses);
  return read.ok ? headlineOf(read.content, readPartialDate(DAY)?.earliest ?? 0, terms) : {};
}

/** What the answer to a case says, line by line and in sum, and what its pack finds. */
async function answerSaid({ app }: TestApp, caseId: string): Promise<readonly unknown[]> {
  const { assessment } = await app.get(AssessmentsService).assess({ caseId, asOf: DAY });
  const answer = assessmentOf(assessment);
  const sums = [routesIn, outstandingIn, factorsIn, datesIn, warningsIn].map((sum) => sum(answer));
  return [answer, sums, await app.get(PacksService).findings(assessment.head.id)];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [key, ...stringsIn(held)]);
}
