/** What holds in one world; open only where the source's words leave it so, or two things of one day have no order. */
export type Verdict = 'true' | 'false' | 'open';

/** What code has settled. */
export function verdict(holds: boolean): Verdict {
  return holds ? 'true' : 'false';
}

/** Open stays open. */
export function denied(one: Verdict): Verdict {
  if (one === 'open') return 'open';
  return one === 'true' ? 'false' : 'true';
}

/** Whether all hold. What is known to fail once one does is not asked further: every world that differs only there is the same. */
export function every(all: readonly (() => Verdict)[]): Verdict {
  let came: Verdict = 'true';
  for (const one of all) {
    const next = one();
    if (next === 'false') return 'false';
    if (next === 'open') came = 'open';
  }
  return came;
}

/** Whether one holds, asked in the same way. */
export function some(all: readonly (() => Verdict)[]): Verdict {
  return denied(every(all.map((one) => () => denied(one()))));
}

/** Whether at least so many hold, asked until it is settled. */
export function atLeast(count: number, all: readonly (() => Verdict)[]): Verdict {
  let [held, possible] = [0, all.length];
  for (const one of all) {
    const next = one();
    if (next === 'true') held += 1;
    if (next === 'false') possible -= 1;
    if (held >= count) return 'true';
    if (possible < count) return 'false';
  }
  return 'open';
}

/** What all agree on: readings, and worlds. */
export function alike(all: readonly Verdict[]): Verdict {
  const [first] = all;
  return first !== undefined && all.every((one) => one === first) ? first : 'open';
}
