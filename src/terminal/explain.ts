import { parseArgs } from 'node:util';
import { mapAnswer } from '../assessments/answer.mapper.js';
import { CatalogueRefused, readCatalogueFiles } from '../catalogue/catalogue-files.js';
import { releaseId } from '../catalogue/release.js';
import { answer, readPartialDate, type Day } from '../engine/index.js';
import { configOfThisProcess } from '../platform/config.js';
import { dayInLondon } from '../platform/today.js';
import { presentAnswer } from './answer.presenter.js';
import { CaseFileRefused, readCaseFile } from './case-file.js';
import { presentOption } from './option.presenter.js';

const USAGE = `usage: npm run -s explain -- FILE|- [--as-of YYYY-MM-DD] [--option ID] [--json]
  FILE          a case in YAML or JSON; - reads standard input
  --as-of DATE  the day that counts as today; left out, it is today in London
  --option ID   one option, with every criterion
  --json        the answer as JSON
exit codes: 0 answered, 2 wrong use, 3 the case cannot be read, 4 the catalogue cannot be read`;

/** What the command was asked. */
interface Asked {
  readonly file: string;
  readonly asOf: Day;
  readonly option: string | undefined;
  readonly json: boolean;
}
class WrongUse extends Error {}

function asked(args: readonly string[]): Asked {
  const options = {
    'as-of': { type: 'string' },
    option: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = parsed(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  const [file, ...more] = positionals;
  if (values.help === true || file === undefined || more.length > 0)
    throw new WrongUse('name one case file, or - for standard input');
  return { file, asOf: dayFrom(values['as-of']), option: values.option, json: values.json === true };
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

function run(args: readonly string[]): string {
  const { file, asOf, option, json } = asked(args);
  const { data, catalogue } = readCatalogueFiles(configOfThisProcess().catalogueDir);
  if (option !== undefined && !catalogue.options.some(({ id }) => id === option)) {
    throw new WrongUse(`no option \`${option}\`; one of ${catalogue.options.map(({ id }) => id).join(', ')}`);
  }
  const { name, content } = readCaseFile(file, catalogue.rules.terms.diagnoses);
  const release = { id: releaseId(data), clinicallyApproved: false, says: 'not clinically approved' };
  const document = mapAnswer(answer(content, asOf, catalogue.rules), catalogue, content);
  if (json) {
    const options = document.options.filter(({ id }) => option === undefined || id === option);
    return `${JSON.stringify({ release, ...document, options }, null, 2)}\n`;
  }
  const heading = { name, release: `${release.id.slice(0, 6)}, ${release.says}` };
  return option === undefined ? presentAnswer(document, heading) : presentOption(document, option);
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
