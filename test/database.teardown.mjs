import { rmSync } from 'node:fs';

/** Stops the throw-away server and removes its files. */
export default async function stopTestServer() {
  const { server, folder } = globalThis.testServer;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
