import { BEGUN_ANEW, STEPS, type StepNow, type StepRecord } from './case-route.js';

/** What was recorded of a case on one route, oldest first. */
type Records = readonly StepRecord[];

/** The day on which the case last set out on the route anew; undefined where it never did. */
export function begunAnewOn(records: Records): string | undefined {
  return records.findLast(({ step }) => step === BEGUN_ANEW)?.day;
}

/** Each step as it was recorded last, since the case set out anew. */
export function stepsNow(records: Records): readonly StepNow[] {
  const from = records.findLastIndex(({ step }) => step === BEGUN_ANEW) + 1;
  const counted = records.slice(from);
  return STEPS.map((step) => {
    const last = counted.findLast((record) => record.step === step);
    if (last === undefined) return { step, state: 'not-recorded' };
    const { state, day, person, recordedAt } = last;
    return { step, state, day, person, recordedAt };
  });
}
