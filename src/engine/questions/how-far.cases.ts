type Line = readonly [what: string, criterion: object, record: object];

export const platelets = (amount: string) => ({ platelets: { amount } });
export const dosed = (date: string) => ({ lastDoseByClass: [{ class: 'chemotherapy', date }] });
export const washout = (span: object) => ({ washout: { of: 'chemotherapy', atLeast: span } });
const score = (scale: string, value: number) => ({ performanceScore: { scale, score: value } });

/** What a gap is said of, the criterion, the record, and how it is said. */
export const SAID: readonly (readonly [...Line, says: string])[] = [
  [
    'short of a lower bound',
    { laboratory: 'platelets', atLeast: '75 10*9/L' },
    platelets('45 10*9/L'),
    'platelets 45 10*9/L, 75 asked: 30 short',
  ],
  [
    'on a bound that is not enough',
    { laboratory: 'platelets', above: '75 10*9/L' },
    platelets('75 10*9/L'),
    'platelets 75 10*9/L, more than 75 asked: the bound itself is not enough',
  ],
  [
    'short of more than a bound',
    { laboratory: 'platelets', above: '75 10*9/L' },
    platelets('45 10*9/L'),
    'platelets 45 10*9/L, more than 75 asked: more than 30 short',
  ],
  [
    'over an upper bound',
    { laboratory: 'creatinine', atMost: '60 umol/L' },
    { creatinine: { amount: '72.5 umol/L' } },
    'creatinine 72.5 umol/L, at most 60 asked: 12.5 over',
  ],
  [
    'in the unit of the bound, where the record has another',
    { laboratory: 'platelets', atLeast: '75000 /uL' },
    platelets('45 10*9/L'),
    'platelets 45 10*9/L, 75000 /uL asked: 30000 /uL short',
  ],
  [
    'known only to be below something',
    { laboratory: 'anc', atLeast: '1 10*9/L' },
    { anc: { amount: '<0.5 10*9/L' } },
    'neutrophils <0.5 10*9/L, 1 asked: 0.5 to 1 short',
  ],
  [
    'known only to be above something',
    { laboratory: 'alt', atMost: '100 U/L' },
    { alt: { amount: '>500 U/L' } },
    'alanine aminotransferase >500 U/L, at most 100 asked: at least 400 over',
  ],
  [
    'against so many times the upper limit',
    { laboratory: 'alt', timesUpperLimit: { atMost: 3 } },
    { alt: { amount: '150 U/L', upperLimit: '40 U/L' } },
    'alanine aminotransferase 150 U/L, at most 120 U/L asked: 30 over',
  ],
  ['on a scale', { performance: { lansky: { atLeast: 50 } } }, score('Lansky', 40), 'Lansky 40, 50 asked: 10 short'],
  [
    'on a scale that counts downwards',
    { performance: { ecog: { atMost: 2 } } },
    score('ECOG', 4),
    'ECOG 4, at most 2 asked: 2 over',
  ],
  [
    'of an organ',
    { organFunction: 'lvef', atLeast: '50 %' },
    { lvef: '41 %' },
    'left ventricular ejection fraction 41 %, 50 asked: 9 short',
  ],
  [
    'in degrees',
    { organFunction: 'proteinuria', atMost: '1+' },
    { proteinuria: '3+' },
    'protein in the urine 3+, at most 1+ asked: 2 degrees over',
  ],
  [
    'in whole numbers',
    { organFunction: 'neuropathyGrade', below: 2 },
    { neuropathyGrade: 3 },
    'grade of neuropathy 3, less than 2 asked: more than 1 over',
  ],
  ['of weight', { bodySize: 'weight', atLeast: '10 kg' }, { weight: '9.2 kg' }, 'weight 9.2 kg, 10 asked: 0.8 short'],
  [
    'of body surface',
    { bodySize: 'bsa', above: '0.5 m2' },
    { bsa: '0.4 m2' },
    'body surface area 0.4 m2, more than 0.5 asked: more than 0.1 short',
  ],
  [
    'in days since the last dose',
    washout({ weeks: 3 }),
    dosed('2026-11-10'),
    '10 days since the last dose of chemotherapy, 3 weeks asked: from 1 Dec 2026',
  ],
  [
    'in months since the last dose',
    washout({ months: 12 }),
    dosed('2026-01-04'),
    '10 months and 16 days since the last dose of chemotherapy, 12 months asked: from 4 Jan 2027',
  ],
  [
    'since a dose known to the month',
    washout({ months: 12 }),
    dosed('2026-01'),
    '9 months and 20 days to 10 months and 19 days since the last dose of chemotherapy, 12 months asked: from 31 Jan 2027 at the latest',
  ],
  [
    'since the last transplant',
    { transplant: { sinceLast: { atLeast: { months: 6 } } } },
    { transplants: [{ date: '2026-08-31' }] },
    '2 months and 20 days since the last transplant, 6 months asked: from 28 Feb 2027',
  ],
  [
    'since an event',
    { interval: { from: 'lastRelapse', to: 'assessment', above: { days: 30 } } },
    { diagnosis: { code: 'neuroblastoma', date: '2025-01-01' }, relapses: [{ date: '2026-11-01' }] },
    '19 days since the last relapse, more than 30 days asked: from 2 Dec 2026',
  ],
  [
    'of an age, in months',
    { age: { from: { years: 12 } } },
    { birthDate: '2015-03-09' },
    'age 11 y 8 m, 12 years asked: at most 4 months short',
  ],
  [
    'of an age, also where it is written as a time since birth',
    { interval: { from: 'birth', to: 'assessment', atLeast: { days: 547 } } },
    { birthDate: '2025-12-09' },
    'age 11 m, 547 days asked: at most 7 months short',
  ],
  [
    'of an age known to the year',
    { age: { from: { years: 12 } } },
    { birthDate: '2015' },
    'age 10 y 10 m to 11 y 10 m, 12 years asked: at most 14 months short',
  ],
  [
    'of a newborn',
    { age: { from: { months: 1 } } },
    { birthDate: '2026-11-09' },
    'age under 1 m, 1 month asked: at most 1 month short',
  ],
  [
    'under an exclusion, to the bound that turns it',
    { role: 'exclusion', laboratory: 'platelets', below: '50 10*9/L' },
    platelets('45 10*9/L'),
    'platelets 45 10*9/L, 50 asked: 5 short',
  ],
  [
    'under a not',
    { not: { laboratory: 'alt', above: '100 U/L' } },
    { alt: { amount: '130 U/L' } },
    'alanine aminotransferase 130 U/L, at most 100 asked: 30 over',
  ],
  [
    'under two nots',
    { not: { not: { laboratory: 'platelets', atLeast: '75 10*9/L' } } },
    platelets('45 10*9/L'),
    'platelets 45 10*9/L, 75 asked: 30 short',
  ],
  [
    'of a time that an exclusion gives, until it is over',
    { role: 'exclusion', transplant: { sinceLast: { below: { days: 100 } } } },
    { transplants: [{ date: '2026-09-01' }] },
    '80 days since the last transplant, 100 days asked: from 10 Dec 2026',
  ],
  [
    'of immunosuppression that was stopped lately',
    { role: 'exclusion', gvhd: 'immunosuppression', stoppedWithin: { days: 28 } },
    { immunosuppression: { state: 'stopped', stopDate: '2026-11-10' } },
    '10 days since immunosuppression was stopped, 28 days asked: from 8 Dec 2026',
  ],
];

/** Where no gap is given. */
export const UNSAID: readonly Line[] = [
  ['a value that is as asked', { laboratory: 'platelets', atLeast: '75 10*9/L' }, platelets('80 10*9/L')],
  ['a value that is not recorded', { laboratory: 'platelets', atLeast: '75 10*9/L' }, {}],
  [
    'a count that was reached with a transfusion',
    { laboratory: 'platelets', atLeast: '75 10*9/L', unsupported: true },
    { platelets: { amount: '45 10*9/L', support: 'transfused' } },
  ],
  [
    'a time that is over its bound',
    { interval: { from: 'lastTransplant', to: 'assessment', below: { days: 30 } } },
    { transplants: [{ date: '2026-01-01' }] },
  ],
  ['a number of relapses', { relapses: { atLeast: 2 } }, { relapses: [{ date: '2026-01-01' }] }],
  ['a number of transplants', { transplant: { atLeast: 2 } }, { transplants: [] }],
  [
    'an alteration',
    { gene: 'ALK', alteration: 'amplification', sample: 'any' },
    {
      tumourTests: [
        { gene: 'ALK', alteration: 'amplification', result: 'not_found', sample: { timepoint: 'diagnosis' } },
      ],
    },
  ],
  ['an age gone by', { age: { below: { years: 1 } } }, { birthDate: '2015-03-09' }],
  [
    'an age at diagnosis',
    { age: { at: 'diagnosis', from: { years: 12 } } },
    { birthDate: '2015-03-09', diagnosis: { code: 'neuroblastoma', date: '2020-01-01' } },
  ],
  ['words', { organFunction: 'hearing', oneOf: ['normal'] }, { hearing: 'impaired' }],
];
