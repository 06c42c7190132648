import { sayChange, type Change, type Truth } from '../engine/index.js';
import type { ChangeDocument, ChangeStepDocument } from './change.js';
import { nodeOutcome } from './outcome.js';

/** Writes a change as the document has it. */
export function mapChange(change: Change): ChangeDocument {
  const { of, aspect, address, steps } = change;
  return {
    of,
    aspect,
    address,
    says: sayChange(change),
    ...values(change, change),
    steps: steps.map((step): ChangeStepDocument => ({ cause: step.cause, ...values(step, change) })),
  };
}

function values(
  { before, after }: Pick<Change, 'before' | 'after'>,
  { aspect, exclusion }: Change,
): Pick<ChangeDocument, 'before' | 'after'> {
  const said = (value: string) => (aspect === 'truth' ? nodeOutcome(value as Truth, exclusion) : value);
  return {
    ...(before === undefined ? {} : { before: said(before) }),
    ...(after === undefined ? {} : { after: said(after) }),
  };
}
