/** What can be said of a statement about a case whose record has gaps (Kleene's strong three-valued logic). */
export type Truth = 'true' | 'false' | 'unknown';

/** Turns a yes-or-no that code has already settled into a truth. */
export function settled(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}

/** Unknown stays unknown: denying what nobody knows adds nothing. */
export function not(operand: Truth): Truth {
  if (operand === 'unknown') return 'unknown';
  return operand === 'true' ? 'false' : 'true';
}

/** At least `k` of the operands hold: true once k are, false once too few are left that could be. */
export function atLeast(k: number, operands: readonly Truth[]): Truth {
  // Counted in one go: most leaves of an answer pass here.
  let [held, open] = [0, 0];
  for (const truth of operands) {
    if (truth === 'true') held += 1;
    else if (truth === 'unknown') open += 1;
  }
  if (held >= k) return 'true';
  return held + open < k ? 'false' : 'unknown';
}

/** False as soon as one operand is, whatever else is missing; true only when every operand is. */
export function allOf(operands: readonly Truth[]): Truth {
  return atLeast(operands.length, operands);
}

/** True as soon as one operand is, whatever else is missing; false only when every operand is. */
export function anyOf(operands: readonly Truth[]): Truth {
  return atLeast(1, operands);
}

/** The one truth that all operands share, else unknown: how readings, flags and worlds are joined. */
export function agreed(operands: readonly Truth[]): Truth {
  const [first] = operands;
  if (first === undefined) return 'unknown';
  return operands.every((truth) => truth === first) ? first : 'unknown';
}
