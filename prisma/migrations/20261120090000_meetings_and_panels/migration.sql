-- CreateTable
CREATE TABLE "meeting" (
    "tenantId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL,
    "person" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "meeting_entry" (
    "tenantId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "carriedFromId" TEXT,

    CONSTRAINT "meeting_entry_pkey" PRIMARY KEY ("tenantId","meetingId","caseId")
);

-- CreateTable
CREATE TABLE "meeting_answer" (
    "tenantId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,

    CONSTRAINT "meeting_answer_pkey" PRIMARY KEY ("tenantId","meetingId","caseId")
);

-- CreateTable
CREATE TABLE "panel_sitting" (
    "tenantId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "routeId" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "papersBy" DATE,
    "isCancelled" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL,
    "person" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "panel_sitting_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "route_step" (
    "tenantId" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "caseId" TEXT NOT NULL,
    "routeId" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "person" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "route_step_pkey" PRIMARY KEY ("tenantId","number")
);

-- CreateTable
CREATE TABLE "request_arrival" (
    "tenantId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "askedOn" TEXT NOT NULL,
    "arrivedOn" DATE NOT NULL,
    "person" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_arrival_pkey" PRIMARY KEY ("tenantId","caseId","key")
);

-- CreateIndex
CREATE INDEX "meeting_tenantId_date_idx" ON "meeting"("tenantId", "date");

-- CreateIndex
CREATE INDEX "meeting_entry_tenantId_caseId_idx" ON "meeting_entry"("tenantId", "caseId");

-- CreateIndex
CREATE INDEX "meeting_answer_tenantId_assessmentId_idx" ON "meeting_answer"("tenantId", "assessmentId");

-- CreateIndex
CREATE UNIQUE INDEX "panel_sitting_tenantId_routeId_date_key" ON "panel_sitting"("tenantId", "routeId", "date");

-- CreateIndex
CREATE INDEX "route_step_tenantId_caseId_routeId_idx" ON "route_step"("tenantId", "caseId", "routeId");

-- AddForeignKey
ALTER TABLE "meeting_entry" ADD CONSTRAINT "meeting_entry_tenantId_meetingId_fkey" FOREIGN KEY ("tenantId", "meetingId") REFERENCES "meeting"("tenantId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_entry" ADD CONSTRAINT "meeting_entry_tenantId_caseId_fkey" FOREIGN KEY ("tenantId", "caseId") REFERENCES "case"("tenantId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_answer" ADD CONSTRAINT "meeting_answer_tenantId_meetingId_caseId_fkey" FOREIGN KEY ("tenantId", "meetingId", "caseId") REFERENCES "meeting_entry"("tenantId", "meetingId", "caseId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_answer" ADD CONSTRAINT "meeting_answer_tenantId_assessmentId_fkey" FOREIGN KEY ("tenantId", "assessmentId") REFERENCES "assessment"("tenantId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "route_step" ADD CONSTRAINT "route_step_tenantId_caseId_fkey" FOREIGN KEY ("tenantId", "caseId") REFERENCES "case"("tenantId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_arrival" ADD CONSTRAINT "request_arrival_tenantId_caseId_fkey" FOREIGN KEY ("tenantId", "caseId") REFERENCES "case"("tenantId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- Words of closed lists: what the code does not know it could not show.
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_of_a_known_kind"
  CHECK ("kind" IN ('local-mdt', 'tya-mdt', 'tumour-board', 'transplant-meeting', 'national-panel', 'other'));
ALTER TABLE "route_step" ADD CONSTRAINT "route_step_known"
  CHECK ("step" IN ('images', 'pathology', 'genetics', 'submitted', 'advice-received', 'family-told', 'acted-on', 'begun-anew'));
ALTER TABLE "route_step" ADD CONSTRAINT "route_step_in_a_known_state" CHECK ("state" IN ('yes', 'no'));

-- Papers are taken before a panel sits, or on its day.
ALTER TABLE "panel_sitting" ADD CONSTRAINT "panel_sitting_papers_before" CHECK ("papersBy" <= "date");

-- What was recorded of a step stays as it was recorded; it goes only with its case.
CREATE FUNCTION "route_step_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a step that was recorded is never rewritten: record it again';
END $$;
CREATE TRIGGER "route_step_stays" BEFORE UPDATE ON "route_step"
  FOR EACH ROW EXECUTE FUNCTION "route_step_stays"();
