import { PrismaService } from '../../src/platform/prisma.service.js';
import { testDatabase, type TestDatabase } from '../database.js';

const tenantId = 'local';
const day = new Date('2026-11-26');
let database: TestDatabase;
let prisma: PrismaService;

beforeAll(async () => {
  database = await testDatabase();
  prisma = new PrismaService(database.url);
  await prisma.release.create({ data: { tenantId, id: 'one', state: 'draft', content: {} } });
});
afterAll(async () => {
  await prisma.$disconnect();
  await database.drop();
});

async function makeCase(id: string): Promise<void> {
  await prisma.pseudonym.create({ data: { tenantId, pseudonym: id } });
  await prisma.case.create({ data: { tenantId, id, pseudonym: id, version: 1, madeUp: true } });
  await prisma.caseVersion.create({ data: { tenantId, caseId: id, version: 1, content: {}, person: 'ada' } });
}

const makeMeeting = (id: string, kind = 'local-mdt') =>
  prisma.meeting.create({ data: { tenantId, id, date: day, kind, version: 1, person: 'ada' } });

/** A case on the list of a meeting, with the answer that was looked at. */
async function makeEntry(meetingId: string, caseId: string): Promise<void> {
  await prisma.meetingEntry.create({ data: { tenantId, meetingId, caseId, position: 1 } });
  const assessmentId = `${meetingId}-${caseId}`;
  await prisma.assessment.create({
    data: {
      ...{ tenantId, id: assessmentId, key: assessmentId, caseId, caseVersion: 1, releaseId: 'one' },
      ...{ engineVersion: '1', asOf: day, caseContent: {}, answerForm: 'json', answerBytes: Buffer.from('{}') },
    },
  });
  await prisma.meetingAnswer.create({ data: { tenantId, meetingId, caseId, assessmentId } });
}

const step = (caseId: string, more: { step?: string; state?: string } = {}) =>
  prisma.routeStep.create({
    data: { tenantId, caseId, routeId: 'route-mdt', step: 'images', state: 'yes', day, person: 'ada', ...more },
  });

describe('the list of a meeting', () => {
  test('a case stands on it once', async () => {
    await Promise.all([makeCase('a'), makeMeeting('m')]);
    await makeEntry('m', 'a');
    await expect(
      prisma.meetingEntry.create({ data: { tenantId, meetingId: 'm', caseId: 'a', position: 2 } }),
    ).rejects.toMatchObject({ code: 'P2002' });
  });

  test('with a case go its entries and the answers looked at; the meeting and its other cases stay', async () => {
    await Promise.all([makeCase('b'), makeCase('c'), makeMeeting('n')]);
    await makeEntry('n', 'b');
    await makeEntry('n', 'c');
    await prisma.case.deleteMany({ where: { id: 'b' } });
    const left = { where: { meetingId: 'n' }, select: { caseId: true } };
    expect(await prisma.meetingEntry.findMany(left)).toEqual([{ caseId: 'c' }]);
    expect(await prisma.meetingAnswer.findMany(left)).toEqual([{ caseId: 'c' }]);
  });

  test('an answer may be removed; the case stays on the list', async () => {
    await Promise.all([makeCase('d'), makeMeeting('o')]);
    await makeEntry('o', 'd');
    await prisma.assessment.deleteMany({ where: { caseId: 'd' } });
    expect(await prisma.meetingAnswer.count({ where: { caseId: 'd' } })).toBe(0);
    expect(await prisma.meetingEntry.count({ where: { caseId: 'd' } })).toBe(1);
  });

  test('with a meeting goes its list; the cases and their answers stay', async () => {
    await Promise.all([makeCase('e'), makeMeeting('p')]);
    await makeEntry('p', 'e');
    await prisma.meeting.deleteMany({ where: { id: 'p' } });
    expect(await prisma.meetingEntry.count({ where: { caseId: 'e' } })).toBe(0);
    expect(await prisma.assessment.count({ where: { caseId: 'e' } })).toBe(1);
  });

  test('there is no other kind of meeting', async () => {
    await expect(makeMeeting('odd', 'tea')).rejects.toThrow('meeting_of_a_known_kind');
  });
});

describe('what the room said', () => {
  const say = (meetingId: string, caseId: string) =>
    prisma.meetingOutcome.create({ data: { tenantId, meetingId, caseId, content: { says: 'x' }, person: 'ada' } });

  test('is never rewritten, and keeps its entry and its meeting', async () => {
    await Promise.all([makeCase('r'), makeMeeting('q')]);
    await makeEntry('q', 'r');
    await say('q', 'r');
    await expect(prisma.meetingOutcome.updateMany({ data: { person: 'bob' } })).rejects.toThrow('never rewritten');
    await expect(prisma.meetingEntry.deleteMany({ where: { meetingId: 'q' } })).rejects.toMatchObject({
      code: 'P2003',
    });
    await expect(prisma.meeting.deleteMany({ where: { id: 'q' } })).rejects.toMatchObject({ code: 'P2003' });
  });

  test('goes with its case, and that of other cases stays', async () => {
    await Promise.all([makeCase('s'), makeCase('t'), makeMeeting('u')]);
    for (const caseId of ['s', 't']) {
      await makeEntry('u', caseId);
      await say('u', caseId);
    }
    await prisma.case.deleteMany({ where: { id: 's' } });
    const left = await prisma.meetingOutcome.findMany({ where: { meetingId: 'u' }, select: { caseId: true } });
    expect(left).toEqual([{ caseId: 't' }]);
  });
});

describe('panels and the steps of a case', () => {
  const sit = (data: { date: Date; papersBy?: Date }) =>
    prisma.panelSitting.create({
      data: { tenantId, id: `s${data.date.getTime()}`, routeId: 'route-mdt', version: 1, person: 'ada', ...data },
    });

  test('a panel sits once a day, and takes papers no later than that', async () => {
    await sit({ date: day });
    await expect(sit({ date: day })).rejects.toMatchObject({ code: 'P2002' });
    await expect(sit({ date: new Date('2026-12-01'), papersBy: new Date('2026-12-02') })).rejects.toThrow(
      'panel_sitting_papers_before',
    );
  });

  test('a step that was recorded is never rewritten, and goes with its case', async () => {
    await makeCase('f');
    await step('f');
    await step('f', { state: 'no' });
    await expect(prisma.routeStep.updateMany({ data: { state: 'no' } })).rejects.toThrow('never rewritten');
    await prisma.case.deleteMany({ where: { id: 'f' } });
    expect(await prisma.routeStep.count({ where: { caseId: 'f' } })).toBe(0);
  });

  test('there is no other step, and no other state than yes and no', async () => {
    await makeCase('g');
    await expect(step('g', { step: 'tea' })).rejects.toThrow('route_step_known');
    await expect(step('g', { state: 'maybe' })).rejects.toThrow('in_a_known_state');
  });

  test('what arrived goes with its case', async () => {
    await makeCase('h');
    await prisma.requestArrival.create({
      data: { tenantId, caseId: 'h', key: 'mycnStatus', askedOn: '', arrivedOn: day, person: 'ada' },
    });
    await prisma.case.deleteMany({ where: { id: 'h' } });
    expect(await prisma.requestArrival.count()).toBe(0);
  });
});
