import { parseArgs } from 'node:util';
import { readPartialDate, type Day } from '../engine/index.js';
import { dayInLondon } from '../platform/today.js';
import { isSheet } from './case-file.js';

/** How the command is used. */
export const USAGE = `usage: npm run -s explain -- FILE|- [--row N] [--as-of YYYY-MM-DD] [--catalogue FILE] [--option ID] [--json]
  FILE              a case in YAML or JSON, or a sheet of cases in CSV; - reads a case from standard input
  --row N           the case in that row of the sheet, as a spreadsheet counts; left out, every case, one after another
  --as-of DATE      the day that counts as today; left out, it is today in London
  --catalogue FILE  one option to try, in a file of its own (docs/trying-a-criterion.md), with every criterion
  --option ID       one option, with every criterion
  --json            the answer as JSON
exit codes: 0 answered, 2 wrong use, 3 the case cannot be read, 4 the catalogue cannot be read`;

/** What the command was asked. */
export interface Asked {
  readonly file: string;
  readonly row: number | undefined;
  readonly asOf: Day;
  readonly catalogueFile: string | undefined;
  readonly option: string | undefined;
  readonly json: boolean;
}
/** The command was used wrongly; the message says what to do. */
export class WrongUse extends Error {}

/** What the arguments ask. Throws `WrongUse`. */
export function askedBy(args: readonly string[]): Asked {
  const options = {
    row: { type: 'string' },
    'as-of': { type: 'string' },
    catalogue: { type: 'string' },
    option: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = parsed(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  const [file, ...more] = positionals;
  if (values.help === true || file === undefined || more.length > 0)
    throw new WrongUse('name one case file, or - for standard input');
  const { catalogue: catalogueFile, option } = values;
  const asOf = dayFrom(values['as-of']);
  return { file, row: rowFrom(values.row, file), asOf, catalogueFile, option, json: values.json === true };
}

function rowFrom(given: string | undefined, file: string): number | undefined {
  if (given === undefined) return undefined;
  if (!isSheet(file)) throw new WrongUse('--row is for a sheet of cases; name a file that ends in .csv');
  if (!/^[1-9]\d{0,5}$/.test(given)) throw new WrongUse('--row is not the number of a row');
  return Number(given);
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new WrongUse((error as Error).message.split('. ')[0] ?? 'unknown option');
  }
}

function dayFrom(given: string | undefined): Day {
  const text = given ?? dayInLondon();
  const range = readPartialDate(text);
  if (range === undefined || range.earliest !== range.latest)
    throw new WrongUse('--as-of is not a full date (YYYY-MM-DD)');
  return range.earliest;
}
