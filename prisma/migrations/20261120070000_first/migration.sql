-- CreateTable
CREATE TABLE "installation" (
    "tenantId" TEXT NOT NULL,
    "assessmentKey" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("tenantId")
);

-- CreateTable
CREATE TABLE "release" (
    "tenantId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "content" JSON NOT NULL,
    "approvals" JSONB NOT NULL DEFAULT '[]',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "release_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "pseudonym" (
    "tenantId" TEXT NOT NULL,
    "pseudonym" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pseudonym_pkey" PRIMARY KEY ("tenantId","pseudonym")
);

-- CreateTable
CREATE TABLE "case" (
    "tenantId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "pseudonym" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "madeUp" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "case_version" (
    "tenantId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSON NOT NULL,
    "person" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_version_pkey" PRIMARY KEY ("tenantId","caseId","version")
);

-- CreateTable
CREATE TABLE "assessment" (
    "tenantId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "caseId" TEXT,
    "caseVersion" INTEGER,
    "releaseId" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "asOf" DATE NOT NULL,
    "caseContent" JSON NOT NULL,
    "answer" JSON NOT NULL,
    "person" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "case_tenantId_pseudonym_key" ON "case"("tenantId", "pseudonym");

-- CreateIndex
CREATE INDEX "assessment_tenantId_caseId_idx" ON "assessment"("tenantId", "caseId");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_tenantId_key_key" ON "assessment"("tenantId", "key");

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_tenantId_pseudonym_fkey" FOREIGN KEY ("tenantId", "pseudonym") REFERENCES "pseudonym"("tenantId", "pseudonym") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_version" ADD CONSTRAINT "case_version_tenantId_caseId_fkey" FOREIGN KEY ("tenantId", "caseId") REFERENCES "case"("tenantId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_tenantId_caseId_caseVersion_fkey" FOREIGN KEY ("tenantId", "caseId", "caseVersion") REFERENCES "case_version"("tenantId", "caseId", "version") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_tenantId_releaseId_fkey" FOREIGN KEY ("tenantId", "releaseId") REFERENCES "release"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- A release is a draft, in force or retired, and one at most is in force.
ALTER TABLE "release" ADD CONSTRAINT "release_state" CHECK ("state" IN ('draft', 'in-force', 'retired'));
CREATE UNIQUE INDEX "release_one_in_force" ON "release"("tenantId") WHERE "state" = 'in-force';

-- Answers refer to a release by the hash of its content: neither may change, and one that was in force stays.
CREATE FUNCTION "release_stays_as_it_is"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."state" <> 'draft' THEN
      RAISE EXCEPTION 'a release that is not a draft is never deleted';
    END IF;
    RETURN OLD;
  END IF;
  IF NEW."tenantId" <> OLD."tenantId" OR NEW."id" <> OLD."id" OR NEW."content"::text <> OLD."content"::text THEN
    RAISE EXCEPTION 'the content of a release never changes';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "release_stays_as_it_is" BEFORE UPDATE OR DELETE ON "release"
  FOR EACH ROW EXECUTE FUNCTION "release_stays_as_it_is"();

-- A pseudonym that was given once is never given again, so its row is never changed or deleted.
CREATE FUNCTION "pseudonym_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a pseudonym stays, so that it is never given twice';
END $$;
CREATE TRIGGER "pseudonym_stays" BEFORE UPDATE OR DELETE ON "pseudonym"
  FOR EACH ROW EXECUTE FUNCTION "pseudonym_stays"();
CREATE TRIGGER "pseudonyms_stay" BEFORE TRUNCATE ON "pseudonym"
  FOR EACH STATEMENT EXECUTE FUNCTION "pseudonym_stays"();

-- An assessment is of one version of a stored case, or of a case that came with the request.
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_of_a_version" CHECK (("caseId" IS NULL) = ("caseVersion" IS NULL));
