import { PrismaService } from '../../src/platform/prisma.service.js';
import { testDatabase, type TestDatabase } from '../database.js';

const tenantId = 'local';
let database: TestDatabase;
let prisma: PrismaService;

beforeAll(async () => {
  database = await testDatabase();
  prisma = new PrismaService(database.url);
});
afterAll(async () => {
  await prisma.$disconnect();
  await database.drop();
});

const makeRelease = (id: string, state: string) =>
  prisma.release.create({ data: { tenantId, id, state, content: { b: 1, a: [id] } } });

async function makeCase(id: string, pseudonym: string): Promise<void> {
  await prisma.pseudonym.create({ data: { tenantId, pseudonym } });
  await prisma.case.create({ data: { tenantId, id, pseudonym, version: 1, madeUp: true } });
  await prisma.caseVersion.create({
    data: { tenantId, caseId: id, version: 1, content: { sex: 'female' }, person: 'ada' },
  });
}

const makeAssessment = (
  id: string,
  key: string,
  of: { caseId?: string; caseVersion?: number; answerForm?: string } = {},
) =>
  prisma.assessment.create({
    data: {
      ...{ tenantId, id, key, releaseId: 'answered', engineVersion: '1' },
      ...{ asOf: new Date('2026-02-28'), caseContent: { z: 1, a: 2 } },
      ...{ answerForm: 'json', answerBytes: Buffer.from('{}'), ...of },
    },
  });

describe('releases', () => {
  test('one at most is in force', async () => {
    await makeRelease('first', 'in-force');
    await expect(makeRelease('second', 'in-force')).rejects.toMatchObject({ code: 'P2002' });
    await prisma.release.updateMany({ where: { id: 'first' }, data: { state: 'retired' } });
    await makeRelease('second', 'in-force');
  });

  test('the content and the id never change, the state and the approvals may', async () => {
    await makeRelease('fixed', 'draft');
    const change = (data: object) => prisma.release.updateMany({ where: { id: 'fixed' }, data });
    await expect(change({ content: { b: 2 } })).rejects.toThrow('never changes');
    await expect(change({ id: 'other' })).rejects.toThrow('never changes');
    await expect(change({ approvals: [{ person: 'ada' }] })).resolves.toEqual({ count: 1 });
  });

  test('a draft may be deleted, nothing else', async () => {
    await makeRelease('retired', 'retired');
    await makeRelease('draft', 'draft');
    await expect(prisma.release.deleteMany({ where: { id: 'retired' } })).rejects.toThrow('never deleted');
    await expect(prisma.release.deleteMany({ where: { id: 'draft' } })).resolves.toEqual({ count: 1 });
  });

  test('there is no fourth state', async () => {
    await expect(makeRelease('odd', 'nearly')).rejects.toThrow('release_state');
  });
});

describe('cases and their answers', () => {
  beforeAll(() => makeRelease('answered', 'draft'));

  test('a pseudonym outlives its case and is never given again', async () => {
    await makeCase('one', 'FP-1111');
    await prisma.case.deleteMany({ where: { id: 'one' } });
    await expect(makeCase('another', 'FP-1111')).rejects.toMatchObject({ code: 'P2002' });
    await expect(prisma.pseudonym.deleteMany({ where: { pseudonym: 'FP-1111' } })).rejects.toThrow('a pseudonym stays');
    await expect(prisma.$executeRaw`TRUNCATE "pseudonym" CASCADE`).rejects.toThrow('a pseudonym stays');
  });

  test('a pseudonym keeps that its case was removed: once, and wholly', async () => {
    await makeCase('gone', 'FP-9999');
    const where = { pseudonym: 'FP-9999' };
    const removed = { removedOn: new Date('2026-11-20'), removedBy: 'ada', removedCount: { versions: 1 } };
    await expect(prisma.pseudonym.updateMany({ where, data: { removedOn: removed.removedOn } })).rejects.toThrow();
    await prisma.pseudonym.updateMany({ where, data: removed });
    await expect(prisma.pseudonym.updateMany({ where, data: removed })).rejects.toThrow('a pseudonym stays');
  });

  test('with a case go its versions and their answers, and no others', async () => {
    await makeCase('two', 'FP-2222');
    await makeAssessment('stored', 'key-of-stored', { caseId: 'two', caseVersion: 1 });
    await makeAssessment('inline', 'key-of-inline');
    await prisma.case.deleteMany({ where: { id: 'two' } });
    expect(await prisma.caseVersion.count({ where: { caseId: 'two' } })).toBe(0);
    expect(await prisma.assessment.findMany({ select: { id: true } })).toEqual([{ id: 'inline' }]);
  });

  test('an answer is of a version that exists, or of none', async () => {
    await makeCase('three', 'FP-3333');
    await expect(makeAssessment('x', 'x', { caseId: 'three', caseVersion: 2 })).rejects.toMatchObject({
      code: 'P2003',
    });
    await expect(makeAssessment('y', 'y', { caseId: 'three' })).rejects.toThrow('assessment_of_a_version');
  });

  test('the same question is stored once', async () => {
    await makeAssessment('a', 'same');
    await expect(makeAssessment('b', 'same')).rejects.toMatchObject({ code: 'P2002' });
  });

  test('a release that was answered with stays while the answer does', async () => {
    await expect(prisma.release.deleteMany({ where: { id: 'answered' } })).rejects.toMatchObject({ code: 'P2003' });
  });

  test('an answer is in a form that can be read again', async () => {
    await expect(makeAssessment('form', 'form', { answerForm: 'json.zip' })).rejects.toThrow('in_a_known_form');
  });

  test('the case of an answer comes back with its keys in the order they went in, and the date as a day', async () => {
    await makeAssessment('order', 'order');
    const stored = await prisma.assessment.findFirstOrThrow({ where: { id: 'order' } });
    expect(JSON.stringify(stored.caseContent)).toBe('{"z":1,"a":2}');
    expect(stored.asOf.toISOString()).toBe('2026-02-28T00:00:00.000Z');
  });
});
