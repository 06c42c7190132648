import { isPlainObject } from '../engine/index.js';
import { CatalogueRefused, lineOf, openDocument, partsOf, type NodePath } from './catalogue-document.js';
import { termsIn, type ReadFiles } from './catalogue-files.js';
import { readCatalogue } from './catalogue-reader.js';
import { statementsNamedIn } from './check-names.js';

const KEYS = ['option', 'sources', 'definitions'];

/** What a one-option file holds, its made-up sources added, and where each of its definitions is written. */
interface Written {
  readonly option: unknown;
  readonly sources: readonly Readonly<Record<string, unknown>>[];
  readonly definitions: readonly unknown[];
}

/**
 * Reads a catalogue of one option, to try a criterion with: its rule sets, with `sources` and `definitions` where it gives any.
 * A source that it names and does not give is made up. The terms are those of the catalogue folder. Throws `CatalogueRefused`
 * with file and line; the checks on a catalogue’s files are not put to it.
 */
export function readOptionFile(path: string, catalogueDir: string): ReadFiles {
  const file = openDocument(path);
  const refuse = (at: NodePath, message: string) => new CatalogueRefused([lineOf(file, at, message)]);
  const raw: unknown = file.document.toJS();
  if (!isPlainObject(raw) || raw['option'] === undefined)
    throw refuse(
      [],
      'not a catalogue of one option; give `option`, and `sources` and `definitions` where it needs them',
    );
  const stray = Object.keys(raw).find((key) => !KEYS.includes(key));
  if (stray !== undefined) throw refuse([stray], `unknown key; a file of one option has ${KEYS.join(', ')}`);
  const written = completed(raw);
  const sources = written.sources.map((source) => ({ ...source, definitions: definitionsFor(source, written) }));
  const data = { sources, options: [written.option], ...termsIn(catalogueDir) };
  const read = readCatalogue(data);
  if (read.ok) return { data, catalogue: read.catalogue };
  throw new CatalogueRefused(
    read.problems.map(({ path: at, message }) => lineOf(file, placeOf(partsOf(at), written), message)),
  );
}

function listOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

/** The file with a made-up source for each that it names and does not give, and a made-up statement for each number. */
function completed(raw: Readonly<Record<string, unknown>>): Written {
  const { option } = raw;
  const definitions = listOf(raw['definitions']);
  const sources = listOf(raw['sources']).filter(isPlainObject);
  const given = new Set(sources.map(({ id }) => id));
  const ruleSets = isPlainObject(option) ? listOf(option['ruleSets']).filter(isPlainObject) : [];
  const named = [...ruleSets.map(({ source }) => source), ...definitions.map(sourceOfDefinition)];
  const missing = [...new Set(named)].filter((id) => typeof id === 'string' && !given.has(id)) as readonly string[];
  const cited = new Set(statementsNamedIn([option, definitions], '').map(({ id }) => id));
  const held = new Set(sources.flatMap(({ statements }) => listOf(statements).map(numberOf)));
  const open = [...cited].filter((id) => !held.has(id));
  return { option, definitions, sources: [...sources, ...missing.map((id, at) => madeUp(id, at === 0 ? open : []))] };
}

function sourceOfDefinition(raw: unknown): unknown {
  return isPlainObject(raw) && typeof raw['id'] === 'string' ? raw['id'].split('@')[1] : undefined;
}

function numberOf(raw: unknown): string {
  return isPlainObject(raw) ? String(raw['number']) : '';
}

function madeUp(id: string, cited: readonly string[]): Readonly<Record<string, unknown>> {
  const numbers = cited.length === 0 ? [`${id}-1`] : cited;
  return {
    id,
    title: `Made-up source ${id}`,
    short: `made-up source ${id}`,
    publisher: 'made up',
    kind: 'protocol',
    jurisdiction: 'none',
    toBeConfirmed: 'made up, to try a criterion',
    statements: numbers.map((number) => ({
      number: /^\d+$/.test(number) ? Number(number) : number,
      place: 'made up',
      says: 'A made-up statement.',
    })),
  };
}

function definitionsFor({ id, definitions }: Readonly<Record<string, unknown>>, written: Written): readonly unknown[] {
  const own = written.definitions.filter((definition) => sourceOfDefinition(definition) === id);
  return [...listOf(definitions), ...own];
}

/** Where in the file a part of the catalogue is written. */
function placeOf([list, index, ...rest]: NodePath, written: Written): NodePath {
  if (list === 'options') return ['option', ...rest];
  const source = list === 'sources' && typeof index === 'number' ? written.sources[index] : undefined;
  const [key, at, ...more] = rest;
  if (source === undefined || typeof at !== 'number' || key !== 'definitions')
    return list === undefined || index === undefined ? [] : [list, index, ...rest];
  const own = listOf(source['definitions']).length;
  if (at < own) return ['sources', index ?? 0, ...rest];
  const definition = definitionsFor(source, written)[at];
  return ['definitions', written.definitions.indexOf(definition), ...more];
}
