import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** Puts the laws of a file to so many made-up cases from a seed; what breaks one is printed with its counterexample. */
export async function runFile({ file, seed, each }) {
  const from = performance.now();
  const child = spawn('npm', ['run', '-s', 'jest', '--', file, '--selectProjects', 'pure'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LAW_SEED: String(seed), LAW_RUNS: String(each), LAW_WHOLE: 'yes' },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part) => (said += part));
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (status !== 0) console.error(said);
  return { holds: status === 0, seconds: (performance.now() - from) / 1000 };
}
