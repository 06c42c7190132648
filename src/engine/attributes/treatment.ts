import { count, date, group, list, quantity, RESPONSES, text, word, yesNo } from './shapes.js';

const DOSE_CLASSES = [
  'chemotherapy',
  'antibody',
  'small_molecule',
  'radiotherapy',
  'mibg_therapy',
  'cell_therapy',
  'steroid',
  'growth_factor',
] as const;

/** What has been given, and how it went. */
export const treatment = {
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
  linesOfTherapy: count('Lines of treatment given so far', 0, 20),
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
    toxicity: text('What it did to the child'),
    trialId: text('Registry id of the trial it was given in'),
  }),
  priorAntiGd2: yesNo('Whether an anti-GD2 antibody has ever been given'),
  priorAlkInhibitor: yesNo('Whether an ALK inhibitor has ever been given'),
  priorCd19Directed: yesNo('Whether a CD19-directed treatment has ever been given'),
  priorCd22Directed: yesNo('Whether a CD22-directed treatment has ever been given'),
  priorBevacizumab: yesNo('Whether bevacizumab has ever been given'),
  priorIt: yesNo('Whether irinotecan with temozolomide has ever been given'),
  lastDoseByClass: list('Last dose of each class of treatment', 'dose', {
    class: word('The class', ...DOSE_CLASSES),
    date: date('Day of the last dose'),
  }),
  completingFrontline: yesNo('Whether first-line treatment is being completed now'),
  completingRelapseTherapy: yesNo('Whether relapse treatment is being completed now'),
  standardOptionsExhausted: word('Whether no standard treatment is left', 'yes', 'no', 'clinician_judgement'),
  transplants: list('Every stem cell transplant', 'transplant', {
    date: date('Day of the transplant'),
    type: word('Whose cells: a donor’s or the child’s own', 'allo', 'auto'),
    donorType: text('Which donor'),
    conditioning: text('Conditioning'),
    tbi: yesNo('Whether radiotherapy to the whole body was part of it'),
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
  gvhd: group(
    'Graft-versus-host disease',
    { form: word('Whether and which', 'none', 'acute', 'chronic'), grade: count('Grade of the acute form', 0, 4) },
    'form',
  ),
  immunosuppression: group(
    'Immunosuppression',
    { state: word('Whether', 'none', 'on', 'stopped'), stopDate: date('Day it was stopped') },
    'state',
  ),
  autologousStemCellsStored: quantity('The child’s own stem cells in store (CD34-positive)', '10*6/kg'),
} as const;
