import { readFileSync } from 'node:fs';

// Linux counts in hundredths of a second.
const TICK = 10;

/** The time of the processor that a process has had, in milliseconds; not a number where the system does not tell (Linux does). */
export function processorTime(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return NaN;
  }
}
