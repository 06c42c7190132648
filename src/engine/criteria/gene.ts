import { z } from 'zod';
import { boundSchema } from '../bound.js';
import { withContext, type Finding } from '../finding.js';
import { readProteinVariant } from '../hgvs.js';
import { sayDetails, type Details } from '../record/alteration-details.js';
import { withDetails } from '../record/detailed-tests.js';
import { atPoint } from '../record/point-results.js';
import { turnsOf } from '../record/series.js';
import { onAny, onCurrent } from '../record/sample-results.js';
import { testsOf, type Test } from '../record/tumour-tests.js';
import type { World } from '../record/world.js';
import { defineKind } from './kind.js';

const ALTERATIONS = ['mutation', 'amplification', 'fusion', 'deletion', 'expression'] as const;
const SAMPLES = ['current', 'any', 'diagnosis', 'relapse'] as const;
type Alteration = (typeof ALTERATIONS)[number];

/** Which details can be asked of which alterations. */
const FITTING: Readonly<Record<keyof Details, readonly Alteration[]>> = {
  variant: ['mutation'],
  partner: ['fusion'],
  origin: ['mutation', 'amplification', 'fusion', 'deletion'],
  vaf: ['mutation', 'fusion', 'deletion'],
  copyNumber: ['amplification', 'deletion'],
};
const DETAILS = Object.keys(FITTING) as (keyof Details)[];

const symbol = z.string().regex(/^[A-Z][A-Z0-9]*$/);
const schema = z
  .strictObject({
    gene: symbol,
    alteration: z.enum(ALTERATIONS),
    variant: z
      .string()
      .refine(isNamed, {
        error: 'not a protein variant in hgvs form, such as `p.F1174L`, or any change at a codon, `p.F1174x`',
      })
      .optional(),
    partner: symbol.optional(),
    origin: z.enum(['somatic', 'germline']).optional(),
    vaf: boundSchema('%').optional(),
    copyNumber: boundSchema('1').optional(),
    sample: z.enum(SAMPLES),
  })
  .superRefine((params, context) => {
    for (const detail of DETAILS.filter(
      (one) => params[one] !== undefined && !FITTING[one].includes(params.alteration),
    ))
      context.addIssue({
        code: 'custom',
        path: [detail],
        message: `not asked where the alteration is ${params.alteration}`,
      });
  });
type Params = z.infer<typeof schema>;

/**
 * A tumour sample shows an alteration of a gene. With `sample: current` a result on a current sample decides; found earlier
 * and not looked for since is met with a note; not found earlier only is not current.
 */
export const gene = defineKind({
  key: 'gene',
  schema,
  assess(params, world) {
    const tests = testsOf(params, world);
    const asked = { gene: params.gene, name: nameOf(params), details: params };
    const { finding, shown } = withDetails(tests, asked, world, (reported) => onSample(params, reported, world));
    return withContext(
      finding,
      shown.map(({ fact }) => fact),
    );
  },
  turns: (_, world) => turnsOf(['tumourTests', 'relapses', 'relapseCount', 'diagnosis', 'birthDate'], [], world),
  describe: (params) => {
    const details = sayDetails(params).map((words) => `, ${words}`);
    return `${nameOf(params)}${details.join('')}${SAYS_SAMPLE[params.sample]}`;
  },
});

const SAYS_SAMPLE: Readonly<Record<Params['sample'], string>> = {
  current: ', on a current sample',
  any: ' on any sample',
  diagnosis: ', on a sample of diagnosis',
  relapse: ', on a relapse sample',
};

/** A variant that a rule can name: one at a place, whose effect is said. */
function isNamed(text: string): boolean {
  const variant = readProteinVariant(text);
  return variant?.type === 'change' && variant.edit.type !== 'unclear' && variant.edit.type !== 'same';
}

function nameOf({ gene: one, partner, alteration, variant }: Params): string {
  const genes = partner === undefined ? one : `${one}::${partner}`;
  return `${genes} ${alteration}${variant === undefined ? '' : ` ${variant}`}`;
}

function onSample(params: Params, tests: readonly Test[], world: World): Finding {
  const name = nameOf(params);
  switch (params.sample) {
    case 'current':
      return onCurrent(tests, name, world);
    case 'any':
      return onAny(tests, name, world);
    case 'diagnosis':
    case 'relapse':
      return atPoint(params.sample, tests, name, world);
  }
}
