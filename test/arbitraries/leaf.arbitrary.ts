import fc, { type Arbitrary } from 'fast-check';

type Raw = Readonly<Record<string, unknown>>;

const WEEK = { days: 7 };
const CHILD = { age: { below: { years: 16 } } };
const GROWN = { age: { from: { years: 16 } } };

/** Leaves on the person: size, place, scores, consent. */
const PERSON: readonly Raw[] = [
  { sex: 'female' },
  { sex: 'male' },
  { puberty: 'pre' },
  { puberty: 'post' },
  { bodySize: 'weight', atLeast: '10 kg' },
  { bodySize: 'bsa', below: '0.7 m2', within: WEEK },
  { bodySize: 'height', atMost: '1.2 m' },
  { residence: { nation: 'residence', oneOf: ['GB-ENG', 'GB-WLS'] } },
  { residence: { nation: 'treatment', oneOf: ['GB-SCT'] } },
  { performance: { lansky: { atLeast: 50, ...CHILD }, karnofsky: { atLeast: 50, ...GROWN } } },
  { performance: { ecog: { atMost: 2 } }, within: WEEK },
  { performance: { lansky: { above: 60 }, ecog: { below: 2 } } },
  { lifeExpectancy: { atLeast: '12 wk' } },
  { pregnancy: 'not_pregnant', within: WEEK },
  { pregnancy: 'pregnant' },
  { pregnancy: 'not_lactating' },
  { pregnancy: 'lactating' },
  { pregnancy: 'contraception_agreed' },
  { swallow: ['capsules'] },
  { swallow: ['liquid_only', 'tablets'] },
  { consent: 'option-a' },
  { judgement: { call: 'recovered', asks: 'whether the child has recovered from earlier treatment' } },
];

/** Leaves on the blood and the organs. */
const CONDITION: readonly Raw[] = [
  { laboratory: 'anc', atLeast: '1.0 10*9/L' },
  { laboratory: 'platelets', atLeast: '75000 /uL', unsupported: true },
  { laboratory: 'hb', above: '8 g/dL', within: WEEK, unsupported: true },
  { laboratory: 'alc', below: '0.5 10*9/L' },
  { laboratory: 'creatinine', atMost: '1 mg/dL' },
  { laboratory: 'creatinine', timesUpperLimit: { atMost: 1.5 }, within: WEEK },
  { laboratory: 'bilirubinTotal', timesUpperLimit: { below: 1.5 } },
  {
    laboratory: 'alt',
    timesUpperLimit: { atMost: 3 },
    upperLimits: [
      { below: { years: 12 }, limit: '40 U/L' },
      { from: { years: 12 }, limit: '50 U/L' },
    ],
  },
  { laboratory: 'ast', atMost: '120 U/L', within: { months: 1 } },
  { laboratory: 'albumin', above: '25 g/L' },
  { organFunction: 'gfr', atLeast: '60 mL/min/{1.73_m2}', method: 'measured' },
  { organFunction: 'gfr', atLeast: '60 mL/min/{1.73_m2}' },
  { organFunction: 'lvef', atLeast: '50 %', within: { months: 3 } },
  { organFunction: 'shorteningFraction', above: '27 %' },
  { organFunction: 'qtc', atMost: '470 ms' },
  { organFunction: 'spo2', above: '94 %', roomAir: true, within: WEEK },
  { organFunction: 'proteinuria', atMost: '1+' },
  { organFunction: 'bloodPressureCentile', below: 95 },
  { organFunction: 'neuropathyGrade', below: 2 },
  { organFunction: 'seizures', oneOf: ['none', 'controlled'] },
  { organFunction: 'hearing', oneOf: ['normal'] },
  { organFunction: 'posteriorReversible', oneOf: ['no'] },
  { organFunction: 'hepaticVodHistory', oneOf: ['none', 'past'] },
  { infection: 'HIV', result: 'absent' },
  { infection: 'active_systemic', result: 'present', within: WEEK },
  { medicine: { kind: 'steroid', within: WEEK } },
  { medicine: { kind: 'CYP3A_inducer' } },
  { medicine: { agent: 'lorlatinib' } },
];

/** Leaves on what the disease is and how far it reaches. */
const DISEASE: readonly Raw[] = [
  { histology: ['biopsy'] },
  { histology: ['marrow_plus_catecholamines', 'biopsy'] },
  { secondPrimary: 'excluded' },
  { stage: ['M', 'MS'], scheme: 'inrg' },
  { stage: ['4'], scheme: 'inss' },
  { mycn: ['amplified'] },
  { mycn: ['not_amplified', 'gain'] },
  { geneticSubtype: ['ETV6::RUNX1'] },
  { geneticSubtype: ['BCR::ABL1', 'ABL-class'] },
  { constitutional: ['Down_syndrome'] },
  { constitutional: ['Fanconi', 'other'] },
  { avidity: 'mibg', is: 'avid', within: { months: 2 } },
  { avidity: 'mibg', score: { atLeast: 2 }, scheme: 'Curie' },
  { avidity: 'sstr', is: 'non_avid' },
  { measurable: 'measurable' },
  { measurable: 'evaluable', within: { days: 28 } },
  { marrow: 'blasts', atLeast: '5 %' },
  { marrow: 'involvement', above: '10 %', within: WEEK },
  { antigen: 'gd2', expression: ['positive'] },
  { antigen: 'cd19', expression: ['positive', 'dim'], percent: { atLeast: '20 %' } },
  { antigen: 'cd22', percent: { above: '10 %' }, within: { days: 28 } },
  { mrd: { below: '0.01 %' }, method: 'flow' },
  { mrd: { atLeast: '10*-4' }, within: { days: 28 } },
  { cns: ['CNS1', 'CNS2'] },
  { cns: ['CNS3', 'TLP+'], within: WEEK },
  { extramedullary: 'any' },
  { extramedullary: ['testis', 'cns'] },
  { symptomatic: true },
  { symptomatic: false },
  { gene: 'ALK', alteration: 'mutation', variant: 'p.F1174L', sample: 'any' },
  { gene: 'ALK', alteration: 'mutation', origin: 'somatic', vaf: { atLeast: '5 %' }, sample: 'relapse' },
  { gene: 'ALK', alteration: 'amplification', copyNumber: { atLeast: '4 1' }, sample: 'diagnosis' },
  { gene: 'ALK', alteration: 'fusion', partner: 'EML4', sample: 'any' },
];

/** Leaves on the course of the disease and on what has been given. */
const COURSE: readonly Raw[] = [
  { age: { at: 'diagnosis', below: { months: 18 } } },
  { age: { at: 'relapse', from: { years: 1 } } },
  { relapse: { which: 'first', since: { event: 'diagnosis', below: { days: 40 } } } },
  { relapse: { which: 'last', onTreatment: true } },
  { relapse: { which: 2, site: ['cns', 'testis'] } },
  { relapse: { which: 'any', extent: ['distant', 'regional'] } },
  { relapse: { which: 'any', site: ['bone_marrow'], onTreatment: false } },
  { interval: { from: 'diagnosis', to: 'firstRelapse', atLeast: { days: 30 } } },
  { interval: { from: 'firstLineEnd', to: 'lastRelapse', below: { months: 1 } } },
  { interval: { from: 'lastTransplant', to: 'assessment', atLeast: { days: 30 } } },
  { interval: { from: 'firstLineStart', to: 'assessment', above: { days: 20 } } },
  { interval: { from: 'lastDose', to: 'assessment', atLeast: { weeks: 3 } } },
  { interval: { from: 'birth', to: 'diagnosis', atLeast: { days: 547 } } },
  { transplant: { atLeast: 1, type: 'auto' } },
  { transplant: { exactly: 0 } },
  { transplant: { atLeast: 1, order: 'after-first-relapse' } },
  { transplant: { exactly: 1, order: 'before-first-relapse', type: 'allo' } },
  { transplant: { sinceLast: { atLeast: { days: 30 } } } },
  { transplant: { sinceLast: { below: { months: 1 } }, type: 'allo' } },
  { gvhd: 'any', gradeAtLeast: 2 },
  { gvhd: 'acute' },
  { gvhd: 'chronic' },
  { gvhd: 'immunosuppression', stoppedWithin: { days: 28 } },
  { priorTherapy: { of: 'anti-GD2', line: 1 } },
  { priorTherapy: { of: 'chemotherapy', line: 'relapse', response: ['CR', 'PR'] } },
  { priorTherapy: { of: 'chemotherapy', lines: { atMost: 1 } } },
  { priorTherapy: 'irinotecan-temozolomide' },
  { priorTherapy: 'CD19-directed' },
  { linesOfTherapy: { atLeast: 2 } },
  { linesOfTherapy: { exactly: 1 } },
  { washout: { of: 'chemotherapy', atLeast: { days: 14 } } },
  { washout: { of: 'any', above: { weeks: 2 } } },
  { washout: { of: 'bevacizumab', atLeast: { days: 28 } } },
  { washout: { of: 'antibody', atLeast: { months: 1 } } },
  { responseInrc: ['CR', 'PR'] },
  { responseInrc: { component: 'marrow', oneOf: ['CR'] } },
  { standardOptionsExhausted: true },
  { standardOptionsExhausted: false },
];

/** Leaves of the kinds that real trials ask for. */
export const TRIAL_LEAVES: readonly Raw[] = [...PERSON, ...CONDITION, ...DISEASE, ...COURSE];

const bound = (...amounts: string[]) =>
  fc.tuple(fc.constantFrom('atLeast', 'above', 'atMost', 'below'), fc.constantFrom(...amounts)).map(pair);
const within = fc.constantFrom<Raw>({}, {}, { within: { days: 7 } }, { within: { months: 1 } });
const days = fc
  .tuple(fc.constantFrom('atLeast', 'above', 'atMost', 'below'), fc.integer({ min: 0, max: 90 }))
  .map(([side, count]): Raw => ({ [side]: { days: count } }));
const MILESTONES = [
  'diagnosis',
  'firstRelapse',
  'lastRelapse',
  'lastTransplant',
  'firstLineEnd',
  'lastDose',
  'assessment',
];

function pair([side, amount]: readonly [string, string]): Raw {
  return { [side]: amount };
}

/** One leaf of several parts. */
function together(...parts: Arbitrary<Raw>[]): Arbitrary<Raw> {
  return fc.tuple(...parts).map((drawn) => Object.assign({}, ...drawn) as Raw);
}

/** Leaves whose bounds, units and windows are drawn, near the values that the made-up cases hold. */
export const boundedLeaves: Arbitrary<Raw> = fc.oneof(
  together(
    fc.constantFrom({ laboratory: 'anc' }, { laboratory: 'platelets' }),
    bound('1 10*9/L', '500 /uL', '75 10*9/L'),
    within,
  ),
  together(fc.constant({ laboratory: 'creatinine' }), bound('88 umol/L', '1 mg/dL', '60 umol/L'), within),
  together(fc.constant({ marrow: 'blasts' }), bound('5 %', '25 %'), within),
  together(fc.constant({ bodySize: 'weight' }), bound('10 kg', '12000 g'), within),
  together(fc.constant({ organFunction: 'lvef' }), bound('50 %', '55 %'), within),
  bound('0.01 %', '10*-4', '0.1 %').map((limits): Raw => ({ mrd: limits })),
  fc
    .tuple(fc.constantFrom(...MILESTONES), fc.constantFrom(...MILESTONES), days)
    .map(([from, to, bounds]): Raw => ({ interval: { from, to: from === to ? 'birth' : to, ...bounds } })),
  fc
    .constantFrom('chemotherapy', 'anti-GD2', 'any')
    .chain((of) =>
      fc.integer({ min: 0, max: 60 }).map((count): Raw => ({ washout: { of, atLeast: { days: count } } })),
    ),
  fc
    .tuple(fc.constantFrom('from', 'below', 'upTo'), fc.integer({ min: 540, max: 560 }))
    .map(([side, count]): Raw => ({ age: { [side]: { days: count } } })),
  days.map((bounds): Raw => ({ transplant: { sinceLast: bounds } })),
  fc
    .tuple(fc.constantFrom('first', 'last', 'any', 1, 2), days)
    .map(([which, bounds]): Raw => ({ relapse: { which, since: { event: 'diagnosis', ...bounds } } })),
);
