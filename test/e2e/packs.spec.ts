import { createHash } from 'node:crypto';
import axios from 'axios';
import type { Assessment } from '../../src/assessments/assessment.js';
import type { StoredCase } from '../../src/cases/case.js';
import { testApp, type TestApp } from '../app.js';
import { acting, asOf, clientOf, madeUpCase, refusalOf } from './http.js';

let app: TestApp;
beforeAll(async () => void (app = await testApp({ LOG_LEVEL: 'trace' })));
afterAll(() => app.stop());

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function answered(more: object): Promise<string> {
  const client = clientOf(app.address);
  const { data: stored } = await client.post<StoredCase>('/cases', { case: { ...madeUpCase, ...more } }, acting);
  return (await client.post<Assessment>('/assessments', { caseId: stored.id, asOf }, acting)).data.id;
}
const make = (id: string, body: object = {}, accept = '*/*') =>
  axios.post<Buffer>(`${app.address}/api/v1/assessments/${id}/pack`, body, {
    responseType: 'arraybuffer',
    headers: { Accept: accept },
    validateStatus: () => true,
  });
const refused = async (id: string, body: object = {}) => {
  const { data, ...rest } = await make(id, body);
  return refusalOf({ ...rest, data: JSON.parse(data.toString()) as unknown });
};

describe('the pack of an answer', () => {
  test('comes as PDF, or as Word where that is asked for, with its hash, and the same bytes each time', async () => {
    const id = await answered({ permissionExternalDiscussion: 'yes' });
    const pdf = await make(id);
    expect(pdf.status).toBe(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.headers['content-disposition']).toMatch(/^attachment; filename="FP-[0-9A-Z]+-panel-pack\.pdf"$/);
    const digest = createHash('sha256').update(pdf.data).digest('base64');
    expect(pdf.headers['content-digest']).toBe(`sha-256=:${digest}:`);
    expect((await make(id)).data.equals(pdf.data)).toBe(true);
    for (const word of [await make(id, {}, WORD), await make(id, { format: 'docx' })]) {
      expect(word.headers['content-type']).toBe(WORD);
      expect(word.data.subarray(0, 2).toString()).toBe('PK');
    }
  });

  test('is refused where the family refuses, and where nothing is recorded until that is said', async () => {
    const no = await refused(await answered({ permissionExternalDiscussion: 'no' }), { permissionNotRecorded: true });
    expect([no[0], no[1].detail]).toEqual([409, expect.stringMatching(/does not permit/)]);
    const id = await answered({});
    expect((await refused(id))[1].detail).toMatch(/no permission to discuss outside is recorded/);
    expect((await make(id, { permissionNotRecorded: true })).status).toBe(200);
  });

  test('is refused for a case without a code, an unknown route, an unknown answer, and a field it does not know', async () => {
    const { data } = await clientOf(app.address).post<Assessment>('/assessments', { case: madeUpCase, asOf }, acting);
    expect((await refused(data.id))[1].detail).toMatch(/store the case/);
    const id = await answered({ permissionExternalDiscussion: 'yes' });
    expect(await refused(id, { route: 'nowhere' })).toEqual([
      422,
      expect.objectContaining({ errors: [{ path: 'route', message: 'is no route of the catalogue' }] }),
    ]);
    expect((await refused('0f8b1c9e-5d3a-4c7b-9e21-6a4f0d2b7c38'))[0]).toBe(404);
    expect((await refused(id, { coarsen: ['all'] }))[0]).toBe(422);
    expect((await refused(id, { nonsense: 1 }))[0]).toBe(422);
  });

  test('leaves nothing of the case in the log', () => {
    expect(app.logged()).not.toMatch(/made up, for a test|2025-10-20/);
  });
});
