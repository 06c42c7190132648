import { isWithin, type TimeBounds } from '../days.js';
import { relapsesOf } from '../facts/course.js';
import { AT_MOST_MORE, dayOfEvent, eventsOf, wordOf, type Event } from '../facts/events.js';
import { extentOf } from '../record.js';
import { verdict, type Verdict } from '../verdict.js';
import type { World } from '../world.js';
import type { Judges } from './judge.js';

interface Transplant {
  readonly atLeast?: number;
  readonly exactly?: number;
  readonly sinceLast?: TimeBounds;
  readonly type?: 'allo' | 'auto';
  readonly order?: 'before-first-relapse' | 'after-first-relapse';
}

function transplant({ transplant: asked }: { transplant: Transplant }, world: World): Verdict {
  const { type, sinceLast, atLeast, exactly = 0 } = asked;
  const all = eventsOf('transplants', AT_MOST_MORE, world);
  const ofType = all.filter((event) => type === undefined || wordOf(event, 'type', ['allo', 'auto'], world) === type);
  if (sinceLast !== undefined) return timeSince(ofType, sinceLast, world);
  const orders = ofType.map((event) => orderOf(event, asked.order, world));
  const least = orders.filter((one) => one === 'true').length;
  const most = least + orders.filter((one) => one === 'open').length;
  if (atLeast !== undefined) return least >= atLeast ? 'true' : most < atLeast ? 'false' : 'open';
  if (exactly < least || exactly > most) return 'false';
  return least === most ? 'true' : 'open';
}

/** Of a partial list it is not known which was the last, whatever a recent one on it would prove. */
function timeSince(events: readonly Event[], bounds: TimeBounds, world: World): Verdict {
  if (extentOf(world.content.transplants) === 'partial') return 'open';
  if (events.length === 0) return 'false';
  const last = Math.max(...events.map((event) => dayOfEvent(event, world)));
  return verdict(isWithin(bounds, last, world.asOf));
}

/** Against the first relapse; with no relapse every transplant came before any. Two things of one day have no order. */
function orderOf(event: Event, order: Transplant['order'], world: World): Verdict {
  if (order === undefined) return 'true';
  const relapses = relapsesOf(world).map((relapse) => dayOfEvent(relapse, world));
  if (relapses.length === 0) return verdict(order === 'before-first-relapse');
  const [day, first] = [dayOfEvent(event, world), Math.min(...relapses)];
  if (day === first) return 'open';
  return verdict(order === 'before-first-relapse' ? day < first : day > first);
}

/** Transplants. */
export const TRANSPLANT: Judges = { transplant };
