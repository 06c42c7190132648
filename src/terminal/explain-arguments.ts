import { parseArgs } from 'node:util';
import { readPartialDate, type Day } from '../engine/index.js';
import { dayInLondon } from '../platform/today.js';
import { isSheet } from './case-file.js';

/** How the command is used. */
export const USAGE = `usage: npm run -s explain -- FILE|- [--row N] [--as-of YYYY-MM-DD] [--catalogue FILE] [--option ID] [--json]
              [--settle | --when | --what-if KEY=VALUE … | --since FILE [--since-as-of DATE]]
  FILE              a case in YAML or JSON, or a sheet of cases in CSV; - reads a case from standard input
  --row N           the case in that row of the sheet, as a spreadsheet counts; left out, every case, one after another
  --as-of DATE      the day that counts as today; left out, it is today in London
  --catalogue FILE  one option to try, in a file of its own (docs/trying-a-criterion.md), with every criterion
  --option ID       one option, with every criterion
  --json            the answer as JSON
  --settle          what would settle each option that is open, and all that is open over all of them
  --when            the days of the next two years on which something turns, with nothing else recorded
  --what-if K=V     the answer with a fact supposed, such as bestResponse=PR or relapses/relapse-1/date=2026-10; may be repeated
  --since FILE      what changed since the case in that file, or since --since-as-of DATE (left out, that of --as-of)
exit codes: 0 answered, 2 wrong use, 3 the case cannot be read, 4 the catalogue cannot be read`;

/** What the command was asked. */
export interface Asked {
  readonly file: string;
  readonly row: number | undefined;
  readonly asOf: Day;
  readonly catalogueFile: string | undefined;
  readonly option: string | undefined;
  readonly json: boolean;
  readonly question: Question;
}
/** What is asked beside the answer itself: nothing, what would settle it, when it would change, what if, or what changed since another case or day. */
export type Question =
  | { readonly is: 'answer' | 'settle' | 'when' }
  | { readonly is: 'what-if'; readonly given: readonly string[] }
  | { readonly is: 'since'; readonly file: string; readonly asOf: Day };

/** The command was used wrongly; the message says what to do. */
export class WrongUse extends Error {}

/** What the arguments ask. Throws `WrongUse`. */
export function askedBy(args: readonly string[]): Asked {
  const options = {
    row: { type: 'string' },
    'as-of': { type: 'string' },
    catalogue: { type: 'string' },
    option: { type: 'string' },
    settle: { type: 'boolean' },
    json: { type: 'boolean' },
    when: { type: 'boolean' },
    'what-if': { type: 'string', multiple: true },
    since: { type: 'string' },
    'since-as-of': { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = parsed(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  const [file, ...more] = positionals;
  if (values.help === true || file === undefined || more.length > 0)
    throw new WrongUse('name one case file, or - for standard input');
  const { catalogue: catalogueFile, option } = values;
  const asOf = dayFrom(values['as-of']);
  const question = questionIn(values, asOf);
  return { file, row: rowFrom(values.row, file), asOf, catalogueFile, option, json: values.json === true, question };
}

interface Given {
  readonly settle?: boolean | undefined;
  readonly when?: boolean | undefined;
  readonly 'what-if'?: readonly string[] | undefined;
  readonly since?: string | undefined;
  readonly 'since-as-of'?: string | undefined;
}

function questionIn({ settle, when, 'what-if': given, since, 'since-as-of': day }: Given, asOf: Day): Question {
  const asked = [settle, when, given, since].filter((one) => one !== undefined);
  if (asked.length > 1) throw new WrongUse('one of --settle, --when, --what-if and --since at a time');
  if (day !== undefined && since === undefined) throw new WrongUse('--since-as-of goes with --since FILE');
  if (given !== undefined) return { is: 'what-if', given };
  if (since === undefined) return { is: settle === true ? 'settle' : when === true ? 'when' : 'answer' };
  if (isSheet(since)) throw new WrongUse('--since compares with one case in YAML or JSON, not with a sheet');
  return { is: 'since', file: since, asOf: day === undefined ? asOf : dayFrom(day, '--since-as-of') };
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

function dayFrom(given: string | undefined, name = '--as-of'): Day {
  const text = given ?? dayInLondon();
  const range = readPartialDate(text);
  if (range === undefined || range.earliest !== range.latest)
    throw new WrongUse(`${name} is not a full date (YYYY-MM-DD)`);
  return range.earliest;
}
