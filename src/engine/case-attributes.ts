import type { Attributes, CaseOf, Fields, GroupShape, ListShape, WordShape, WordsShape } from './case-shape.js';

function word<const V extends string>(says: string, ...values: V[]): WordShape<V> {
  return { type: 'word', says, values };
}
function words<const V extends string>(says: string, ...values: V[]): WordsShape<V> {
  return { type: 'words', says, values };
}
function count(says: string, least: number, most: number, unit?: string) {
  return { type: 'count', says, least, most, ...(unit === undefined ? {} : { unit }) } as const;
}
function date(says: string) {
  return { type: 'date', says } as const;
}
function text(says: string) {
  return { type: 'text', says } as const;
}
function group<const F extends Fields>(says: string, fields: F, shorthand?: keyof F & string): GroupShape<F> {
  return { type: 'group', says, fields, ...(shorthand === undefined ? {} : { shorthand }) };
}
function list<const F extends Fields>(
  says: string,
  idPrefix: string,
  fields: F,
  required: readonly (keyof F & string)[] = [],
): ListShape<F> {
  return { type: 'list', says, idPrefix, fields, required };
}
const yesNo = (says: string) => word(says, 'yes', 'no');
const NATIONS = ['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR', 'IM', 'JE', 'GG', 'other'] as const;
const SITES = [
  'bone_marrow',
  'bone',
  'liver',
  'lymph_node',
  'cns',
  'testis',
  'orbit',
  'soft_tissue',
  'lung',
  'other',
] as const;
const RESPONSES = ['CR', 'PR', 'MR', 'SD', 'PD'] as const;

const place = {
  sexForClinicalUse: word('Sex, where a rule or the wording needs it', 'female', 'male', 'other'),
  birthDate: {
    type: 'birth-date',
    says: 'Date of birth (day, month or year), or an age in days on a day. Used for the arithmetic, shown only as an age',
  },
  nationOfResidence: word('Nation in which the child lives (ISO 3166-2)', ...NATIONS),
  treatingNation: word('Nation of the treating hospital: availability text goes by it', ...NATIONS),
  question: text('The question put to the meeting, in its own words; no criterion reads it'),
} as const;

const disease = {
  diagnosis: group('The cancer and the day it was diagnosed', {
    code: { type: 'term', says: 'A term of the diagnosis list in the catalogue' },
    date: date('Day of diagnosis'),
  }),
  allLineage: word('Lineage of acute lymphoblastic leukaemia', 'B', 'T', 'ETP', 'MPAL_B', 'MPAL_T', 'mature_B'),
  riskGroup: group(
    'Risk group, with the scheme that gave it',
    {
      group: word('The group', 'low', 'intermediate', 'high'),
      scheme: word('The scheme', 'INRG', 'SIOPEN', 'COG', 'other'),
    },
    'group',
  ),
  diseaseState: word(
    "A clinician's word for the state of the disease; it speaks only for the sources named as its basis",
    'newly_diagnosed',
    'in_response',
    'relapsed',
    'refractory',
    'progressive',
    'relapsed_refractory_to_salvage',
    'undetermined',
  ),
  diseaseStateBasis: words('Whose definition `diseaseState` uses', 'S1', 'S2', 'S3', 'TA975', 'INRC', 'clinician'),
  tumourTests: list(
    'Tests on tumour samples: one sample, one gene, one alteration each',
    'test',
    {
      sample: group('The sample', {
        timepoint: word('When in the course it was taken', 'diagnosis', 'relapse', 'progression', 'other'),
        relapse: text('The id of the relapse it belongs to'),
        date: date('Day it was taken'),
      }),
      gene: text('HGNC symbol of the gene'),
      alteration: word('What was looked for', 'mutation', 'amplification', 'fusion', 'deletion', 'expression'),
      result: word(
        'What was found; `not_covered`: tested, but this region was not looked at',
        'found',
        'not_found',
        'not_covered',
      ),
      method: text('How it was tested'),
      report: text('Which report says so, without a patient identifier'),
    },
    ['gene', 'alteration'],
  ),
} as const;

const course = {
  remissionEver: yesNo('Whether the disease has ever been in remission'),
  bestResponse: word('Best response to first-line (frontline) treatment; NE is not evaluable', ...RESPONSES, 'NE'),
  relapses: list('Every return of the disease', 'relapse', {
    n: count('Its number in the order of relapses', 1, 20),
    date: date('Day on which it was found'),
    sites: words('Where', ...SITES),
    extent: word('How far from the start', 'local', 'regional', 'distant', 'na_leukaemia'),
    onTreatment: yesNo('Whether it came back while on treatment'),
    molecularOnly: yesNo('Whether it was found by molecular tests only'),
  }),
  relapseCount: count('Number of relapses as typed; worked out from `relapses` and compared with it', 0, 20),
  progressionEvents: list('Every progression that is not a relapse', 'progression', {
    date: date('Day on which it was found'),
    newSites: words('New places', ...SITES),
    during: text('The treatment it happened on'),
  }),
} as const;

const treatment = {
  treatmentCyclesCompleted: group(
    'Cycles of first-line treatment completed',
    {
      count: count('How many', 0, 100, 'cycles'),
      countedIn: word('Whether cycles were counted, or phases of a protocol', 'cycles', 'phases'),
      regimen: text('Name of the regimen'),
    },
    'count',
  ),
  responseAfterCycle: list('How the disease stood after a cycle', 'response', {
    cycle: count('After which cycle', 1, 100),
    date: date('Day of the assessment'),
    response: word(
      '`mrd_only`: in remission by microscope, residual disease by a finer test',
      'remission',
      'mrd_only',
      'no_remission',
    ),
  }),
  responseToCurrentChemo: word(
    'Response to the chemotherapy being given now, as the team judges it',
    'remission',
    'no_remission',
    'too_early',
    'na_in_remission',
  ),
  lineOfRelapseTherapy: count(
    'The line of relapse treatment under discussion: 1 is the first treatment of relapsed or refractory disease',
    1,
    20,
  ),
  treatments: list('Every treatment given', 'treatment', {
    agent: text('Drug or treatment, by the name in the therapy list'),
    class: text('Its class, where the agent is not in the therapy list'),
    line: count('1 is first-line treatment, 2 the first treatment of relapsed or refractory disease, and so on', 1, 20),
    start: date('First day'),
    end: date('Last day'),
    bestResponse: word('Best response to it', ...RESPONSES, 'NE'),
    trialId: text('Registry id of the trial it was given in'),
  }),
  priorAntiGd2: yesNo('Whether an anti-GD2 antibody has ever been given'),
  priorBevacizumab: yesNo('Whether bevacizumab has ever been given'),
  completingFrontline: yesNo('Whether first-line treatment is being completed now'),
  completingRelapseTherapy: yesNo('Whether relapse treatment is being completed now'),
  transplants: list('Every stem cell transplant', 'transplant', {
    date: date('Day of the transplant'),
    type: word('Whose cells: a donor’s or the child’s own', 'allo', 'auto'),
  }),
  sctFitness: group(
    'Whether the child is well enough for a transplant, as assessed',
    {
      fitness: word('The assessment', 'fit', 'unfit', 'borderline'),
      assessor: text('Role of who assessed it'),
      reason: text('Why'),
    },
    'fitness',
  ),
  donorStatus: group(
    'The donor search',
    {
      donor: word('Its result', 'available', 'completed_none_found', 'declined'),
      covered: word('What the search covered', 'matched_only', 'all_sources'),
    },
    'donor',
  ),
} as const;

const judgements = {
  judgements: list('What a named clinician has settled for this case', 'judgement', {
    on: text('What it settles: the address of a node (option/ruleSet/node), a definition, or the id of a tumour test'),
    reading: text('The id of the reading chosen'),
    accepted: yesNo('Whether the older test result is accepted'),
    by: text('Who: an id of the register of people'),
    role: text('In which role'),
    date: date('When'),
    why: text('Why'),
  }),
} as const;

/** Every attribute of a case that criteria, header or judgements read, by its key. */
export const ATTRIBUTES = {
  ...place,
  ...disease,
  ...course,
  ...treatment,
  ...judgements,
} as const satisfies Attributes;

/** Attributes that are worked out and never typed, each with what to record instead. */
export const DERIVED: Readonly<Record<string, string>> = {
  evaluationDate: 'it is `asOf`, given with the request',
  ageAtEvaluation: 'it is worked out from `birthDate` (a date, or `{ ageInDays, at }`)',
  ageAtDiagnosis: 'it is worked out from `birthDate` and `diagnosis.date`',
  alkStatus: 'it is worked out from `tumourTests`',
  alkTests: 'record them in `tumourTests`',
  intervalDxToRelapse: 'it is worked out from `diagnosis.date` and `relapses`',
  intervalEotToRelapse: 'it is worked out from `treatments` and `relapses`',
  relapseOnTreatment: 'record `onTreatment` on each of the `relapses`',
};

/** A case as the engine reads it. */
export type CaseContent = CaseOf<typeof ATTRIBUTES>;
export type Relapse = CaseContent['relapses']['items'][number];
export type TumourTest = CaseContent['tumourTests']['items'][number];
export type Transplant = CaseContent['transplants']['items'][number];
export type Treatment = CaseContent['treatments']['items'][number];
export type JudgementItem = CaseContent['judgements']['items'][number];
