import { z } from 'zod';
import type { Entry } from '../case-shape.js';
import { found, type Finding } from '../finding.js';
import { factOf } from '../record/entries.js';
import { fieldOf, gotAs, onLatest, turnsOf, type Series } from '../record/series.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { sayWithin } from './age-window.js';
import { countWithin } from './amount.js';
import { defineKind } from './kind.js';
import { ofAll } from './part.js';
import { isBounded, NOT_BOUNDED, sayScore, scoreBounds } from './score.js';
import { span } from './time-bounds.js';

const SCANS = {
  mibg: { key: 'mibgAvidity', name: 'the mIBG scan' },
  sstr: { key: 'sstrAvidity', name: 'the scan for somatostatin receptors' },
} as const;
const SCORE = 'the score of the mIBG scan';

const schema = z
  .strictObject({
    avidity: z.enum(['mibg', 'sstr']),
    is: z.enum(['avid', 'non_avid']).optional(),
    score: scoreBounds.refine(isBounded, { error: NOT_BOUNDED }).optional(),
    scheme: z.enum(['Curie', 'SIOPEN']).optional(),
    within: span.optional(),
  })
  .refine(({ is, score }) => is !== undefined || score !== undefined, {
    error: 'nothing asked; give `is`, `score` or both',
  })
  .refine(({ score, scheme }) => (score === undefined) === (scheme === undefined), {
    error: 'a score and its scheme go together',
    path: ['scheme'],
  })
  .refine(({ avidity: scan, score }) => scan === 'mibg' || score === undefined, {
    error: 'only the mIBG scan has a score',
    path: ['score'],
  });
type Params = z.infer<typeof schema>;

/** The disease takes up the tracer of a scan, by the scan last recorded; of the mIBG scan also its score, on the scheme that is named. */
export const avidity = defineKind({
  key: 'avidity',
  schema,
  assess(params, world) {
    const series = { ...SCANS[params.avidity], within: params.within };
    const findings = [
      ...(params.is === undefined ? [] : [onUptake(params, params.is, series, world)]),
      ...(params.score === undefined ? [] : [onScore(params, series, world)]),
    ];
    const notes = [...new Set(findings.flatMap((finding) => finding.notes))];
    return ofAll(
      findings,
      findings.flatMap(({ facts }) => facts),
      { notes },
    );
  },
  turns: ({ avidity: scan, within }, world) => turnsOf([SCANS[scan].key], [within], world),
  describe: ({ avidity: scan, is, score, scheme, within }) => {
    const asked = [
      ...(is === undefined ? [] : [is.replace('_', '-')]),
      ...(score === undefined ? [] : [`${scheme} score ${sayScore(score)}`]),
    ];
    return `${SCANS[scan].name}: ${asked.join(', ')}${sayWithin(within)}`;
  },
});

function onUptake({ avidity: scan }: Params, wanted: string, series: Series, world: World): Finding {
  const judge = (value: string, entry: Entry<unknown>) =>
    found(settled(value === wanted), [factOf(series.key, `${series.name}: ${value.replace('_', '-')}`, entry)]);
  const absent = () => found('false', [factOf(series.key, `${series.name}: not applicable`)]);
  const asked = wanted === 'avid' ? { ...series, notApplicable: absent } : series;
  if (scan === 'sstr') return onLatest(world.content.sstrAvidity, asked, world, (entry) => judge(entry.value, entry));
  const entries = fieldOf(world.content.mibgAvidity, 'avidity', world);
  return onLatest(entries, asked, world, (entry) => judge(entry.value.value, entry));
}

/** A score on the other scheme is shown, and not turned into this one. */
function onScore({ score = {}, scheme = 'Curie' }: Params, series: Series, world: World): Finding {
  const { key } = series;
  const named = { ...series, name: `${SCORE} (${scheme})` };
  const how = { field: 'scheme', wanted: scheme, name: `the scheme of ${SCORE}` } as const;
  const say = (value: number, by: string, entry: Entry<unknown>) => factOf(key, `${SCORE}: ${value}${by}`, entry);
  return gotAs(
    fieldOf(world.content.mibgAvidity, 'score', world),
    how,
    { key, say: (entry) => say(entry.value.value, `, not by ${scheme}`, entry) },
    world,
    (entries) =>
      onLatest(entries, named, world, (entry) =>
        found(settled(countWithin(entry.value.value, score)), [say(entry.value.value, ` (${scheme})`, entry)]),
      ),
  );
}
