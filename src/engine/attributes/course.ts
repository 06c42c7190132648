import { count, date, group, list, quantity, RESPONSES, SITES, text, word, words, yesNo } from './shapes.js';

/** What has happened to the disease so far. */
export const course = {
  diseaseState: word(
    'A clinician’s word for the state of the disease; it speaks only for the sources named as its basis',
    'newly_diagnosed',
    'in_response',
    'relapsed',
    'refractory',
    'progressive',
    'relapsed_refractory_to_salvage',
    'undetermined',
  ),
  diseaseStateBasis: words('Whose definition `diseaseState` uses', 'S1', 'S2', 'S3', 'TA975', 'INRC', 'clinician'),
  remissionEver: yesNo('Whether the disease has ever been in remission'),
  bestResponse: word('Best response to first-line (frontline) treatment; NE is not evaluable', ...RESPONSES, 'NE'),
  responseInrc: group(
    'Response by the International Neuroblastoma Response Criteria',
    {
      overall: word('Overall', ...RESPONSES, 'NE'),
      primary: word('Primary tumour', ...RESPONSES, 'NE'),
      softTissueBone: word('Soft tissue and bone', ...RESPONSES, 'NE'),
      marrow: word('Bone marrow', ...RESPONSES, 'NE'),
    },
    'overall',
  ),
  relapses: list('Every return of the disease', 'relapse', {
    n: count('Its number in the order of relapses', 1, 20),
    date: date('Day on which it was found'),
    sites: words('Where', ...SITES),
    extent: word('How far from the start', 'local', 'regional', 'distant', 'na_leukaemia'),
    onTreatment: yesNo('Whether it came back while on treatment'),
    molecularOnly: yesNo('Whether it was found by molecular tests only'),
    confirmedBy: text('How it was confirmed'),
    marrowBlastsPct: quantity('Blasts in the marrow at this relapse', '%'),
    cnsStatus: word('Fluid round brain and spinal cord at this relapse', 'CNS1', 'CNS2', 'CNS3'),
  }),
  relapseCount: count('Number of relapses as typed; worked out from `relapses` and compared with it', 0, 20),
  progressionEvents: list('Every progression that is not a relapse', 'progression', {
    date: date('Day on which it was found'),
    newSites: words('New places', ...SITES),
    during: text('The treatment it happened on'),
  }),
  recurrenceExtent: word(
    'How far from the start it came back, where no relapse is described',
    'local',
    'regional',
    'distant',
    'na_leukaemia',
  ),
  recurrenceSites: words('Where it came back, where no relapse is described', ...SITES),
  symptomatic: yesNo('Whether it causes symptoms now'),
} as const;
