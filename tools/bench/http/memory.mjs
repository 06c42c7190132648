import { spawnSync } from 'node:child_process';
import { median } from '../rounds.mjs';

/** The memory that a process holds now, in MB. */
export function residentMemory(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(stdout) / 1024;
}

/** By how many MB the memory grew per thousand requests: the slope of the line nearest to the samples `[requests, MB]`. */
export function growth(samples) {
  const mean = (at) => samples.reduce((sum, sample) => sum + sample[at], 0) / samples.length;
  const [x, y] = [mean(0), mean(1)];
  const products = samples.reduce((sum, sample) => sum + (sample[0] - x) * (sample[1] - y), 0);
  return (products / samples.reduce((sum, sample) => sum + (sample[0] - x) ** 2, 0)) * 1000;
}

/** How much more memory was held in the last third of the samples than in the first, as a share. */
export function rise(samples) {
  const third = Math.floor(samples.length / 3);
  const middle = (some) => median(some.map(([, held]) => held));
  return middle(samples.slice(-third)) / middle(samples.slice(0, third)) - 1;
}
