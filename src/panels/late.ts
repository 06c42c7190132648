import type { CaseRoute, Late, StepNow } from './case-route.js';
import { lastDayOf } from './chosen-sitting.js';

/**
 * What is late of a case on a route, seen on a day:
 * - `cancelled`: the sitting it is down for is cancelled, and no advice is recorded as received;
 * - `papers`: the last day for papers is over, the sitting is not, and nothing is recorded as submitted;
 * - `advice`: the sitting is over, and no advice is recorded as received;
 * - `family`: advice was received on an earlier day, and the family is not recorded as told.
 */
export function lateOf({ sitting, steps }: Pick<CaseRoute, 'sitting' | 'steps'>, today: string): readonly Late[] {
  const isDone = (step: StepNow['step']) => steps.some((one) => one.step === step && one.state === 'yes');
  const advice = steps.find(({ step, state }) => step === 'advice-received' && state === 'yes');
  const received = advice !== undefined && 'day' in advice ? advice.day : undefined;
  const late: Late[] = [];
  if (sitting !== undefined && received === undefined) {
    const { date, papersBy, isCancelled } = sitting;
    const isOver = lastDayOf(date) < today;
    if (isCancelled) late.push({ what: 'cancelled', since: date });
    else if (isOver) late.push({ what: 'advice', since: date });
    else if (papersBy !== undefined && papersBy < today && !isDone('submitted'))
      late.push({ what: 'papers', since: papersBy });
  }
  if (received !== undefined && received < today && !isDone('family-told'))
    late.push({ what: 'family', since: received });
  return late;
}
