import { mapAnswer } from '../assessments/answer.mapper.js';
import type { AnswerDocument } from '../assessments/answer.js';
import { CatalogueRefused, readCatalogueFiles, type ReadFiles } from '../catalogue/catalogue-files.js';
import { readOptionFile } from '../catalogue/option-file.js';
import { releaseId } from '../catalogue/release.js';
import { answer, type CaseContent } from '../engine/index.js';
import { configOfThisProcess } from '../platform/config.js';
import { presentAnswer } from './answer.presenter.js';
import { CaseFileRefused, isSheet, readCaseFile, readSheetFile, type CaseFile } from './case-file.js';
import { askedBy, USAGE, WrongUse, type Asked } from './explain-arguments.js';
import { presentOption } from './option.presenter.js';

function run(args: readonly string[]): string {
  const wanted = askedBy(args);
  const read = filesFor(wanted);
  const { catalogue } = read;
  const { option } = wanted;
  if (option !== undefined && !catalogue.options.some(({ id }) => id === option)) {
    throw new WrongUse(`no option \`${option}\`; one of ${catalogue.options.map(({ id }) => id).join(', ')}`);
  }
  const cases = casesFor(wanted, catalogue.rules.terms.diagnoses);
  return wanted.json ? inJson(cases, wanted, read) : cases.map((one) => onPage(one, wanted, read)).join('\n');
}

function filesFor({ catalogueFile }: Asked): ReadFiles {
  const { catalogueDir } = configOfThisProcess();
  if (catalogueFile === undefined) return readCatalogueFiles(catalogueDir);
  try {
    return readOptionFile(catalogueFile, catalogueDir);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof CatalogueRefused) throw error;
    throw new CatalogueRefused([`${catalogueFile}: cannot be read (${code}); name a file with one option`]);
  }
}

function casesFor({ file, row }: Asked, diagnoses: readonly string[]): readonly CaseFile[] {
  return isSheet(file) ? readSheetFile(file, diagnoses, row) : [readCaseFile(file, diagnoses)];
}

/** The one option that is asked for: a file of one option asks for it. */
function optionAsked({ option, catalogueFile }: Asked, { catalogue }: ReadFiles): string | undefined {
  return option ?? (catalogueFile === undefined ? undefined : catalogue.options[0]?.id);
}

function releaseOf({ data }: ReadFiles) {
  return { id: releaseId(data), clinicallyApproved: false, says: 'not clinically approved' };
}

/** One answer, or a list of them where a sheet holds several cases. */
function inJson(cases: readonly CaseFile[], asked: Asked, read: ReadFiles): string {
  const wanted = optionAsked(asked, read);
  const answers = cases.map(({ content }) => {
    const document = documentOf(content, asked, read);
    const options = document.options.filter(({ id }) => wanted === undefined || id === wanted);
    return { release: releaseOf(read), ...document, options };
  });
  return `${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`;
}

function onPage({ name, content }: CaseFile, asked: Asked, read: ReadFiles): string {
  const wanted = optionAsked(asked, read);
  const document = documentOf(content, asked, read);
  const { id, says } = releaseOf(read);
  if (wanted === undefined) return presentAnswer(document, { name, release: `${id.slice(0, 6)}, ${says}` });
  return isSheet(asked.file) ? `${name}\n${presentOption(document, wanted)}` : presentOption(document, wanted);
}

function documentOf(content: CaseContent, { asOf }: Asked, { catalogue }: ReadFiles): AnswerDocument {
  return mapAnswer(answer(content, asOf, catalogue.rules), catalogue, content);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof WrongUse) return 2;
  if (error instanceof CaseFileRefused) return 3;
  if (error instanceof CatalogueRefused) return 4;
  throw error;
}

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  process.exitCode = exitCodeOf(error);
  process.stderr.write(`${(error as Error).message}\n${process.exitCode === 2 ? `${USAGE}\n` : ''}`);
}
