-- Expand: an answer is held as bytes, in a form that is named beside it, and no longer as a column of JSON.
ALTER TABLE "assessment" ADD COLUMN "answerForm" TEXT, ADD COLUMN "answerBytes" BYTEA;
ALTER TABLE "assessment" ALTER COLUMN "answer" DROP NOT NULL;

-- What is compressed already is not compressed again by the database.
ALTER TABLE "assessment" ALTER COLUMN "answerBytes" SET STORAGE EXTERNAL;

-- Answers that are stored keep every character: their text becomes the bytes, under the form that is not compressed.
UPDATE "assessment" SET "answerForm" = 'json', "answerBytes" = convert_to("answer"::text, 'UTF8');
