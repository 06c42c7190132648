import { found, type Finding, type Reason } from '../finding.js';
import { constant, factOf, isNotApplicable, knownOf, whyAbsent } from './entries.js';
import type { World } from './world.js';

/** Attributes that say outright whether a therapy or class was ever given, by its name in the therapy list. */
const TYPED = {
  'anti-GD2': 'priorAntiGd2',
  'ALK inhibitor': 'priorAlkInhibitor',
  'CD19-directed': 'priorCd19Directed',
  'CD22-directed': 'priorCd22Directed',
  bevacizumab: 'priorBevacizumab',
  'irinotecan-temozolomide': 'priorIt',
} as const;

function keyOf(wanted: string): (typeof TYPED)[keyof typeof TYPED] | undefined {
  return Object.hasOwn(TYPED, wanted) ? TYPED[wanted as keyof typeof TYPED] : undefined;
}

/** What is typed on whether a therapy or class was ever given; undefined where there is no such attribute or no answer. */
export function typedTherapy(wanted: string, world: World): Finding | undefined {
  const key = keyOf(wanted);
  if (key === undefined) return undefined;
  const typed = constant(world.content[key], { key, name: `whether ${wanted} was given before` }, world);
  if (typed !== undefined)
    return found(typed.value === 'yes' ? 'true' : 'false', [factOf(key, `${wanted} before: ${typed.value}`, typed)]);
  return isNotApplicable(world.content[key], world.asOf)
    ? found('false', [factOf(key, `${wanted} before: not applicable`)])
    : undefined;
}

/** Why the typed attribute gives no answer, where the record says so. */
export function whyNotTyped(wanted: string, name: string, { content, asOf }: World): readonly Reason[] {
  const key = keyOf(wanted);
  if (key === undefined || content[key].length === 0 || knownOf(content[key], asOf).length > 0) return [];
  return whyAbsent(content[key], { key, name }, asOf);
}
