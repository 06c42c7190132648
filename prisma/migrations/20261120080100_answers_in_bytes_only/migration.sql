-- Contract: answers that older code stored since are moved as well, and the column of JSON goes.
UPDATE "assessment" SET "answerForm" = 'json', "answerBytes" = convert_to("answer"::text, 'UTF8')
  WHERE "answerBytes" IS NULL;
ALTER TABLE "assessment" ALTER COLUMN "answerForm" SET NOT NULL, ALTER COLUMN "answerBytes" SET NOT NULL;
ALTER TABLE "assessment" DROP COLUMN "answer";

-- An answer in a form that nobody knows could not be read again.
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_in_a_known_form" CHECK ("answerForm" IN ('json', 'json.br'));
