import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** Puts the laws of a file to so many made-up cases from a seed; what breaks one is printed with its counterexample. */
export function runFile({ file, seed, each }) {
  const from = performance.now();
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', file];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...args, '--selectProjects', 'pure', '--testTimeout=86400000'],
    {
      encoding: 'utf8',
      env: { ...process.env, LAW_SEED: String(seed), LAW_RUNS: String(each), LAW_WHOLE: 'yes' },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status !== 0) console.error(stderr);
  return { holds: status === 0, seconds: (performance.now() - from) / 1000 };
}
