import type { Transplant } from '../case-attributes.js';
import type { FactUsed, Reason } from '../finding.js';
import { sayDate } from '../partial-date.js';
import { factOf, missing, whyAbsent } from './entries.js';
import { nameOf, pastItems } from './events.js';
import type { World } from './world.js';

/** The transplants of a case, and whether the list is all there are. */
export interface Transplants {
  readonly items: readonly Transplant[];
  readonly complete: boolean;
  readonly facts: readonly FactUsed[];
  readonly absent: readonly Reason[];
}

const TRANSPLANTS = { key: 'transplants', name: 'whether there was a transplant' };

/** The transplants up to `asOf`. */
export function transplantsIn(world: World): Transplants {
  const { transplants } = world.content;
  const items = pastItems(transplants, world);
  const complete = transplants.given && !transplants.partial;
  const none = complete && items.length === 0 ? [factOf('transplants', 'no transplant; the list is complete')] : [];
  const absent = transplants.given
    ? [missing('transplants', 'whether the list of transplants is complete', 'the list is partial')]
    : whyAbsent(transplants.absent, TRANSPLANTS, world.asOf);
  return { items, complete, facts: [...items.map(sayTransplant), ...none], absent };
}

/** A transplant as a fact in words. */
export function sayTransplant(transplant: Transplant): FactUsed {
  const date = transplant.date.find(({ value }) => value !== undefined)?.value;
  const type = transplant.type.find(({ value }) => value !== undefined)?.value;
  const kind = type === undefined ? [] : [type === 'auto' ? 'own cells (autologous)' : 'a donor’s cells (allogeneic)'];
  const parts = [date === undefined ? 'undated' : sayDate(date), ...kind];
  return {
    ...factOf(`transplants/${transplant.id}`, `${nameOf(transplant.id)}: ${parts.join(', ')}`),
    ...(date === undefined ? {} : { date }),
  };
}
