import type { Day, TimeBounds } from '../days.js';
import { isWithin } from '../days.js';
import { diagnosisDayOf } from '../facts/birth.js';
import { bestResponseOf, relapsesOf, remissionOf } from '../facts/course.js';
import { AT_MOST_MORE, dayOfEvent, eventsOf, isRecorded, wordOf, type Event } from '../facts/events.js';
import { NOT_APPLICABLE } from '../facts/words.js';
import { extentOf } from '../record.js';
import { alike, some, verdict, type Verdict } from '../verdict.js';
import { NotRecorded, type World } from '../world.js';
import type { Judges } from './judge.js';
import { sitesOf } from './sites.js';

type Kind = 'molecular-only' | 'isolated-extramedullary';

function isOfKind(event: Event, kinds: readonly Kind[], world: World): boolean {
  return kinds.some((kind) => {
    if (kind === 'molecular-only') return wordOf(event, 'molecularOnly', ['yes', 'no'], world) === 'yes';
    const sites = sitesOf(event, world);
    return sites.length > 0 && !sites.includes('bone_marrow');
  });
}

/** Of a kind as the record has it: what is not recorded is none. */
function isRecordedAs(event: Event, kinds: readonly Kind[], world: World): boolean {
  const field = (kind: Kind) => (kind === 'molecular-only' ? 'molecularOnly' : 'sites');
  return kinds.some((kind) => isRecorded(event, field(kind)) && isOfKind(event, [kind], world));
}

interface Counted {
  readonly relapses: { readonly atLeast?: number; readonly exactly?: number; readonly excluding?: Kind[] };
}

function relapses({ relapses: { atLeast, exactly, excluding } }: Counted, world: World): Verdict {
  const counted = relapsesOf(world).filter((event) => !isRecordedAs(event, excluding ?? [], world)).length;
  return verdict(atLeast === undefined ? counted === exactly : counted >= atLeast);
}

function relapseKind({ relapseKind: kinds }: { relapseKind: Kind[] }, world: World): Verdict {
  const all = relapsesOf(world);
  if (!world.asRecorded) return verdict(all.some((event) => isOfKind(event, kinds, world)));
  if (all.some((event) => isRecordedAs(event, kinds, world))) return 'true';
  if (extentOf(world.content.relapses) !== 'closed') throw new NotRecorded();
  return 'false';
}

/** Two things of one day have no order. */
function isLater(one: Day, other: Day): Verdict {
  return one === other ? 'open' : verdict(one > other);
}

function relapseAfterTransplant({ relapseAfterTransplant: { excluding } }: After, world: World): Verdict {
  const back = relapsesOf(world).filter((event) => !isRecordedAs(event, excluding ?? [], world));
  const transplants = back.length === 0 ? [] : eventsOf('transplants', AT_MOST_MORE, world);
  return some(
    back.flatMap((event) =>
      transplants.map((transplant) => () => isLater(dayOfEvent(event, world), dayOfEvent(transplant, world))),
    ),
  );
}
interface After {
  readonly relapseAfterTransplant: { readonly excluding?: Kind[] };
}

interface Asked {
  readonly which: 'first' | 'last' | 'any' | number;
  readonly site?: string[];
  readonly onTreatment?: boolean;
  readonly extent?: string[];
  readonly since?: TimeBounds & { readonly event: string };
}

/** Which relapse is meant; where two are of one day and so in no order, each that may be. */
function meant(which: Asked['which'], world: World): readonly Event[] {
  const all = relapsesOf(world);
  if (which === 'any' || all.length < 2)
    return which === 'any' || which === 'first' || which === 'last' || which === 1 ? all : [];
  const at = which === 'first' ? 0 : which === 'last' ? all.length - 1 : which - 1;
  const days = all.map((event) => dayOfEvent(event, world));
  const sorted = [...days].sort((one, other) => one - other);
  return all.filter((_, index) => days[index] === sorted[at]);
}

function relapse({ relapse: asked }: { relapse: Asked }, world: World): Verdict {
  const candidates = meant(asked.which, world).map((event) => () => isAsAsked(event, asked, world));
  if (candidates.length === 0) return 'false';
  return asked.which === 'any' ? some(candidates) : alike(candidates.map((one) => one()));
}

function isAsAsked(event: Event, { site, onTreatment, extent, since }: Asked, world: World): Verdict {
  const isOn = (wanted: boolean) => wordOf(event, 'onTreatment', ['yes', 'no'], world) === (wanted ? 'yes' : 'no');
  return verdict(
    (site === undefined || sitesOf(event, world).some((one) => site.includes(one))) &&
      (onTreatment === undefined || isOn(onTreatment)) &&
      (extent === undefined || extent.includes(wordOf(event, 'extent', EXTENTS, world) ?? '')) &&
      (since === undefined || isWithin(since, diagnosisDayOf(world), dayOfEvent(event, world))),
  );
}
const EXTENTS = ['local', 'regional', 'distant', 'na_leukaemia'];

interface Best {
  readonly bestResponse: string[];
  readonly undefined?: string[];
  readonly impliedByRelapse?: boolean;
}

function bestResponse(asked: Best, world: World): Verdict {
  const best = bestResponseOf(world, asked.impliedByRelapse === true);
  if (best === 'implied') return 'true';
  if (best === NOT_APPLICABLE) return 'false';
  if (asked.undefined?.includes(best) === true) return 'open';
  return verdict(asked.bestResponse.includes(best));
}

/** The course of the disease. */
export const COURSE: Judges = {
  relapses,
  relapseKind,
  relapse,
  relapseAfterTransplant,
  bestResponse,
  relapseOffTreatment: (_, world) =>
    verdict(relapsesOf(world).some((event) => wordOf(event, 'onTreatment', ['yes', 'no'], world) === 'no')),
  remission: ({ remission }: { remission: string }, world) => {
    const ever = remissionOf(world);
    return verdict(ever === 'yes' ? remission === 'ever' : remission === 'never');
  },
  progression: ({ progression }: { progression: string }, world) => {
    const all = eventsOf('progressionEvents', AT_MOST_MORE, world);
    if (progression === 'any') return verdict(all.length > 0);
    return verdict(all.some((event) => sitesOf(event, world, 'newSites').length > 0));
  },
};
