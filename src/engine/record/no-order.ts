import type { Relapse, Transplant } from '../case-attributes.js';
import type { Reason } from '../finding.js';
import { knownOf, missing } from './entries.js';
import { dateOfEvent } from './events.js';
import type { World } from './world.js';

/**
 * Why it is not known which came first, a transplant or a relapse: the dates that are not recorded, else those that are not
 * exact, else, for two of one day, the day of the transplant.
 */
export function whyNoOrder(
  { transplant, relapse }: { readonly transplant: Transplant; readonly relapse: Relapse },
  waitsFor: string,
  world: World,
): readonly Reason[] {
  const events = [
    { list: 'transplants', item: transplant },
    { list: 'relapses', item: relapse },
  ] as const;
  const keyOf = ({ list, item }: (typeof events)[number]) => `${list}/${item.id}/date`;
  const undated = events.filter(({ item }) => knownOf(item.date, world.asOf).length === 0);
  if (undated.length > 0) return undated.map((event) => missing(keyOf(event), waitsFor, 'a date is not recorded'));
  const inexact = events.filter(({ list, item }) => {
    const { earliest, latest } = dateOfEvent(list, item, world);
    return earliest !== latest;
  });
  const detail = 'the dates as recorded allow either order';
  return (inexact.length > 0 ? inexact : events.slice(0, 1)).map((event) => ({
    code: 'IMPRECISE_DATA',
    waitsFor,
    key: keyOf(event),
    detail,
  }));
}
