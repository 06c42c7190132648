import type { Logger } from 'pino';
import { faultForLog } from './logging.js';
import { StartRefused } from './start-refused.js';

/** How long requests under way may take to finish once the service is told to stop, in milliseconds. */
const patience = 20_000;

/** Stops in good order on Ctrl-C or SIGTERM, with exit code 0; a second signal, or a step that hangs, ends at once with 1. */
export function stopOnSignal(logger: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (signal: string): void => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), patience).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => die(logger, error),
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

/** Keeps what a fault says, which may quote a case, out of what Node prints when it dies of one. */
export function dieQuietly(logger: Logger): void {
  process.on('uncaughtException', (error) => die(logger, error));
}

/** Ends a start that failed: in a line where the reason is known, else with where the fault came from. */
export function giveUp(error: unknown): never {
  const reason = error instanceof StartRefused ? error.message : JSON.stringify(faultForLog(error), undefined, 2);
  process.stderr.write(`fingerpost does not start\n${reason}\n`);
  process.exit(1);
}

function die(logger: Logger, error: unknown): never {
  logger.fatal({ fault: faultForLog(error) }, 'unexpected fault: the service ends');
  process.exit(1);
}
