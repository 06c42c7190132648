import { z } from 'zod';
import { sayBound } from '../bound.js';
import type { Recorded } from '../case-shape.js';
import { withContext, type Finding } from '../finding.js';
import { sayQuantity, type Quantity } from '../quantity.js';
import { turnsOfAge } from '../record/ages.js';
import { constant, factOf, whyAbsent, type Known, type Named } from '../record/entries.js';
import { once } from '../record/once.js';
import { fieldOf, onLatest, turnsOf, type Grouped } from '../record/series.js';
import type { World } from '../record/world.js';
import { sayWithin, spansOf } from './age-window.js';
import {
  amountBounds,
  boundOf,
  checkBound,
  distanceOf,
  isAmount,
  isBounded,
  sayTimes,
  within as withinBound,
  type Measure,
} from './amount.js';
import { defineKind } from './kind.js';
import { ofAll, openPart, settledPart, type Part } from './part.js';
import { span } from './time-bounds.js';
import { againstLimit, timesUpperLimit, upperLimits } from './upper-limit.js';

const COUNTS = ['anc', 'platelets', 'hb', 'alc'] as const;
const CHEMISTRY = ['creatinine', 'bilirubinTotal', 'alt', 'ast', 'albumin'] as const;
type Value = (typeof COUNTS)[number] | (typeof CHEMISTRY)[number];

const VALUES: Readonly<Record<Value, Measure & Named>> = {
  anc: { key: 'anc', name: 'neutrophils', unit: '10*9/L' },
  platelets: { key: 'platelets', name: 'platelets', unit: '10*9/L' },
  hb: { key: 'hb', name: 'haemoglobin', unit: 'g/L' },
  alc: { key: 'alc', name: 'lymphocytes', unit: '10*9/L' },
  creatinine: { key: 'creatinine', name: 'creatinine', unit: 'umol/L', molecularWeight: 113.12 },
  bilirubinTotal: { key: 'bilirubinTotal', name: 'total bilirubin', unit: 'umol/L', molecularWeight: 584.66 },
  alt: { key: 'alt', name: 'alanine aminotransferase', unit: 'U/L' },
  ast: { key: 'ast', name: 'aspartate aminotransferase', unit: 'U/L' },
  albumin: { key: 'albumin', name: 'albumin', unit: 'g/L' },
};

const written = z.strictObject({
  laboratory: z.enum([...COUNTS, ...CHEMISTRY]),
  ...amountBounds,
  timesUpperLimit: timesUpperLimit.optional(),
  upperLimits: upperLimits.optional(),
  within: span.optional(),
  unsupported: z.literal(true).optional(),
});
type Params = z.infer<typeof written>;

/** A group of a blood count or of a chemistry value, whichever of the fields beside the amount it has. */
interface Result {
  readonly amount: Recorded<Quantity>;
  readonly support?: Recorded<'none' | 'transfused' | 'growth_factor'>;
  readonly upperLimit?: Recorded<Quantity>;
}
type ResultEntry = Known<Grouped<Quantity, Result>>;

/**
 * A laboratory value: within bounds that carry their unit, or within so many times the upper limit. The limit is the one recorded
 * with the value, else the one that the criterion gives for the age, else none is known. `within` says how old the result may be.
 */
export const laboratory = defineKind({
  key: 'laboratory',
  schema: written.superRefine(check),
  assess(params, world) {
    const key = params.laboratory;
    const entries = fieldOf(world.content[key] as Recorded<Result>, 'amount', world);
    const series = { key, name: VALUES[key].name, within: params.within };
    return onLatest(entries, series, world, (entry) => judge(params, entry, world));
  },
  turns({ laboratory: key, upperLimits: limits, within }, world) {
    return [...turnsOf([key], [within], world), ...turnsOfAge((limits ?? []).flatMap(spansOf), world)];
  },
  describe({ laboratory: key, timesUpperLimit: times, within, unsupported, ...bound }) {
    const words = times === undefined ? sayBound(boundOf(bound)) : `${sayTimes(times, ' times')} the upper limit`;
    const support = unsupported === true ? ', without transfusion or growth factor' : '';
    return `${VALUES[key].name} ${words}${support}${sayWithin(within)}`;
  },
});

function judge(params: Params, entry: ResultEntry, world: World): Finding {
  const { value, group } = entry.value;
  const key = params.laboratory;
  const named = VALUES[key];
  // Said once for all criteria that read it.
  const facts = once(entry, 'said', world, () => [factOf(key, `${named.name} ${sayQuantity(value)}`, entry)]);
  if (params.timesUpperLimit !== undefined) {
    const limits = params.upperLimits ?? [];
    const against = { times: params.timesUpperLimit, limits, named, measure: named };
    return withContext(againstLimit(value, group.upperLimit ?? [], against, world), facts);
  }
  const bound = withinBound(value, params, named, named);
  const distance = distanceOf(value, params, named, named);
  if (params.unsupported !== true) return ofAll([bound], facts, { passing: true, distance });
  const support = constant(group.support ?? [], { key: `${key}/support`, name: supportOf(named.name) }, world);
  const said = support === undefined ? [] : [factOf(`${key}/support`, SUPPORT[support.value], support)];
  const reached = unsupported(key, group, support?.value, world);
  // To reach the bound would turn nothing where it was reached with a transfusion.
  const far = reached.truth === 'false' ? {} : { distance };
  return ofAll([bound, reached], [...facts, ...said], { passing: true, ...far });
}

const SUPPORT = {
  none: 'reached without transfusion or growth factor',
  transfused: 'reached with a transfusion',
  growth_factor: 'reached with a growth factor',
} as const;

function supportOf(name: string): string {
  return `whether ${name} were reached without transfusion or growth factor`;
}

function unsupported(key: Value, { support }: Result, recorded: keyof typeof SUPPORT | undefined, world: World): Part {
  if (recorded !== undefined) return settledPart(recorded === 'none');
  const named = { key: `${key}/support`, name: supportOf(VALUES[key].name) };
  return openPart(...whyAbsent(support ?? [], named, world.asOf));
}

function check(params: Params, context: z.RefinementCtx): void {
  const { laboratory: key, timesUpperLimit: times, upperLimits: limits } = params;
  const isCount = (COUNTS as readonly string[]).includes(key);
  const issue = (message: string, ...path: (string | number)[]) => context.addIssue({ code: 'custom', path, message });
  if (times === undefined) checkBound(params, VALUES[key], context);
  else if (isBounded(params)) issue('beside a bound with a unit; give one or the other', 'timesUpperLimit');
  else if (isCount) issue('a blood count is not recorded with an upper limit', 'timesUpperLimit');
  if (limits !== undefined && times === undefined)
    issue('without `timesUpperLimit`; nothing is put to it', 'upperLimits');
  if (params.unsupported === true && !isCount)
    issue('how it was reached is recorded of blood counts only', 'unsupported');
  limits?.forEach(({ limit }, index) => {
    if (!isAmount(limit, VALUES[key]))
      issue(`not one amount with a unit that fits, such as \`40 ${VALUES[key].unit}\``, 'upperLimits', index, 'limit');
  });
}
