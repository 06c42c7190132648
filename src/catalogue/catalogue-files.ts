import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { FieldProblem } from '../engine/index.js';
import type { Catalogue, CatalogueData } from './catalogue.js';
import { readCatalogue } from './catalogue-reader.js';

/** The catalogue's files are wrong: one line for each problem, `file:line: path: what is wrong`. */
export class CatalogueRefused extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

interface File {
  readonly name: string;
  readonly document: Document;
  readonly lines: LineCounter;
}
interface Files {
  readonly sources: readonly File[];
  readonly options: readonly File[];
  readonly diagnoses: File;
  readonly therapies: File;
}

/** Reads the YAML files of a catalogue folder: the data, and the catalogue it makes. Throws `CatalogueRefused` with file and line. */
export function readCatalogueFiles(folder: string): { readonly data: CatalogueData; readonly catalogue: Catalogue } {
  const files: Files = {
    sources: filesIn(folder, 'sources'),
    options: filesIn(folder, 'options'),
    diagnoses: open(join(folder, 'terms', 'diagnoses.yaml')),
    therapies: open(join(folder, 'terms', 'therapies.yaml')),
  };
  const data: CatalogueData = {
    sources: files.sources.map(({ document }) => document.toJS() as unknown),
    options: files.options.map(({ document }) => document.toJS() as unknown),
    diagnoses: files.diagnoses.document.toJS() as readonly unknown[],
    therapies: files.therapies.document.toJS() as readonly unknown[],
  };
  const read = readCatalogue(data);
  if (!read.ok) throw new CatalogueRefused(read.problems.map((problem) => located(problem, files)));
  return { data, catalogue: read.catalogue };
}

function filesIn(folder: string, name: string): readonly File[] {
  const names = readdirSync(join(folder, name)).filter((file) => file.endsWith('.yaml'));
  return names.sort().map((file) => open(join(folder, name, file)));
}

function open(path: string): File {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const name = relative(process.cwd(), path);
  const [error] = document.errors;
  if (error !== undefined)
    throw new CatalogueRefused([
      `${name}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0] ?? 'not YAML'}`,
    ]);
  return { name, document, lines };
}

/** `sources[2].statements[4].says` is in the third source file, at the line of that node or of the nearest one around it. */
function located({ path, message }: FieldProblem, files: Files): string {
  const parts = path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const [list, index] = parts;
  const inList = (list === 'sources' || list === 'options') && typeof index === 'number';
  const file = inList
    ? files[list][index]
    : list === 'diagnoses'
      ? files.diagnoses
      : list === 'therapies'
        ? files.therapies
        : undefined;
  if (file === undefined) return `${path}: ${message}`;
  const within = parts.slice(inList ? 2 : 1);
  const shown = path.replace(inList ? /^[^.]*\.?/ : /^(?=\[)|^[^[.]*/, '');
  return `${file.name}:${lineOf(file, within)}: ${shown === '' ? 'the file' : shown}: ${message}`;
}

function lineOf({ document, lines }: File, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { readonly range?: readonly number[] } | undefined;
    if (node?.range?.[0] !== undefined) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
