import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';

/** The catalogue's files are wrong: one line for each problem, `file:line: path: what is wrong`. */
export class CatalogueRefused extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** One YAML file of a catalogue, which knows the line of each of its nodes. */
export interface CatalogueDocument {
  readonly name: string;
  readonly document: Document;
  readonly lines: LineCounter;
}
/** The way to a node of a file. */
export type NodePath = readonly (string | number)[];

/** Opens a YAML file. Throws `CatalogueRefused` where it is not YAML. */
export function openDocument(path: string): CatalogueDocument {
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

/** `sources[2].says` as its parts. */
export function partsOf(path: string): NodePath {
  return path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** A problem with its file and line: the line of the node, or of the nearest one around it. */
export function lineOf({ document, lines, name }: CatalogueDocument, path: NodePath, message: string): string {
  return `${name}:${lineIn(document, lines, path)}: ${sayPath(path)}: ${message}`;
}

function sayPath(path: NodePath): string {
  const said = path.reduce<string>(
    (all, part) => (typeof part === 'number' ? `${all}[${part}]` : all === '' ? part : `${all}.${part}`),
    '',
  );
  return said === '' ? 'the file' : said;
}

function lineIn(document: Document, lines: LineCounter, path: NodePath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { readonly range?: readonly number[] } | undefined;
    if (node?.range?.[0] !== undefined) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
