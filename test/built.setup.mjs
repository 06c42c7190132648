import { spawnSync } from 'node:child_process';

/** Builds the program, where it is older than its sources. */
export default function buildTheProgram() {
  const built = spawnSync(process.execPath, ['tools/build-if-stale.mjs'], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the program does not build');
}
