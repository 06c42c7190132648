import { z } from 'zod';
import { boundSchema, sayBound } from '../bound.js';
import type { ClinicalContent } from '../case-attributes.js';
import type { Recorded } from '../case-shape.js';
import { cannotJudge, type FactUsed, type Finding } from '../finding.js';
import { inUnit, sayQuantity, type Quantity } from '../quantity.js';
import { constant, factOf, missing, whyAbsent, type Known } from '../record/entries.js';
import { fieldOf, gotAs, onLatest, turnsOf, type Grouped } from '../record/series.js';
import type { World } from '../record/world.js';
import { sayWithin } from './age-window.js';
import { within as withinBound } from './amount.js';
import { defineKind } from './kind.js';
import { ofAll } from './part.js';
import { span } from './time-bounds.js';

const KEY = 'mrd';
const MEASURE = { unit: '%' };
const SENSITIVITY = { key: 'mrd/sensitivity', name: 'the lowest level the test for residual disease could have seen' };
const METHODS = { flow: 'by flow cytometry', pcr: 'by PCR', ngs: 'by sequencing' } as const;

const schema = z.strictObject({
  mrd: boundSchema(MEASURE.unit),
  method: z.enum(['flow', 'pcr', 'ngs']).optional(),
  within: span.optional(),
});
type Params = z.infer<typeof schema>;
type Group = ClinicalContent['mrd'][number]['value'] & object;
type Result = Known<Grouped<Quantity, Group>>;

/**
 * Minimal residual disease, as a percentage or a power of ten, by the latest result. A test that found none has not seen what lies
 * below its own sensitivity: where that does not reach the bound, the answer stays open.
 */
export const mrd = defineKind({
  key: 'mrd',
  schema,
  assess(params, world) {
    const { method, within } = params;
    const named = { key: KEY, name: nameOf(params), within };
    const judge = (entries: Recorded<Grouped<Quantity, Group>>, here: World) =>
      onLatest(entries, named, here, (entry) => onResult(params, entry, here));
    const entries = fieldOf(world.content.mrd, 'amount', world);
    if (method === undefined) return judge(entries, world);
    const how = { field: 'method', wanted: method, name: 'the method of the test for residual disease' } as const;
    return gotAs(entries, how, { key: KEY, say: sayResult }, world, judge);
  },
  turns: ({ within }, world) => turnsOf([KEY], [within], world),
  describe: (params) => `${nameOf(params)} ${sayBound(params.mrd)}${sayWithin(params.within)}`,
});

function nameOf({ method }: Params): string {
  return `minimal residual disease${method === undefined ? '' : ` ${METHODS[method]}`}`;
}

function sayResult(entry: Result): FactUsed {
  const { value, group } = entry.value;
  const [method] = group.method.flatMap((recorded) => recorded.value ?? []);
  const [timepoint] = group.timepoint.flatMap((recorded) => recorded.value ?? []);
  const parts = [
    `minimal residual disease ${sayQuantity(value)}`,
    ...(method === undefined ? [] : [METHODS[method]]),
    ...(timepoint === undefined ? [] : [timepoint]),
  ];
  return factOf(KEY, parts.join(', '), entry);
}

function onResult(params: Params, entry: Result, world: World): Finding {
  const { value, group } = entry.value;
  const sensitivity = constant(group.sensitivity, SENSITIVITY, world);
  const facts = [
    sayResult(entry),
    ...(sensitivity === undefined
      ? []
      : [factOf(SENSITIVITY.key, `sensitivity of the test ${sayQuantity(sensitivity.value)}`, sensitivity)]),
  ];
  const named = { key: KEY, name: nameOf(params) };
  if (sensitivity === undefined && value.high === 0)
    return cannotJudge(whyAbsent(group.sensitivity, SENSITIVITY, world.asOf), facts);
  const seen = sensitivity === undefined ? value : asSeen(value, sensitivity.value, world);
  if (seen === undefined)
    return cannotJudge(missing(SENSITIVITY.key, SENSITIVITY.name, 'its unit is unknown or does not fit'), facts);
  return ofAll([withinBound(seen, params.mrd, MEASURE, named)], facts);
}

/**
 * What a result allows: one that found nothing, anything up to the sensitivity of the test. One that names less than the test
 * could see contradicts it. Undefined where the sensitivity is needed and its unit is not understood.
 */
function asSeen(value: Quantity, sensitivity: Quantity, { choose }: World): Quantity | undefined {
  const [amount, lowest] = [inUnit(value, MEASURE.unit), inUnit(sensitivity, MEASURE.unit)];
  if (amount === undefined) return value;
  if (lowest === undefined) return amount.high === 0 ? undefined : amount;
  if (amount.high >= lowest.high) return amount;
  const unseen = { low: 0, high: lowest.high, lowOpen: false, highOpen: true, unit: MEASURE.unit };
  if (amount.high === 0) return unseen;
  const says = 'the result for residual disease is lower than the test could have seen';
  const contradiction = { key: 'mrd/below-sensitivity', says, settles: 'the result, or the sensitivity of the test' };
  return choose(contradiction, ['result', 'sensitivity']) === 'result' ? amount : unseen;
}
