import type { Reason } from '../finding.js';
import { isBefore, isOnOrAfter } from '../partial-date.js';
import { allOf, anyOf, not, settled, type Truth } from '../truth.js';
import { dateOfEvent } from './events.js';
import { relapsesIn, type Relapses } from './relapses.js';
import { hasRelapseSample, type Sample } from './samples.js';
import type { World } from './world.js';

/** Which samples were taken at one point of the course: at diagnosis, or at a relapse. */
export interface SamplePoint {
  readonly says: string;
  /** Whether no sample can be of it: a relapse sample, where there was no relapse. */
  readonly isImpossible: boolean;
  /** Why it is open of which point an undescribed sample is: the relapses are not all known. */
  readonly absent: readonly Reason[];
  readonly isOf: (sample: Sample) => Truth;
}

/** Works out which samples are of diagnosis, or of a relapse. The time point decides where it is recorded; dates only without one. */
export function samplePoint(point: 'diagnosis' | 'relapse', world: World): SamplePoint {
  const relapses = relapsesIn(world);
  const none = relapses.most === 0 && !hasRelapseSample(world);
  const isRelapse = (sample: Sample) => (none ? ofNone(sample) : ofRelapse(sample, relapses, world));
  return {
    says: point === 'diagnosis' ? 'a sample of diagnosis' : 'a relapse sample',
    isImpossible: point === 'relapse' && none,
    absent: relapses.complete ? [] : relapses.absent,
    isOf: (sample) => (point === 'relapse' ? isRelapse(sample) : ofDiagnosis(sample, isRelapse)),
  };
}

function ofDiagnosis(sample: Sample, isRelapse: (sample: Sample) => Truth): Truth {
  if (sample.timepoint !== undefined) return settled(sample.timepoint === 'diagnosis' && sample.relapse === undefined);
  return not(isRelapse(sample));
}

function ofNone({ relapse, timepoint }: Sample): Truth {
  return settled(relapse !== undefined || timepoint === 'relapse');
}

function ofRelapse({ timepoint, relapse, dated, date }: Sample, relapses: Relapses, world: World): Truth {
  if (relapse !== undefined) return 'true';
  if (timepoint !== undefined) return settled(timepoint === 'relapse');
  if (!dated || relapses.items.length === 0) return 'unknown';
  const days = relapses.items.map((item) => dateOfEvent('relapses', item, world));
  const after = anyOf(days.map((day) => isOnOrAfter(date, day.latest)));
  if (after === 'true') return 'true';
  const before = allOf(days.map((day) => isBefore(date, day)));
  return before === 'true' && relapses.complete ? 'false' : 'unknown';
}
