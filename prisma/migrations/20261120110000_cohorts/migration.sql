-- CreateTable
CREATE TABLE "cohort_export" (
    "tenantId" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "size" INTEGER NOT NULL,
    "k" INTEGER NOT NULL,
    "coarsen" TEXT[],
    "withhold" BOOLEAN NOT NULL,
    "person" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cohort_export_pkey" PRIMARY KEY ("tenantId","number")
);

-- CreateTable
CREATE TABLE "cohort_export_case" (
    "tenantId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "caseId" TEXT NOT NULL,

    CONSTRAINT "cohort_export_case_pkey" PRIMARY KEY ("tenantId","number","caseId")
);

-- CreateIndex
CREATE INDEX "cohort_export_case_tenantId_caseId_idx" ON "cohort_export_case"("tenantId", "caseId");

-- AddForeignKey
ALTER TABLE "cohort_export_case" ADD CONSTRAINT "cohort_export_case_tenantId_number_fkey" FOREIGN KEY ("tenantId", "number") REFERENCES "cohort_export"("tenantId", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_export_case" ADD CONSTRAINT "cohort_export_case_tenantId_caseId_fkey" FOREIGN KEY ("tenantId", "caseId") REFERENCES "case"("tenantId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- Words of a closed list, and no file in which a group is larger than the whole.
ALTER TABLE "cohort_export" ADD CONSTRAINT "cohort_export_coarsened_in_known_ways"
  CHECK ("coarsen" <@ ARRAY['age-band', 'region', 'disease']);
ALTER TABLE "cohort_export" ADD CONSTRAINT "cohort_export_of_some" CHECK ("k" BETWEEN 1 AND "size");
