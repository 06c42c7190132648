-- AlterTable
ALTER TABLE "pseudonym" DROP COLUMN "createdAt",
ADD COLUMN     "removedBy" TEXT,
ADD COLUMN     "removedCount" JSON,
ADD COLUMN     "removedOn" DATE;

-- CreateTable
CREATE TABLE "meeting_outcome" (
    "tenantId" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "meetingId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "content" JSON NOT NULL,
    "person" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_outcome_pkey" PRIMARY KEY ("tenantId","number")
);

-- CreateIndex
CREATE INDEX "meeting_outcome_tenantId_meetingId_caseId_idx" ON "meeting_outcome"("tenantId", "meetingId", "caseId");

-- CreateIndex
CREATE INDEX "meeting_outcome_tenantId_caseId_idx" ON "meeting_outcome"("tenantId", "caseId");

-- AddForeignKey
ALTER TABLE "meeting_outcome" ADD CONSTRAINT "meeting_outcome_tenantId_meetingId_caseId_fkey" FOREIGN KEY ("tenantId", "meetingId", "caseId") REFERENCES "meeting_entry"("tenantId", "meetingId", "caseId") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_outcome" ADD CONSTRAINT "meeting_outcome_tenantId_caseId_fkey" FOREIGN KEY ("tenantId", "caseId") REFERENCES "case"("tenantId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- What the room said stays as it was recorded; a correction is another record. It goes only with its case.
CREATE FUNCTION "meeting_outcome_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what the room said is never rewritten: record it again';
END $$;
CREATE TRIGGER "meeting_outcome_stays" BEFORE UPDATE ON "meeting_outcome"
  FOR EACH ROW EXECUTE FUNCTION "meeting_outcome_stays"();

-- Of a removed case remains that it was, and who removed it when: all three or none.
ALTER TABLE "pseudonym" ADD CONSTRAINT "pseudonym_removed_wholly"
  CHECK (("removedOn" IS NULL) = ("removedBy" IS NULL) AND ("removedOn" IS NULL) = ("removedCount" IS NULL));

-- A pseudonym stays as it is, but that its case is removed once.
CREATE OR REPLACE FUNCTION "pseudonym_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."tenantId" = OLD."tenantId" AND NEW."pseudonym" = OLD."pseudonym"
      AND OLD."removedOn" IS NULL AND NEW."removedOn" IS NOT NULL THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'a pseudonym stays, so that it is never given twice';
END $$;
