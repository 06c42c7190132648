import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FieldProblem } from '../engine/index.js';
import { CatalogueRefused, lineOf, openDocument, partsOf, type CatalogueDocument } from './catalogue-document.js';
import { readCatalogue } from './catalogue-reader.js';
import type { Catalogue, CatalogueData } from './catalogue.js';
import { foundBy, type Severity } from './check.js';
import { CHECKS } from './checks.js';
import { GUIDE_LISTS, type GuideList } from './guide.js';

export { CatalogueRefused } from './catalogue-document.js';

interface Files {
  readonly sources: readonly CatalogueDocument[];
  readonly options: readonly CatalogueDocument[];
  readonly diagnoses: CatalogueDocument;
  readonly therapies: CatalogueDocument;
  readonly guide: Readonly<Record<GuideList, CatalogueDocument>>;
}

/** A catalogue as its files have it: the data, and what it makes. */
export interface ReadFiles {
  readonly data: CatalogueData;
  readonly catalogue: Catalogue;
}

/** Reads the YAML files of a catalogue folder. Throws `CatalogueRefused` with file and line, also where a check refuses. */
export function readCatalogueFiles(folder: string): ReadFiles {
  const { read, lines } = checkCatalogueFiles(folder);
  const refused = lines.filter(({ severity }) => severity === 'refuse').map(({ line }) => line);
  if (refused.length > 0) throw new CatalogueRefused(refused);
  return read;
}

/** What a check has to say of a catalogue’s files: `file:line: path: message`. */
export interface CheckedLine {
  readonly severity: Severity;
  readonly check: string;
  readonly line: string;
}

interface CheckedFiles {
  readonly read: ReadFiles;
  readonly lines: readonly CheckedLine[];
}

/** What was read last, and a hash over its texts: a process that starts the service again does not read them again. */
let last: { readonly held: string; readonly checked: CheckedFiles } | undefined;

/** Reads the YAML files of a catalogue folder and puts every check to them. Throws `CatalogueRefused` where they cannot be read. */
export function checkCatalogueFiles(folder: string): CheckedFiles {
  const held = heldBy(resolve(folder));
  if (last?.held !== held) last = { held, checked: checkedFiles(folder) };
  return last.checked;
}

/** A hash over a folder, and the names and texts of its files. */
function heldBy(folder: string): string {
  const hash = createHash('sha256').update(folder);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  for (const name of names.sort()) hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

function checkedFiles(folder: string): CheckedFiles {
  const files = open(folder);
  const data: CatalogueData = {
    sources: files.sources.map(dataOf),
    options: files.options.map(dataOf),
    diagnoses: dataOf(files.diagnoses) as readonly unknown[],
    therapies: dataOf(files.therapies) as readonly unknown[],
    ...guideData(files),
  };
  const read = readCatalogue(data);
  if (!read.ok) throw new CatalogueRefused(read.problems.map((problem) => located(problem, files)));
  const lines = foundBy(CHECKS, read.catalogue).map(({ problem, severity, check }) => ({
    severity,
    check,
    line: located(problem, files),
  }));
  return { read: { data, catalogue: read.catalogue }, lines };
}

/** The term lists of a catalogue folder, as they are written. Throws `CatalogueRefused`. */
export function termsIn(folder: string): Pick<CatalogueData, 'diagnoses' | 'therapies'> {
  const [diagnoses, therapies] = ['diagnoses', 'therapies'].map((name) =>
    dataOf(openDocument(join(folder, 'terms', `${name}.yaml`))),
  );
  return { diagnoses: diagnoses as readonly unknown[], therapies: therapies as readonly unknown[] };
}

function open(folder: string): Files {
  return {
    sources: filesIn(folder, 'sources'),
    options: filesIn(folder, 'options'),
    diagnoses: openDocument(join(folder, 'terms', 'diagnoses.yaml')),
    therapies: openDocument(join(folder, 'terms', 'therapies.yaml')),
    guide: Object.fromEntries(
      GUIDE_LISTS.map((list) => [list, openDocument(join(folder, 'guide', guideFile(list)))]),
    ) as Files['guide'],
  };
}

/** `discussion-points.yaml` holds the `discussionPoints`. */
function guideFile(list: GuideList): string {
  return `${list.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;
}

function guideData({ guide }: Files): Pick<CatalogueData, GuideList> {
  return Object.fromEntries(GUIDE_LISTS.map((list) => [list, dataOf(guide[list])]));
}

function filesIn(folder: string, name: string): readonly CatalogueDocument[] {
  const names = readdirSync(join(folder, name)).filter((file) => file.endsWith('.yaml'));
  return names.sort().map((file) => openDocument(join(folder, name, file)));
}

function dataOf({ document }: CatalogueDocument): unknown {
  return document.toJS() as unknown;
}

/** `sources[2].statements[4].says` is in the third source file. */
function located({ path, message }: FieldProblem, files: Files): string {
  const [list, index, ...rest] = partsOf(path);
  if ((list === 'sources' || list === 'options') && typeof index === 'number') {
    const file = files[list][index];
    if (file !== undefined) return lineOf(file, rest, message);
  }
  const single = listFile(list, files);
  if (single !== undefined) return lineOf(single, index === undefined ? [] : [index, ...rest], message);
  return `${path}: ${message}`;
}

/** The file of a list that stands in one file. */
function listFile(list: unknown, files: Files): CatalogueDocument | undefined {
  if (list === 'diagnoses' || list === 'therapies') return files[list];
  const ofGuide = GUIDE_LISTS.find((name) => name === list);
  return ofGuide === undefined ? undefined : files.guide[ofGuide];
}
