import { ATTRIBUTES, type Attribute, type CaseContent, type GroupShape, type ListShape } from '../engine/index.js';

const HEADING = `# A case, to be copied and filled in. Written by \`npm run docs\`; docs/case.md explains it. All values are made up.
# Leave out what is not known, or say why it is not: unknown, not_done, not_assessed, in_progress, requested, not_applicable.
# Any value may stand in an envelope: { value, status, date, recordedBy, source, requested: { from, on, due }, note }.
# A list that is given is all there is; [] means none; { items: [], partial: true } says that there may be more.
# No name, number, postcode or address of a person.`;

/** Made-up values of one child who does not exist, as YAML. An attribute without one stands in the template as a comment. */
const MADE_UP: Readonly<Partial<Record<keyof CaseContent, string>>> = {
  sexForClinicalUse: 'female',
  birthDate: '2022-09',
  nationOfResidence: 'GB-WLS',
  treatingNation: 'GB-ENG',
  question: 'What can be discussed before the next course? (made up)',
  diagnosis: '{ code: neuroblastoma, date: 2025-02-10 }',
  riskGroup: '{ group: high, scheme: SIOPEN }',
  diseaseState: '{ value: relapsed, date: 2026-11-16, recordedBy: clinician }',
  diseaseStateBasis: '[S1]',
  tumourTests: `
  - id: test-1
    sample: { timepoint: diagnosis, date: 2025-02-10 }
    gene: ALK
    alteration: mutation
    result: not_found
    method: sequencing panel
  - id: test-2
    sample: { timepoint: relapse, relapse: relapse-1, date: 2026-11-12 }
    gene: ALK
    alteration: amplification
    result: { status: requested, requested: { from: the genomics laboratory, on: 2026-11-13, due: 2026-12-04 } }`,
  remissionEver: 'yes',
  bestResponse: '{ value: PR, date: 2025-09, source: end-of-treatment scan }',
  relapses: `
  - id: relapse-1
    n: 1
    date: 2026-11-09
    sites: [bone, bone_marrow]
    extent: distant
    onTreatment: no
    molecularOnly: no`,
  relapseCount: '1',
  progressionEvents: '[]',
  treatmentCyclesCompleted: '{ count: 8, countedIn: cycles, regimen: rapid COJEC }',
  lineOfRelapseTherapy: '1',
  treatments: `
  - id: treatment-1
    agent: dinutuximab beta
    line: 1
    start: 2025-10
    end: 2026-03`,
  priorAntiGd2: 'yes',
  priorBevacizumab: 'no',
  completingFrontline: 'no',
  completingRelapseTherapy: '{ value: no, date: 2026-11-16 }',
  transplants: `
  - id: transplant-1
    date: 2025-07
    type: auto`,
  judgements: `
  - id: judgement-1
    on: test-1
    accepted: yes
    by: clinician
    role: consultant oncologist
    date: 2026-11-16
    why: a new biopsy is not safe now (made up)`,
};

/** `docs/case-template.yaml`: every attribute, with what it means, what it may hold, and a made-up value or a comment. */
export function caseTemplate(): string {
  const parts = Object.entries<Attribute>(ATTRIBUTES).map(([key, shape]) => {
    const made = MADE_UP[key as keyof CaseContent];
    const line =
      made === undefined ? `# ${key}: ${sample(shape)}` : `${key}:${made.startsWith('\n') ? '' : ' '}${made}`;
    return [...explained(shape), line].join('\n');
  });
  return `${[HEADING, ...parts].join('\n\n')}\n`;
}

function explained(shape: Attribute): readonly string[] {
  if (shape.type !== 'group' && shape.type !== 'list') return [`# ${shape.says}${values(shape)}`];
  return [`# ${shape.says}${shape.type === 'list' ? ' (a list)' : ''}`, ...fieldLines(shape, '#   ')];
}

function fieldLines({ fields }: GroupShape | ListShape, before: string): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    `${before}${name}: ${field.says}${values(field)}`,
    ...(field.type === 'group' ? fieldLines(field, `${before}  `) : []),
  ]);
}

function values(shape: Attribute): string {
  switch (shape.type) {
    case 'word':
      return ` (${shape.values.join(', ')})`;
    case 'words':
      return ` (any of ${shape.values.join(', ')})`;
    case 'count':
      return ` (${shape.least} to ${shape.most})`;
    case 'date':
    case 'birth-date':
      return ' (YYYY, YYYY-MM or YYYY-MM-DD)';
    case 'quantity':
      return ` (an amount with its unit, such as 12 ${shape.unit})`;
    case 'outward-code':
      return ' (such as SW1A)';
    case 'term':
    case 'text':
    case 'group':
    case 'list':
      return '';
  }
}

/** A value that the reader would take, for a line that is commented out. */
function sample(shape: Attribute): string {
  switch (shape.type) {
    case 'word':
      return shape.values[0] ?? 'unknown';
    case 'words':
      return `[${shape.values[0] ?? ''}]`;
    case 'count':
      return String(shape.least);
    case 'date':
    case 'birth-date':
      return '2026-11';
    case 'quantity':
      return `'12 ${shape.unit}'`;
    case 'outward-code':
      return 'SW1A';
    case 'term':
      return 'neuroblastoma';
    case 'text':
      return 'words';
    case 'group':
      return `{ ${sampleFields(shape)} }`;
    case 'list':
      return `[{ ${sampleFields(shape)} }]`;
  }
}

function sampleFields({ fields }: GroupShape | ListShape): string {
  const [first] = Object.entries(fields);
  return first === undefined ? '' : `${first[0]}: ${sample(first[1])}`;
}
