import { count, date, group, list, quantity, SITES, text, word, words, yesNo } from './shapes.js';

const SUBTYPES = [
  'BCR::ABL1',
  'ABL-class',
  'KMT2A-r',
  'hypodiploid',
  'TCF3::HLF',
  'TCF3::PBX1',
  'iAMP21',
  'ETV6::RUNX1',
  'hyperdiploid',
] as const;

/** What the disease is, and what is known of its biology and extent. */
export const disease = {
  diagnosis: group('The cancer and the day it was diagnosed', {
    code: { type: 'term', says: 'A term of the diagnosis list in the catalogue' },
    date: date('Day of diagnosis'),
  }),
  histologyConfirmed: word('How the diagnosis was confirmed', 'biopsy', 'marrow_plus_catecholamines', 'no'),
  secondPrimaryExcluded: yesNo('Whether a new, unrelated cancer has been excluded'),
  allLineage: word('Lineage of acute lymphoblastic leukaemia', 'B', 'T', 'ETP', 'MPAL_B', 'MPAL_T', 'mature_B'),
  geneticsAll: list(
    'Genetic subtypes of leukaemia looked for, each with its result',
    'genetics',
    {
      finding: word('The subtype', ...SUBTYPES),
      result: word('What was found; a bare subtype means found', 'found', 'not_found', 'not_covered'),
      date: date('Day of the sample'),
    },
    { shorthand: 'finding' },
  ),
  constitutional: list(
    'Conditions the child was born with',
    'condition',
    { condition: word('The condition', 'Down_syndrome', 'Fanconi', 'ataxia_telangiectasia', 'other') },
    { shorthand: 'condition' },
  ),
  inrgStage: word('INRG stage of neuroblastoma', 'L1', 'L2', 'M', 'MS'),
  inssStage: word('INSS stage of neuroblastoma', '1', '2A', '2B', '3', '4', '4S'),
  riskGroup: group(
    'Risk group, with the scheme that gave it',
    {
      group: word('The group', 'low', 'intermediate', 'high'),
      scheme: word('The scheme', 'INRG', 'SIOPEN', 'COG', 'other'),
    },
    'group',
  ),
  mycnStatus: word('MYCN in the tumour, as the laboratory called it', 'amplified', 'gain', 'not_amplified'),
  tumourTests: list(
    'Tests on tumour samples: one sample, one gene, one alteration each',
    'test',
    {
      sample: group('The sample', {
        timepoint: word('When in the course it was taken', 'diagnosis', 'relapse', 'progression', 'other'),
        relapse: text('The id of the relapse it belongs to'),
        date: date('Day it was taken'),
      }),
      gene: text('HGNC symbol of the gene; for a fusion also both partners, `ETV6::RUNX1`'),
      alteration: word('What was looked for', 'mutation', 'amplification', 'fusion', 'deletion', 'expression'),
      result: word(
        'What was found; `not_covered`: tested, but this region was not looked at',
        'found',
        'not_found',
        'not_covered',
      ),
      hgvsP: text('The variant in HGVS protein form, `p.F1174L` or `p.Phe1174Leu`'),
      partner: text('The other gene of a fusion'),
      vafPct: quantity('Variant allele fraction, as the laboratory gave it', '%'),
      copyNumber: quantity('Copy number, as the laboratory gave it', '1'),
      labCall: text('The laboratory’s own call, in its words'),
      origin: word('Whether it is in the tumour only, or in every cell', 'somatic', 'germline'),
      method: text('How it was tested'),
      report: text('Which report says so, without a patient identifier'),
    },
    { required: ['gene', 'alteration'] },
  ),
  wgsStatus: word(
    'Where whole genome sequencing stands',
    'offered',
    'consented',
    'sample_sent',
    'reported',
    'declined',
    'not_available',
    'not_offered',
  ),
  germlineFindingFlag: word(
    'Whether something inherited was found; kept out of papers unless consented',
    'none',
    'reported',
    'pending',
    'not_disclosed',
  ),
  mibgAvidity: group(
    'mIBG scan',
    {
      avidity: word('Whether the disease takes it up', 'avid', 'non_avid'),
      score: count('Score', 0, 90),
      scheme: word('The score’s scheme', 'Curie', 'SIOPEN'),
    },
    'avidity',
  ),
  sstrAvidity: word('Scan for somatostatin receptors (68Ga-DOTATATE)', 'avid', 'non_avid'),
  measurableDisease: group(
    'Whether there is disease that can be measured',
    { present: yesNo('The answer'), method: text('How') },
    'present',
  ),
  evaluableDisease: group(
    'Whether there is disease that can be followed',
    { present: yesNo('The answer'), method: text('How') },
    'present',
  ),
  marrowInvolvement: group(
    'Marrow involvement of a solid tumour',
    { amount: quantity('Share of the marrow', '%'), sitesSampled: count('Sites sampled', 1, 10) },
    'amount',
  ),
  gd2Expression: word('GD2 on the tumour', 'positive', 'negative'),
  cd19Expression: group(
    'CD19 on the blasts',
    { expression: word('The call', 'positive', 'negative', 'dim'), percent: quantity('Share of blasts', '%') },
    'expression',
  ),
  cd22Expression: group(
    'CD22 on the blasts',
    { expression: word('The call', 'positive', 'negative', 'dim'), percent: quantity('Share of blasts', '%') },
    'expression',
  ),
  marrowBlasts: quantity('Blasts in the bone marrow', '%'),
  mrd: group(
    'Minimal residual disease',
    {
      amount: quantity('The result, as a percentage or a power of ten', '%'),
      method: word('How', 'flow', 'pcr', 'ngs'),
      sensitivity: quantity('The lowest level the test could have seen', '%'),
      timepoint: text('When in treatment'),
    },
    'amount',
  ),
  cnsStatus: word('Disease in the fluid round brain and spinal cord', 'CNS1', 'CNS2', 'CNS3', 'TLP+', 'TLP-'),
  extramedullarySites: words('Leukaemia outside the marrow', ...SITES),
} as const;
