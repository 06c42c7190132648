import { configOfThisProcess } from './platform/config.js';
import { openDatabase } from './platform/database.js';
import { dieQuietly, giveUp, stopOnSignal } from './platform/lifetime.js';
import { listenRefusal, refuseTakenPort } from './platform/listen.js';
import { makeLogger } from './platform/logging.js';
import { welcome } from './welcome.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  const config = configOfThisProcess();
  await refuseTakenPort(config);
  const logger = makeLogger(config.logLevel);
  // The application is loaded while the database starts; and not at all where that is refused at once.
  const [database, { createApp }] = await Promise.all([openDatabase(config, say), import('./app.js')]);
  try {
    const app = await createApp(config, database, logger);
    await app.listen(config.port, config.host);
    dieQuietly(logger);
    stopOnSignal(logger, () => app.close().then(database.stop));
    say(welcome(await app.getUrl(), database));
  } catch (error) {
    await database.stop();
    throw listenRefusal(error, config);
  }
}

await start().catch(giveUp);
