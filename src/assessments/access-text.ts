import type { Access, CaseContent } from '../engine/index.js';
import type { RemarkDocument } from './answer.js';

/** Access text by the treating nation; where none is recorded all of it, each with the nation it speaks of. */
export function accessFor(access: readonly Access[], { treatingNation }: CaseContent): readonly RemarkDocument[] {
  const nation = treatingNation.find(({ value }) => value !== undefined)?.value;
  const fitting = access.filter(
    ({ nations }) => nation === undefined || nations === undefined || nations.includes(nation),
  );
  return fitting.map(({ says, statements, nations }) => ({
    says:
      nation === undefined && nations !== undefined
        ? `${says} (${nations.join(', ')}; the treating nation is not recorded)`
        : says,
    statements,
  }));
}
