import { readPartialDate, type CaseContent } from '../engine/index.js';

/**
 * Whether two cases that came with requests may be of one child: both record a birth date and some day fits both, and no
 * sex recorded in both differs. They have no id, so this guards against a slip and proves nothing.
 */
export function mayBeOneChild(one: CaseContent, other: CaseContent): boolean {
  const births = [...birthsIn(one), ...birthsIn(other)];
  const areKnown = birthsIn(one).length > 0 && birthsIn(other).length > 0;
  const latestStart = Math.max(...births.map(({ earliest }) => earliest));
  const earliestEnd = Math.min(...births.map(({ latest }) => latest));
  return areKnown && latestStart <= earliestEnd && new Set([...sexesIn(one), ...sexesIn(other)]).size < 2;
}

function birthsIn({ birthDate }: CaseContent): readonly { readonly earliest: number; readonly latest: number }[] {
  return birthDate.flatMap(({ value }) => {
    if (value === undefined) return [];
    const [text, days] = typeof value === 'string' ? [value, 0] : [value.at, value.ageInDays];
    const range = readPartialDate(text);
    return range === undefined ? [] : [{ earliest: range.earliest - days, latest: range.latest - days }];
  });
}

const sexesIn = ({ sexForClinicalUse }: CaseContent): readonly string[] =>
  sexForClinicalUse.flatMap(({ value }) => (value === undefined ? [] : [value]));
