import { rmSync } from 'node:fs';

interface TestServer {
  readonly server: { stop(): Promise<void> };
  readonly folder: string;
}

/** Stops the throw-away server and removes its files. */
export default async function stopTestServer(): Promise<void> {
  const { server, folder } = (globalThis as unknown as { testServer: TestServer }).testServer;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
