import { mapAnswer } from '../assessments/answer.mapper.js';
import type { AnswerDocument } from '../assessments/answer.js';
import type { ChangeDocument } from '../assessments/change.js';
import { mapChange } from '../assessments/change.mapper.js';
import { CatalogueRefused, readCatalogueFiles, type ReadFiles } from '../catalogue/catalogue-files.js';
import { readOptionFile } from '../catalogue/option-file.js';
import { releaseId } from '../catalogue/release.js';
import { answer, changes, isoOf, whatIf, type CaseContent, type Change } from '../engine/index.js';
import { configOfThisProcess } from '../platform/config.js';
import { presentAnswer } from './answer.presenter.js';
import { CaseFileRefused, isSheet, readCaseFile, readSheetFile, type CaseFile } from './case-file.js';
import { presentChanges, presentSupposed } from './changes.presenter.js';
import { askedBy, USAGE, WrongUse, type Asked, type Question } from './explain-arguments.js';
import { presentOption } from './option.presenter.js';
import { presentSettling } from './settle.presenter.js';
import { suppositionsIn } from './supposition.js';
import { presentTurns } from './turns.presenter.js';

function run(args: readonly string[]): string {
  const wanted = askedBy(args);
  const read = filesFor(wanted);
  const { catalogue } = read;
  const { option } = wanted;
  if (option !== undefined && !catalogue.options.some(({ id }) => id === option)) {
    throw new WrongUse(`no option \`${option}\`; one of ${catalogue.options.map(({ id }) => id).join(', ')}`);
  }
  const cases = casesFor(wanted, catalogue.rules.terms.diagnoses);
  if (wanted.question.is === 'since') return since(cases, wanted.question, wanted, read);
  return wanted.json ? inJson(cases, wanted, read) : cases.map((one) => onPage(one, wanted, read)).join('\n');
}

/** What changed since the case in another file, or since another day. */
function since(
  cases: readonly CaseFile[],
  { file, asOf: day }: Extract<Question, { readonly is: 'since' }>,
  { asOf, json }: Asked,
  { catalogue: { rules } }: ReadFiles,
): string {
  const before = { content: readCaseFile(file, rules.terms.diagnoses).content, asOf: day, rules };
  const said = cases.map(({ name, content }) => ({ name, all: changes(before, { content, asOf, rules }) }));
  if (!json)
    return said.map(({ name, all }) => presentChanges(all, { name, since: file, before: day, after: asOf })).join('\n');
  return `${JSON.stringify({ since: isoOf(day), asOf: isoOf(asOf), changes: said.flatMap(({ all }) => all.map(mapChange)) }, null, 2)}\n`;
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
    const { document, supposing } = answered(content, asked, read);
    if (asked.question.is === 'when') return { asOf: document.asOf, turns: document.turns };
    const options = document.options.filter(({ id }) => wanted === undefined || id === wanted);
    return { release: releaseOf(read), ...document, options, ...supposing };
  });
  return `${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`;
}

function onPage({ name, content }: CaseFile, asked: Asked, read: ReadFiles): string {
  const wanted = optionAsked(asked, read);
  const { document, supposed } = answered(content, asked, read);
  if (asked.question.is === 'when') return presentTurns(document, name);
  if (asked.question.is === 'settle') return `${name}\n${presentSettling(document, wanted)}`;
  const { id, says } = releaseOf(read);
  const changed = supposed === undefined ? '' : presentSupposed(supposed);
  if (wanted === undefined) return presentAnswer(document, { name, release: `${id.slice(0, 6)}, ${says}` }) + changed;
  const page = presentOption(document, wanted) + changed;
  return isSheet(asked.file) ? `${name}\n${page}` : page;
}

/** An answer as a document; where something is supposed, what that changes with it. */
interface Answered {
  readonly document: AnswerDocument;
  readonly supposed?: readonly Change[];
  readonly supposing?: { readonly changes: readonly ChangeDocument[] };
}

function answered(content: CaseContent, { asOf, question }: Asked, { catalogue }: ReadFiles): Answered {
  const { rules } = catalogue;
  if (question.is !== 'what-if') return { document: mapAnswer(answer(content, asOf, rules), catalogue, content) };
  const found = whatIf({ content, asOf, rules }, suppositionsIn(question.given));
  if (!found.ok) throw new WrongUse(found.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const document = mapAnswer(found.answer, catalogue, found.content);
  return { document, supposed: found.changes, supposing: { changes: found.changes.map(mapChange) } };
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
