import type { TumourTest } from '../case-attributes.js';
import { isBefore, isOnOrAfter, sayDate, type DayRange } from '../partial-date.js';
import type { Reason } from '../finding.js';
import { settled, type Truth } from '../truth.js';
import { dateOf, knownOf, valueIn } from './entries.js';
import { dateOfEvent } from './events.js';
import { noOrder } from './relapse-order.js';
import { relapsesIn, type Relapses } from './relapses.js';
import { once } from './once.js';
import type { World } from './world.js';

/** A sample as recorded: when in the course it was taken, of which relapse, on which days. */
export interface Sample {
  readonly timepoint: string | undefined;
  readonly relapse: string | undefined;
  readonly dated: boolean;
  readonly date: DayRange;
  readonly says: string;
}

/** The sample of a tumour test. */
export function sampleOf(test: TumourTest, world: World): Sample {
  return once(test, 'sample', world, (here) => readSample(test, here));
}

function readSample(test: TumourTest, world: World): Sample {
  const groups = knownOf(test.sample, world.asOf).map(({ value }) => value);
  const field = (name: string) => `tumourTests/${test.id}/sample/${name}`;
  const timepoint = valueIn(
    groups.flatMap((group) => group.timepoint),
    field('timepoint'),
    world,
  );
  const relapse = valueIn(
    groups.flatMap((group) => group.relapse),
    field('relapse'),
    world,
  );
  const dates = groups.flatMap((group) => group.date).filter(({ value }) => value !== undefined);
  const date = dateOf(
    dates,
    { key: `tumourTests/${test.id}/sample/date`, name: `the sample date of ${test.id}` },
    world,
  );
  const day = dates[0]?.value;
  const words = [
    timepoint === undefined ? 'sample' : `${relapse ?? timepoint} sample`.replaceAll('-', ' '),
    ...(day === undefined ? [] : [sayDate(day)]),
  ];
  return { timepoint, relapse, dated: dates.length > 0, date, says: words.join(' ') };
}

/** What "a current sample" means for a case: one of the latest relapse, or of diagnosis where a relapse is excluded. */
export interface CurrentSample {
  /** Why no sample is known to be current, where a (further) relapse is not excluded. */
  readonly absent: readonly Reason[];
  readonly says: string;
  /** Why it is not known which relapse is the latest, where there are several. */
  readonly order: readonly Reason[];
  isCurrent(sample: Sample): Truth;
}

/** Works out which samples are current. A progression changes nothing. */
export function currentSample(world: World): CurrentSample {
  const relapses = relapsesIn(world);
  if (!relapses.complete || relapses.least !== relapses.most) {
    const says = 'a current sample; whether it has come back, or come back again, is not recorded';
    return { absent: relapses.absent, says, order: [], isCurrent: () => 'false' };
  }
  if (relapses.most === 0) return withoutRelapse(world);
  return {
    absent: [],
    order: maybeLatest(relapses.items, world).length > 1 ? [noOrder()] : [],
    says: relapses.most === 1 ? 'a relapse sample' : 'a sample of the latest relapse',
    isCurrent: (sample) => ofLatest(sample, relapses, world),
  };
}

/** Without a relapse every sample is of diagnosis; a sample said to be of a relapse stands against the empty list. */
function withoutRelapse(world: World): CurrentSample {
  if (!hasRelapseSample(world)) return { absent: [], says: 'the diagnosis sample', order: [], isCurrent: () => 'true' };
  return { absent: [], says: 'a relapse sample', order: [], isCurrent: (sample) => settled(isOfRelapse(sample)) };
}

/** Whether, although the list of relapses is empty, a sample said to be of a relapse is believed. */
export function hasRelapseSample(world: World): boolean {
  const against = world.content.tumourTests.items.some((test) => isOfRelapse(sampleOf(test, world)));
  const contradiction = {
    key: 'relapse-sample-without-relapse',
    says: 'a tumour sample is said to be of a relapse, and the list of relapses is empty',
    settles: 'whether it has come back',
  };
  return against && world.choose(contradiction, ['list', 'sample']) === 'sample';
}

function isOfRelapse({ timepoint }: Sample): boolean {
  return timepoint === 'relapse';
}

/** Whether a sample is of the latest relapse: by its time point where that is recorded, by dates only without one. */
function ofLatest({ timepoint, relapse, dated, date }: Sample, { items }: Relapses, world: World): Truth {
  const latest = maybeLatest(items, world);
  const certain = latest.length === 1;
  if (timepoint === 'diagnosis') return 'false';
  if (relapse !== undefined && items.some(({ id }) => id === relapse)) {
    if (!latest.some(({ id }) => id === relapse)) return 'false';
    return certain ? 'true' : 'unknown';
  }
  if (timepoint === 'relapse' && items.length === 1) return 'true';
  if (!dated) return 'unknown';
  const [first] = latest;
  if (first === undefined || !certain) return 'unknown';
  return startedBy(date, dateOfEvent('relapses', first, world));
}

function startedBy(sample: DayRange, relapse: DayRange): Truth {
  if (isOnOrAfter(sample, relapse.latest) === 'true') return 'true';
  return isBefore(sample, relapse) === 'true' ? 'false' : 'unknown';
}

/** The relapses of which none is known to be later: by their numbers where all have one, else by their dates. */
function maybeLatest(items: Relapses['items'], world: World): Relapses['items'] {
  const numbers = items.map(({ id, n }) => valueIn(n, `relapses/${id}/n`, world));
  if (!numbers.includes(undefined)) {
    const last = Math.max(...numbers.map((number) => number ?? 0));
    return items.filter((_, index) => numbers[index] === last);
  }
  const dates = items.map((item) => dateOfEvent('relapses', item, world));
  return items.filter(
    (_, one) =>
      !items.some(
        (__, other) => one !== other && isBefore(dates[one] as DayRange, dates[other] as DayRange) === 'true',
      ),
  );
}
