/** How an organ's function is recorded, and so how a rule may bound it. */
export type Organ =
  | { readonly form: 'amount'; readonly name: string; readonly unit: string }
  | { readonly form: 'count'; readonly name: string; readonly most: number }
  | { readonly form: 'degrees'; readonly name: string; readonly degrees: readonly string[] }
  | {
      readonly form: 'words';
      readonly name: string;
      readonly words: readonly string[];
      /** The word that "not applicable" comes to. */
      readonly none?: string;
      /** Words of a history: what has once been is not undone, but this one may come to that. */
      readonly history?: { readonly passes?: readonly [from: string, to: string] };
    };

/** The organ functions that a rule may ask for, by their key in the record. */
export const ORGANS = {
  gfr: { form: 'amount', name: 'glomerular filtration rate', unit: 'mL/min/{1.73_m2}' },
  lvef: { form: 'amount', name: 'left ventricular ejection fraction', unit: '%' },
  shorteningFraction: { form: 'amount', name: 'shortening fraction', unit: '%' },
  qtc: { form: 'amount', name: 'corrected QT interval', unit: 'ms' },
  spo2: { form: 'amount', name: 'oxygen saturation', unit: '%' },
  proteinuria: {
    form: 'degrees',
    name: 'protein in the urine',
    degrees: ['negative', 'trace', '1+', '2+', '3+', '4+'],
  },
  bloodPressureCentile: { form: 'count', name: 'centile of the blood pressure', most: 100 },
  seizures: { form: 'words', name: 'seizures', words: ['none', 'controlled', 'uncontrolled'], none: 'none' },
  neuropathyGrade: { form: 'count', name: 'grade of neuropathy', most: 4 },
  hearing: { form: 'words', name: 'hearing', words: ['normal', 'impaired'] },
  posteriorReversible: {
    form: 'words',
    name: 'posterior reversible encephalopathy, ever',
    words: ['yes', 'no'],
    none: 'no',
    history: {},
  },
  hepaticVodHistory: {
    form: 'words',
    name: 'veno-occlusive disease of the liver',
    words: ['none', 'past', 'active'],
    none: 'none',
    history: { passes: ['active', 'past'] },
  },
} as const satisfies Readonly<Record<string, Organ>>;
export type OrganKey = keyof typeof ORGANS;

/** The keys of the organ functions. */
export const ORGAN_KEYS = Object.keys(ORGANS) as [OrganKey, ...OrganKey[]];

/** An organ function, whatever its form. */
export function organOf(key: OrganKey): Organ {
  return ORGANS[key];
}
