import { readPartialDate, type CaseContent } from '../engine/index.js';

/** Whether the family permits discussion outside the hospital, as far as the record says. */
export type Permission = 'yes' | 'no' | 'not-recorded';

/**
 * The permission as it stands in the case: the latest word of the family. Where a no and a yes have no known order the no holds,
 * and "not asked" is no word.
 */
export function permissionOf({ permissionExternalDiscussion }: CaseContent): Permission {
  const told = permissionExternalDiscussion.flatMap(({ value, date }) =>
    value === undefined || value === 'not_asked' ? [] : [{ says: value === 'yes' ? 'yes' : 'no', date } as const],
  );
  const yeses = told.filter(({ says }) => says === 'yes');
  const standing = told.filter(({ says, date }) => says === 'no' && !yeses.some((yes) => isLater(yes.date, date)));
  if (standing.length > 0) return 'no';
  return yeses.length > 0 ? 'yes' : 'not-recorded';
}

function isLater(date: string | undefined, than: string | undefined): boolean {
  const [one, other] = [date, than].map((text) => (text === undefined ? undefined : readPartialDate(text)));
  return one !== undefined && other !== undefined && one.earliest > other.latest;
}
