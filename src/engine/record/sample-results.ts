import { cannotJudge, found, joined, withContext, type Finding, type Reason } from '../finding.js';
import { isBefore } from '../partial-date.js';
import { missing } from './entries.js';
import { currentSample, type CurrentSample } from './samples.js';
import { bySample, conflictOf, type Resulted, type Test } from './tumour-tests.js';
import type { World } from './world.js';

const MOST_UNDECIDED = 6;

/** What the tests show on any sample: found once is enough; not found needs a complete list in which every test has its result. */
export function onAny(tests: readonly Test[], name: string, world: World): Finding {
  const results = bySample(tests, name, world);
  if (results.some(({ result }) => result === 'found')) return found('true', []);
  const open = openOnes(tests, name, world);
  if (results.length > 0 && open.length === 0) return found('false', []);
  return cannotJudge(results.length > 0 || open.length > 0 ? open : whyNone(tests, name, undefined));
}

/** What may still show an alteration: a test without a result, or one that a partial list does not hold. */
export function openOnes(tests: readonly Test[], name: string, { content }: World): readonly Reason[] {
  const pending = tests.filter(({ result, isForAnother }) => result === undefined && isForAnother === undefined);
  const { given, partial } = content.tumourTests;
  const more = given && partial ? [missing('tumourTests', name, 'the list of tests is partial')] : [];
  return [...pending.flatMap(({ why }) => why), ...more];
}

/** What the tests show on a current sample; a result that may or may not be of one is tried both ways. */
export function onCurrent(tests: readonly Test[], name: string, world: World): Finding {
  const current = currentSample(world);
  const placed = tests.map((test) => ({
    test,
    place: test.accepted === undefined ? current.isCurrent(test.sample) : 'true',
  }));
  const undecided = placed.filter(({ place, test }) => place === 'unknown' && test.result !== undefined);
  const why = undecided.flatMap(({ test }) => whyUndecided(test, current, name));
  if (undecided.length > MOST_UNDECIDED) return cannotJudge(why);
  const findings = Array.from({ length: 2 ** undecided.length }, (_, way) => {
    const isOpen = (test: Test) => (way >> undecided.findIndex((one) => one.test === test)) % 2 === 1;
    const isNow = ({ test, place }: (typeof placed)[number]) =>
      place === 'true' || (place === 'unknown' && isOpen(test));
    const now = placed.filter(isNow).map(({ test }) => test);
    return decide({ now, before: tests.filter((test) => !now.includes(test)) }, current, name, world);
  });
  const [only, ...others] = findings;
  return only !== undefined && others.length === 0 ? only : joined(findings, why);
}

/** Of a sample whose place is recorded it is open only which relapse is the latest. */
function whyUndecided(test: Test, { order }: CurrentSample, name: string): readonly Reason[] {
  const { timepoint, relapse, dated } = test.sample;
  const isPlaced = relapse !== undefined || timepoint !== undefined || dated;
  return order.length > 0 && isPlaced ? order : [whichSample(test, name)];
}

/** The reason why it is not known of which sample a result is. */
export function whichSample({ test, sample }: Test, name: string): Reason {
  const waitsFor = `which sample the ${name} result is from`;
  const key = `tumourTests/${test.id}/sample`;
  if (!sample.dated) return missing(key, waitsFor, 'neither time point nor date of the sample is recorded');
  return { code: 'IMPRECISE_DATA', waitsFor, key, detail: 'the dates of sample and relapse allow either order' };
}

interface Placed {
  readonly now: readonly Test[];
  readonly before: readonly Test[];
}

/** A result on a current sample decides; without one the earlier results speak as far as they can. */
function decide({ now, before }: Placed, current: CurrentSample, name: string, world: World): Finding {
  const accepted = now.flatMap((test) =>
    test.accepted === undefined ? [] : [`an older result is accepted, ${test.accepted}`],
  );
  const results = bySample(now, name, world);
  const earlier = bySample(before, name, world);
  const foundEarlier = earlier.some(({ result }) => result === 'found');
  if (results.length > 0) return withContext(fromCurrent(results, foundEarlier, name, world), [], accepted);
  if (foundEarlier)
    return found('true', [], { notes: [`${name} was found earlier; there is no result on ${current.says}`] });
  if (earlier.length === 0)
    return cannotJudge([...whyNone(now.length > 0 ? now : before, name, current), ...current.absent]);
  return cannotJudge([notCurrent(earlier, name, current.says), ...current.absent, ...awaited({ now, before })]);
}

/** The reason where results stand on other samples only. */
export function notCurrent(results: readonly Resulted[], name: string, wanted: string): Reason {
  const words = (['found', 'not_found'] as const).flatMap((word) => {
    const samples = [...new Set(results.filter(({ result }) => result === word).map(({ sample }) => sample.says))];
    return samples.length === 0
      ? []
      : [`${word.replace('_', ' ')} on ${samples.map((says) => `the ${says}`).join(', ')}`];
  });
  const detail = `${words.join('; ')}; a newer sample may differ`;
  return { code: 'NOT_CURRENT', waitsFor: name, sample: wanted, key: 'tumourTests', detail };
}

function awaited({ now, before }: Placed): readonly Reason[] {
  const open = [...now, ...before].filter(({ result }) => result === undefined);
  const asked = open.filter(({ why }) => why.some(({ request }) => request !== undefined));
  return [...asked, ...now.filter(({ result }) => result === undefined)].flatMap(({ why }) => why);
}

function fromCurrent(results: readonly Resulted[], foundEarlier: boolean, name: string, world: World): Finding {
  const last = results.filter(
    (one) => !results.some((other) => isBefore(one.sample.date, other.sample.date) === 'true'),
  );
  const words = [...new Set(last.map(({ result }) => result))];
  const result = words.length === 1 ? words[0] : world.choose(conflictOf(name), ['found', 'not_found'] as const);
  if (result === 'found') return found('true', []);
  if (!foundEarlier && !results.some((one) => one.result === 'found')) return found('false', []);
  const detail = 'found on an earlier sample and not found on the current one; the source does not say which counts';
  return cannotJudge({
    code: 'UNDEFINED_TERM',
    waitsFor: `a reading of which ${name} result counts`,
    key: 'tumourTests',
    detail,
  });
}

/** Why no test says anything. */
export function whyNone(
  tests: readonly Test[],
  name: string,
  current: Pick<CurrentSample, 'says'> | undefined,
): readonly Reason[] {
  const reasons = tests.flatMap(({ why }) => why);
  const none = reasons.length > 0 ? reasons : [missing('tumourTests', name, 'no test recorded')];
  return current === undefined ? none : none.map((reason) => ({ ...reason, sample: current.says }));
}
