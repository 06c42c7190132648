import axios from 'axios';
import type { BrowserContextOptions } from 'playwright-core';
import type { TestApp } from '../app.js';

/** Every page there is: `{case}` is a made-up case, whose answer is a full one; `{meeting}` a meeting with cases on its list. */
export const ROUTES = [
  '/',
  '/about',
  '/who-acts',
  '/nowhere',
  '/catalogue',
  '/catalogue/all-car-t',
  '/catalogue/early-phase-trial',
  '/routes/route-car-t-panel',
  '/phases/phase-early',
  '/pathways/pathway-s1',
  '/cases/new',
  '/cases/import',
  '/family',
  '/family/pathways/pathway-s1?for=young',
  '/family/phases/phase-early?for=parent&size=large',
  '/family/cannot-be-judged',
  '/family/questions',
  '/family/who-decides',
  '/family/words',
  '/family/support',
  '/sources',
  '/sources/s1',
  '/cases/{case}/routes',
  '/cases/{case}/routes/route-car-t-panel',
  '/panels',
  '/chase',
  '/chase?by=case',
  '/meetings',
  '/meetings/{meeting}',
  '/meetings/{meeting}/cases',
  '/meetings/{meeting}/carry-over',
  '/meetings/{meeting}/key-sheet',
  '/meetings/{meeting}/details',
  '/meetings/{meeting}/delete',
  '/meetings/{meeting}/cohort',
  '/meetings/{meeting}/cohort?coarsen=region&withhold=yes',
  '/meetings/{meeting}/cases/{case}/outcome',
  '/meetings/new',
  '/cases/{case}',
  '/cases/{case}/check',
  '/cases/{case}/meetings',
  '/cases/{case}/letters',
  '/cases/{case}/letters?to=parent&explain=support',
  '/cases/{case}/delete',
  '/cases/{case}/record/cancer',
  '/cases/{case}/record/kidneys-liver?parts=all',
  '/cases/{case}/record/relapses',
  '/cases/{case}/record/relapses/add',
  '/cases/{case}/record/treatments/item/treatment-1',
  '/cases/{case}/record/relapses/item/relapse-1/remove',
  '/cases/{case}/answer?asOf=2026-11-20',
  '/cases/{case}/pack?asOf=2026-11-20',
  '/cases/{case}/pack/ready?asOf=2026-11-20',
  '/cases/{case}/prepare?asOf=2026-11-20',
  '/cases/{case}/prepare/all-car-t?asOf=2026-11-20',
  '/cases/{case}/dates?asOf=2026-11-20',
  '/cases/{case}/what-if?asOf=2026-11-20&of=tumourTests',
  '/cases/{case}/changes?asOf=2026-11-20',
];

const acts = { 'acting-person': 'coordinator' };
/** How a page is opened: these ask first who acts. */
export const readerOf = (route: string): BrowserContextOptions =>
  /^\/(meetings|panels)\b|\/(record|delete|routes)\b/.test(route) ? { extraHTTPHeaders: acts } : {};

/** Where a route stands on a service, once it has a meeting with made-up cases on its list that said something of one. */
export async function addressesOn({ address }: Pick<TestApp, 'address'>): Promise<(route: string) => string> {
  const { data } = await axios.get<{ items: { id: string; pseudonym: string }[] }>(`${address}/api/v1/cases`);
  const madeUp = data.items.find(({ pseudonym }) => pseudonym === 'FP-R5WN')?.id ?? '';
  const cases = [...new Set([madeUp, ...data.items.slice(0, 2).map(({ id }) => id)])];
  const list = { date: '2026-11-26', kind: 'local-mdt', cases };
  const made = await axios.post<{ id: string }>(`${address}/api/v1/meetings`, list, { headers: acts });
  const said = {
    says: 'Not today. (made up)',
    reasons: ['not-today'],
    options: [],
    present: [],
    people: [],
    questions: [],
  };
  const at = `${address}/api/v1/meetings/${made.data.id}/cases/${madeUp}/outcomes`;
  await axios.post(at, said, { headers: acts });
  return (route) => `${address}${route.replace('{case}', madeUp).replace('{meeting}', made.data.id)}`;
}
