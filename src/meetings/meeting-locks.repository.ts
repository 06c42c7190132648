import { tenantId } from '../access/tenant.js';
import type { Prisma } from '../generated/prisma/client.js';

/** The statements of one transaction. */
export type Step = Prisma.TransactionClient;

/*
 * Who writes a list, and who removes a case of it, wait for each other, always in this order: the meeting, then the cases,
 * then the entries. A removed case takes its entries with it, so whoever touched those first would wait for ever.
 */

/** Whether all of the cases are there. They stay until the transaction ends: removing one waits for it. */
export async function areHeld(step: Step, cases: readonly string[]): Promise<boolean> {
  const held = await step.$queryRaw<readonly unknown[]>`
    SELECT 1 FROM "case" WHERE "tenantId" = ${tenantId} AND "id" = ANY(${[...cases]}) ORDER BY "id" FOR KEY SHARE`;
  return held.length === cases.length;
}

/** A meeting, with its entries and their cases, held until the transaction ends: nobody else writes to it, or records in it. */
export async function holdMeeting(step: Step, id: string): Promise<{ readonly version: number } | undefined> {
  const [meeting] = await step.$queryRaw<readonly { readonly version: number }[]>`
    SELECT "version" FROM "meeting" WHERE "tenantId" = ${tenantId} AND "id" = ${id} FOR UPDATE`;
  await step.$queryRaw`
    SELECT 1 FROM "case" c JOIN "meeting_entry" e ON e."tenantId" = c."tenantId" AND e."caseId" = c."id"
    WHERE c."tenantId" = ${tenantId} AND e."meetingId" = ${id} ORDER BY c."id" FOR KEY SHARE OF c`;
  await step.$queryRaw`
    SELECT 1 FROM "meeting_entry" WHERE "tenantId" = ${tenantId} AND "meetingId" = ${id} ORDER BY "caseId" FOR UPDATE`;
  return meeting;
}

/** The cases of a meeting of which something was said in it. */
export async function saidOf(step: Step, meetingId: string): Promise<readonly string[]> {
  const rows = await step.meetingOutcome.findMany({
    where: { tenantId, meetingId },
    select: { caseId: true },
    distinct: ['caseId'],
  });
  return rows.map(({ caseId }) => caseId);
}
