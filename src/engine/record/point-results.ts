import { cannotJudge, found, type Finding, type Reason } from '../finding.js';
import { notCurrent, openOnes, whichSample, whyNone } from './sample-results.js';
import { samplePoint } from './sample-points.js';
import { bySample, type Test } from './tumour-tests.js';
import type { World } from './world.js';

/** What the tests show on samples of one point of the course: found on one is enough. */
export function atPoint(point: 'diagnosis' | 'relapse', tests: readonly Test[], name: string, world: World): Finding {
  const { says, isImpossible, absent, isOf } = samplePoint(point, world);
  if (isImpossible) return found('false', []);
  const placed = tests.map((test) => ({ test, place: isOf(test.sample) }));
  const at = (truth: string) => placed.filter(({ place }) => place === truth).map(({ test }) => test);
  const [sure, maybe] = [at('true'), at('unknown')];
  const results = bySample(sure, name, world);
  if (results.some(({ result }) => result === 'found')) return found('true', []);
  const wanted = results.length > 0 ? 'found' : undefined;
  const placeless = maybe.filter(({ result }) => result !== undefined && (wanted === undefined || result === wanted));
  const reasons: readonly Reason[] = [
    ...placeless.flatMap((test) => (test.sample.dated && absent.length > 0 ? absent : [whichSample(test, name)])),
    ...openOnes([...sure, ...maybe], name, world),
  ];
  if (results.length > 0) return reasons.length === 0 ? found('false', []) : cannotJudge(reasons);
  const elsewhere = bySample(at('false'), name, world);
  if (elsewhere.length > 0 && placeless.length === 0)
    return cannotJudge([notCurrent(elsewhere, name, says), ...reasons]);
  return cannotJudge(placeless.length > 0 ? reasons : whyNone([...sure, ...maybe], name, { says }));
}
