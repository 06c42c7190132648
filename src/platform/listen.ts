import { createServer } from 'node:net';
import type { Config } from './config.js';
import { StartRefused } from './start-refused.js';

/** Refuses a port that is taken, before anything is done to a database that whoever took it may be using. */
export async function refuseTakenPort(config: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((free, taken) => {
    probe.once('error', taken);
    probe.listen(config.port, config.host, () => probe.close(() => free()));
  }).catch((error: unknown) => {
    throw listenRefusal(error, config);
  });
}

/** Why an address cannot be listened on, in a line. */
export function listenRefusal(error: unknown, { host, port }: Config): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new StartRefused(`port ${port} of ${host} is in use: stop what uses it, or set PORT to another`);
    case 'EACCES':
      return new StartRefused(`port ${port} of ${host} is not open to this user: set PORT to one above 1023`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartRefused(`this machine has no address \`${host}\`: set HOST to one it has, such as 127.0.0.1`);
    default:
      return error;
  }
}
