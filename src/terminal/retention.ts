import { createApp } from '../app.js';
import { configOfThisProcess } from '../platform/config.js';
import { openDatabase } from '../platform/database.js';
import { makeLogger } from '../platform/logging.js';
import { StartRefused } from '../platform/start-refused.js';
import { RetentionService } from '../retention/retention.service.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Removes, or with `--dry-run` only names, the cases that the rule of this site keeps no longer. */
async function run(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--dry-run' && arg !== '--made-up');
  if (unknown !== undefined) throw new StartRefused('usage: npm run retention -- [--dry-run] [--made-up]');
  const config = configOfThisProcess();
  if (config.retentionMonths === undefined)
    throw new StartRefused(
      'RETENTION_MONTHS is not set, so that nothing is removed by a rule: set it to a number of months',
    );
  const rule = {
    months: config.retentionMonths,
    madeUp: config.retentionMadeUp !== undefined || args.includes('--made-up'),
  };
  const database = await openDatabase(config, say);
  // The rule is applied here and not by the start, so that a dry run removes nothing.
  const app = await createApp({ ...config, retentionMonths: undefined }, database, makeLogger('error'));
  try {
    await app.init();
    const isDry = args.includes('--dry-run');
    const retention = app.get(RetentionService, { strict: false });
    const cases = isDry ? await retention.due(rule) : await retention.apply(rule);
    cases.forEach(({ pseudonym }) => say(pseudonym));
    say(`${isDry ? 'would remove' : 'removed'} ${cases.length} cases without a change for ${rule.months} months`);
  } finally {
    await app.close();
    await database.stop();
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
