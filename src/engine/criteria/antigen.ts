import { z } from 'zod';
import { boundSchema, sayBound, type Bound } from '../bound.js';
import type { Entry } from '../case-shape.js';
import { found, type Finding } from '../finding.js';
import { sayQuantity } from '../quantity.js';
import { factOf } from '../record/entries.js';
import { fieldOf, onLatest, turnsOf, type Series } from '../record/series.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { sayWithin } from './age-window.js';
import { within as withinBound } from './amount.js';
import { defineKind } from './kind.js';
import { ofAll } from './part.js';
import { span } from './time-bounds.js';

const ANTIGENS = {
  gd2: { key: 'gd2Expression', name: 'GD2 on the tumour', title: 'GD2' },
  cd19: { key: 'cd19Expression', name: 'CD19 on the blasts', title: 'CD19' },
  cd22: { key: 'cd22Expression', name: 'CD22 on the blasts', title: 'CD22' },
} as const;
const CALLS = ['positive', 'negative', 'dim'] as const;
type Call = (typeof CALLS)[number];
const SHARE = { unit: '%' };

const schema = z
  .strictObject({
    antigen: z.enum(['gd2', 'cd19', 'cd22']),
    expression: z.array(z.enum(CALLS)).min(1).optional(),
    percent: boundSchema('%').optional(),
    within: span.optional(),
  })
  .refine(({ expression, percent }) => expression !== undefined || percent !== undefined, {
    error: 'nothing asked; give `expression`, `percent` or both',
  })
  .refine(({ antigen: which, percent }) => which !== 'gd2' || percent === undefined, {
    error: 'no share is recorded for GD2; ask for `expression`',
    path: ['percent'],
  })
  .refine(({ antigen: which, expression }) => which !== 'gd2' || expression?.includes('dim') !== true, {
    error: 'GD2 is recorded as positive or negative',
    path: ['expression'],
  });

/**
 * The tumour or the blasts carry an antigen as asked, by the call last recorded, the share of blasts or both. Dim is its own call:
 * a criterion says whether it counts. One is not worked out from the other.
 */
export const antigen = defineKind({
  key: 'antigen',
  schema,
  assess({ antigen: which, expression, percent, within }, world) {
    const { key, name } = ANTIGENS[which];
    const findings = [
      ...(expression === undefined ? [] : [onCall(which, expression, { key, name, within }, world)]),
      ...(percent === undefined || which === 'gd2' ? [] : [onShare(which, percent, { key, name, within }, world)]),
    ];
    const notes = [...new Set(findings.flatMap((finding) => finding.notes))];
    return ofAll(
      findings,
      findings.flatMap(({ facts }) => facts),
      { notes },
    );
  },
  turns: ({ antigen: which, within }, world) => turnsOf([ANTIGENS[which].key], [within], world),
  describe: ({ antigen: which, expression, percent, within }) => {
    const asked = [
      ...(expression === undefined ? [] : [expression.join(' or ')]),
      ...(percent === undefined ? [] : [`on ${sayBound(percent)} of blasts`]),
    ];
    return `${ANTIGENS[which].title} ${asked.join(', ')}${sayWithin(within)}`;
  },
});

type Which = keyof typeof ANTIGENS;

function onCall(which: Which, wanted: readonly Call[], series: Series, world: World): Finding {
  const judge = (call: Call, entry: Entry<unknown>) =>
    found(settled(wanted.includes(call)), [factOf(series.key, `${series.name}: ${call}`, entry)]);
  const absent = (entry: Entry<unknown>) =>
    found('false', [factOf(series.key, `${series.name}: not applicable`, entry)]);
  const asked = wanted.includes('negative') ? series : { ...series, notApplicable: absent };
  if (which === 'gd2') return onLatest(world.content.gd2Expression, asked, world, (entry) => judge(entry.value, entry));
  const entries = fieldOf(world.content[ANTIGENS[which].key], 'expression', world);
  return onLatest(entries, asked, world, (entry) => judge(entry.value.value, entry));
}

function onShare(which: 'cd19' | 'cd22', bound: Bound, series: Series, world: World): Finding {
  const { key, name } = { key: series.key, name: `the share of blasts with ${ANTIGENS[which].title}` };
  return onLatest(
    fieldOf(world.content[ANTIGENS[which].key], 'percent', world),
    { ...series, name },
    world,
    (entry) => {
      const says = `${ANTIGENS[which].title} on ${sayQuantity(entry.value.value)} of blasts`;
      return ofAll([withinBound(entry.value.value, bound, SHARE, { key, name })], [factOf(key, says, entry)]);
    },
  );
}
