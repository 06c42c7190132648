import { suppose, type StoredFrom, type Suppositions } from '../engine/index.js';
import { InvalidRequest, type FieldError } from '../platform/problem.js';

/** One fact that is supposed, as it is sent. */
export interface Supposition {
  readonly key: string;
  readonly value: unknown;
}

/** What is supposed, by key. Throws `InvalidRequest` where a key stands twice. */
export function byKey(sent: readonly Supposition[]): Suppositions {
  const again = sent.findIndex(({ key }, at) => sent.findIndex((one) => one.key === key) < at);
  if (again >= 0) throw new InvalidRequest([{ path: `suppose[${again}].key`, message: 'is supposed twice: keep one' }]);
  return Object.fromEntries(sent.map(({ key, value }) => [key, value]));
}

/** What is wrong with suppositions that cannot all be taken together: each at its place in what was sent, where it is at fault alone. */
export function faultsAt(
  sent: readonly Supposition[],
  { content, asOf, rules }: StoredFrom,
  together: readonly FieldError[],
): readonly FieldError[] {
  const { diagnoses } = rules.terms;
  const alone = sent.flatMap(({ key, value }, at) => {
    const taken = suppose(content, { [key]: value }, { asOf, diagnoses, path: 'suppose' });
    return taken.ok ? [] : taken.problems.map(({ path, message }) => ({ path: placeOf(path, key, at), message }));
  });
  return alone.length > 0 ? alone : together;
}

/** `suppose.relapses/relapse-1/date` is `suppose[0]` where that is the key of the first, and `….sites[1]` is in its value. */
function placeOf(path: string, key: string, at: number): string {
  const inside = path.startsWith(`suppose.${key}`) ? path.slice(`suppose.${key}`.length) : '';
  return inside === '' ? `suppose[${at}]` : `suppose[${at}].value${inside}`;
}
