import type { KindCase } from './kind.cases.js';
import { conflicting, imprecise, met, missing, notMet } from './worked-case.js';

const variant = { gene: 'ALK', alteration: 'mutation', variant: 'p.F1174L', sample: 'any' };
const codon = { ...variant, variant: 'F1174x' };
const somatic = { gene: 'ALK', alteration: 'mutation', origin: 'somatic', sample: 'any' };
const fraction = { gene: 'ALK', alteration: 'mutation', vaf: { atLeast: '5 %' }, sample: 'any' };
const copies = { gene: 'ALK', alteration: 'amplification', copyNumber: { above: '10 1' }, sample: 'any' };
const fusion = { gene: 'ETV6', partner: 'RUNX1', alteration: 'fusion', sample: 'any' };
const currentVariant = { ...variant, sample: 'current' };

/** A list of tests of one sample at diagnosis; found, where they do not say. */
function tests(...fields: readonly object[]) {
  const sample = { timepoint: 'diagnosis' };
  return {
    tumourTests: fields.map((one) => ({ sample, gene: 'ALK', alteration: 'mutation', result: 'found', ...one })),
  };
}
function partial(...fields: readonly object[]) {
  return { tumourTests: { items: tests(...fields).tumourTests, partial: true } };
}
const amplified = (copyNumber: unknown) => tests({ alteration: 'amplification', copyNumber });
const fused = (fields: object) => tests({ alteration: 'fusion', ...fields });

/** Worked cases of the details that `gene` may ask: variant, origin, partner, allele fraction, copy number. */
export const geneDetailCases = {
  met: [
    met('the named variant, in three-letter form', variant, tests({ hgvsP: 'p.Phe1174Leu' })),
    met('the named variant, as predicted', variant, tests({ hgvsP: 'NP_004295.2:p.(Phe1174Leu)' })),
    met('the named variant beside another one', variant, tests({ hgvsP: 'p.R1275Q' }, { hgvsP: 'p.F1174L' })),
    met('another change at the codon', codon, tests({ hgvsP: 'p.Phe1174Cys' })),
    met('a change at the codon, not said which', codon, tests({ hgvsP: 'p.F1174x' })),
    met('somatic, as recorded', somatic, tests({ origin: 'somatic' })),
    met('both partners in the gene', fusion, fused({ gene: 'ETV6::RUNX1' })),
    met('both partners in the older form with a hyphen', fusion, fused({ gene: 'ETV6-RUNX1' })),
    met('both partners in the older form with a stroke', fusion, fused({ gene: 'RUNX1/ETV6' })),
    met('the other order, in two fields', fusion, fused({ gene: 'RUNX1', partner: 'ETV6' })),
    met('both partners in the partner', fusion, fused({ gene: 'ETV6', partner: 'RUNX1::ETV6' })),
    met('former names of both genes', fusion, fused({ gene: 'TEL-AML1' })),
    met('a fusion of the gene, whatever its partner', { ...fusion, partner: undefined }, fused({ gene: 'PAX5::ETV6' })),
    met('the named variant on a current sample', currentVariant, { relapses: [], ...tests({ hgvsP: 'p.F1174L' }) }),
  ],
  notMet: [
    notMet('another variant only, in a complete list', variant, tests({ hgvsP: 'p.R1275Q' })),
    notMet('no mutation of the gene', variant, tests({ result: 'not_found' })),
    notMet('a change at another codon', codon, tests({ hgvsP: 'p.F1245C' })),
    notMet('no change at the codon', codon, tests({ hgvsP: 'p.Phe1174=' })),
    notMet('germline, as recorded', somatic, tests({ origin: 'germline' })),
    notMet('another partner', fusion, fused({ gene: 'ETV6::PAX5' })),
    notMet('no fusion of the gene with any other', fusion, fused({ gene: 'ETV6', result: 'not_found' })),
    notMet('no fusion of the other gene with any', fusion, fused({ gene: 'RUNX1', result: 'not_found' })),
  ],
  cannotBeJudged: [
    imprecise('recorded as some change at the codon', variant, tests({ hgvsP: 'p.F1174x' })),
    imprecise('recorded as of unknown effect', variant, tests({ hgvsP: 'p.?' })),
    missing('a form that is not understood', variant, tests({ hgvsP: 'exon 23 hotspot, see report' })),
    missing('two variants in one field are not understood', variant, tests({ hgvsP: 'p.[F1174L;R1275Q]' })),
    missing('another variant only, in a partial list', variant, partial({ hgvsP: 'p.R1275Q' })),
    missing('the test was for another variant', variant, tests({ hgvsP: 'p.R1275Q', result: 'not_found' })),
    missing('the region was not covered', variant, tests({ hgvsP: 'p.F1174L', result: 'not_covered' })),
    missing(
      'another variant, and the region not covered',
      variant,
      tests({ hgvsP: 'p.R1275Q' }, { result: 'not_covered' }),
    ),
    missing(
      'another variant, and a test in progress',
      variant,
      tests({ hgvsP: 'p.R1275Q' }, { result: 'in_progress' }),
    ),
    missing('one variant is not named beside another one', variant, tests({}, { hgvsP: 'p.R1275Q' })),
    missing('a partner that is not understood', fusion, fused({ gene: 'ETV6', partner: 'unknown, t(12;?)' })),
    missing('a gene that is not understood', fusion, fused({ gene: 't(12;21)(p13;q22)' })),
    missing('a unit that is not known', fraction, tests({ vafPct: '12 kg' })),
  ],
  silence: [
    missing('found, and the variant not recorded', variant, tests({})),
    missing('found, and the origin not recorded', somatic, tests({})),
    missing('found, and the allele fraction not recorded', fraction, tests({})),
    missing('found, and the allele fraction requested', fraction, tests({ vafPct: { requested: { due: '2026-12' } } })),
    missing('found, and the copy number not recorded', copies, amplified(undefined)),
    missing('found, and the partner not recorded', fusion, fused({ gene: 'ETV6' })),
    missing('nothing recorded of the fusion', fusion, {}),
  ],
  bounds: [
    met('an allele fraction at the bound', fraction, tests({ vafPct: '5 %' })),
    met('an allele fraction above it', fraction, tests({ vafPct: '5.1 %' })),
    notMet('an allele fraction below it', fraction, tests({ vafPct: '4.9 %' })),
    met('an allele fraction as a proportion', fraction, tests({ vafPct: '0.05 1' })),
    imprecise('an allele fraction on either side', fraction, tests({ vafPct: '4-6 %' })),
    notMet('an allele fraction below a bound below', fraction, tests({ vafPct: '<5 %' })),
    notMet('a copy number at the bound, where more is asked', copies, amplified('10 1')),
    met('a copy number above it', copies, amplified('11 1')),
    imprecise('a copy number known as at least the bound', copies, amplified('>=10 1')),
    met('a copy number known as more than the bound', copies, amplified('>10 1')),
  ],
  conflict: [
    conflicting('one test, two variants', variant, tests({ hgvsP: ['p.F1174L', 'p.R1275Q'] })),
    met('one test, one variant in two forms', variant, tests({ hgvsP: ['p.F1174L', 'p.Phe1174Leu'] })),
    met('one test, a variant and its codon', variant, tests({ hgvsP: ['p.F1174x', 'p.Phe1174Leu'] })),
    conflicting('one test, two origins', somatic, tests({ origin: ['somatic', 'germline'] })),
    conflicting('one test, two allele fractions', fraction, tests({ vafPct: ['4 %', '6 %'] })),
    met('one test, two allele fractions on one side', fraction, tests({ vafPct: ['5 %', '6 %'] })),
    conflicting('three genes in one fusion', fusion, fused({ gene: 'ETV6::RUNX1', partner: 'PAX5' })),
    conflicting(
      'the variant found, and no mutation found',
      variant,
      tests({ hgvsP: 'p.F1174L' }, { result: 'not_found' }),
    ),
  ],
} satisfies Record<string, readonly KindCase[]>;
