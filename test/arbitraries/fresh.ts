import type { Missing } from '../../src/engine/index.js';

/** An attribute or a field, as far as a value for it has to be made. */
export interface Shape {
  readonly type: string;
  readonly values?: readonly string[];
  readonly unit?: string;
  readonly least?: number;
  readonly most?: number;
  readonly fields?: Readonly<Record<string, Shape>>;
}

/** Words that are values, and settle nothing. */
const OPEN = [
  'NE',
  'too_early',
  'borderline',
  'undetermined',
  'clinician_judgement',
  'not_covered',
  'declined',
  'not_asked',
];

/** Texts and words that have to be of a kind to be understood. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  diagnosis: [
    { code: 'b-all', date: '2019-12-01' },
    { code: 'neuroblastoma', date: '2019-12-01' },
  ],
  allLineage: ['B'],
  birthDate: ['2001-05-04', '2015-05-05'],
  swallowAbility: ['liquid_only'],
  agent: ['topotecan', 'lorlatinib'],
  option: ['option-a'],
  hgvsP: ['p.F1174L', 'p.R1275Q'],
  partner: ['EML4', 'NPM1'],
  sample: [{ timepoint: 'diagnosis' }],
  result: ['not_found', 'found'],
};

/** A definite value for an attribute or a field, as the reason asks for it: by its method, on its scheme. */
export function freshValue(name: string, shape: Shape, missing: Missing | undefined, turn: number): unknown {
  const given = GIVEN[name] ?? valuesOf(name, shape, missing);
  if (name === 'result' && shape.values?.includes('found') !== true) return valuesOf(name, shape, missing)[turn % 2];
  return given[turn % given.length];
}

function valuesOf(name: string, shape: Shape, missing: Missing | undefined): readonly unknown[] {
  switch (shape.type) {
    case 'word':
      return wordsOf(shape, missing);
    case 'words':
      return [['cns'], ['bone_marrow']];
    case 'count':
      return [shape.least ?? 0, Math.min(3, shape.most ?? 3)];
    case 'quantity':
      return [`0.02 ${shape.unit ?? ''}`, `80 ${shape.unit ?? ''}`];
    case 'group':
      return [0, 1].map((turn) => groupOf(shape, missing, turn));
    case 'date':
      return ['2020-03-01'];
    default:
      return [`a ${name}`];
  }
}

/** The word that the reason asks for by name, where it does. */
function wordsOf({ values = [] }: Shape, missing: Missing | undefined): readonly string[] {
  const settling = values.filter((value) => !OPEN.includes(value));
  const asked = settling.filter((value) => SAID[value]?.test(missing?.waitsFor ?? '') === true);
  return asked.length > 0 ? asked : settling;
}

const SAID: Readonly<Record<string, RegExp>> = {
  flow: /flow/,
  pcr: /PCR/,
  ngs: /sequencing/,
  measured: /measured/,
  Schwartz: /Schwartz/,
  Curie: /Curie/,
  SIOPEN: /SIOPEN/,
};

const ALWAYS: Readonly<Record<string, unknown>> = { roomAir: 'yes', sensitivity: '0.001 %', score: 3 };

function groupOf({ fields = {} }: Shape, missing: Missing | undefined, turn: number): unknown {
  const filled = Object.entries(fields).map(([name, shape]) => [
    name,
    ALWAYS[name] ?? freshValue(name, shape, missing, turn),
  ]);
  return Object.fromEntries(filled);
}
