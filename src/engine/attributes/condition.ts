import { count, date, group, list, quantity, text, word, yesNo } from './shapes.js';

const SUPPORT = ['none', 'transfused', 'growth_factor'] as const;

function bloodCount(says: string, unit: string) {
  return group(
    says,
    { amount: quantity('The value', unit), support: word('Whether it was reached with support', ...SUPPORT) },
    'amount',
  );
}
function chemistry(says: string, unit: string) {
  return group(
    says,
    {
      amount: quantity('The value', unit),
      upperLimit: quantity('The laboratory’s own upper limit for this age', unit),
    },
    'amount',
  );
}

/** How well the child is: performance, laboratory values, organs. */
export const condition = {
  performanceScore: group('Performance score', {
    scale: word('The scale', 'Lansky', 'Karnofsky', 'ECOG'),
    score: count('The score: 0 to 100 on Lansky and Karnofsky, 0 to 5 on ECOG', 0, 100),
  }),
  lifeExpectancyEstimate: quantity('Life expectancy as the team estimates it', 'wk'),
  anc: bloodCount('Neutrophils', '10*9/L'),
  platelets: bloodCount('Platelets', '10*9/L'),
  hb: bloodCount('Haemoglobin', 'g/L'),
  alc: bloodCount('Lymphocytes', '10*9/L'),
  creatinine: chemistry('Creatinine', 'umol/L'),
  gfr: group(
    'Glomerular filtration rate',
    { amount: quantity('The value', 'mL/min/{1.73_m2}'), method: word('How', 'measured', 'Schwartz', 'other') },
    'amount',
  ),
  bilirubinTotal: chemistry('Bilirubin, total', 'umol/L'),
  alt: chemistry('Alanine aminotransferase', 'U/L'),
  ast: chemistry('Aspartate aminotransferase', 'U/L'),
  albumin: chemistry('Albumin', 'g/L'),
  lvef: quantity('Left ventricular ejection fraction', '%'),
  shorteningFraction: quantity('Shortening fraction', '%'),
  qtc: quantity('Corrected QT interval', 'ms'),
  spo2: group(
    'Oxygen saturation',
    { amount: quantity('The value', '%'), roomAir: yesNo('Whether breathing room air') },
    'amount',
  ),
  proteinuria: word('Protein in the urine', 'negative', 'trace', '1+', '2+', '3+', '4+'),
  bloodPressureCentile: count('Centile of the blood pressure for age, sex and height', 0, 100),
  infections: list('Infections looked for, each with its result', 'infection', {
    infection: word('Which', 'active_systemic', 'HIV', 'HBV', 'HCV', 'HTLV'),
    result: word('Whether present', 'present', 'absent'),
    date: date('Day'),
  }),
  seizures: word('Seizures', 'none', 'controlled', 'uncontrolled'),
  neuropathyGrade: count('Grade of neuropathy', 0, 4),
  hearing: word('Hearing', 'normal', 'impaired'),
  posteriorReversible: yesNo('Whether there has been posterior reversible encephalopathy'),
  hepaticVodHistory: word('Veno-occlusive disease of the liver', 'none', 'past', 'active'),
  concomitantMeds: list('Medicines being taken', 'medicine', {
    agent: text('Which'),
    kind: word('Of which kind a rule may ask', 'CYP3A_inhibitor', 'CYP3A_inducer', 'steroid', 'live_vaccine', 'other'),
    dose: text('Dose, in words'),
    date: date('Day of the last dose'),
  }),
  swallowAbility: word('What can be swallowed', 'capsules', 'tablets', 'liquid_only'),
  informedConsent: list('Consent to a trial or treatment, by its option', 'consent', {
    option: text('The id of the option'),
    answer: word('The answer', 'yes', 'no', 'withdrawn', 'not_asked'),
    date: date('Day'),
  }),
} as const;
