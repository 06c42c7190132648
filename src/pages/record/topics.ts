import type { CaseContent } from '../../engine/index.js';

/** The parts of a case as the task list shows them. */
export type SectionId = 'diagnosis' | 'course' | 'molecular' | 'treatment' | 'fitness' | 'place' | 'questions';

/** What is asked on one page: attributes of the case dictionary, in the order in which they stand there. */
export interface Topic {
  readonly id: string;
  readonly section: SectionId;
  readonly attributes: readonly (keyof CaseContent)[];
}

/** Every topic, in the order of the task list; every attribute of the dictionary stands in exactly one. */
export const TOPICS = [
  { id: 'child', section: 'diagnosis', attributes: ['birthDate', 'sexForClinicalUse', 'constitutional'] },
  {
    id: 'cancer',
    section: 'diagnosis',
    attributes: ['diagnosis', 'histologyConfirmed', 'secondPrimaryExcluded', 'allLineage'],
  },
  { id: 'stage', section: 'diagnosis', attributes: ['inrgStage', 'inssStage', 'riskGroup'] },
  {
    id: 'relapses',
    section: 'course',
    attributes: ['relapses', 'relapseCount', 'recurrenceExtent', 'recurrenceSites', 'detectionRoute'],
  },
  {
    id: 'state',
    section: 'course',
    attributes: [
      'diseaseState',
      'diseaseStateBasis',
      'symptomatic',
      'progressionEvents',
      'remissionEver',
      'bestResponse',
      'responseInrc',
    ],
  },
  {
    id: 'extent',
    section: 'course',
    attributes: [
      'mibgAvidity',
      'sstrAvidity',
      'measurableDisease',
      'evaluableDisease',
      'marrowInvolvement',
      'marrowBlasts',
      'mrd',
      'cnsStatus',
      'extramedullarySites',
    ],
  },
  { id: 'tumour', section: 'molecular', attributes: ['tumourTests', 'mycnStatus'] },
  {
    id: 'markers',
    section: 'molecular',
    attributes: ['geneticsAll', 'gd2Expression', 'cd19Expression', 'cd22Expression'],
  },
  { id: 'genome', section: 'molecular', attributes: ['wgsStatus', 'germlineFindingFlag'] },
  {
    id: 'first-line',
    section: 'treatment',
    attributes: ['treatmentCyclesCompleted', 'responseAfterCycle', 'completingFrontline'],
  },
  {
    id: 'treatments',
    section: 'treatment',
    attributes: [
      'treatments',
      'linesOfTherapy',
      'lineOfRelapseTherapy',
      'responseToCurrentChemo',
      'completingRelapseTherapy',
      'standardOptionsExhausted',
      'priorTrialParticipation',
    ],
  },
  {
    id: 'given-before',
    section: 'treatment',
    attributes: [
      'priorAntiGd2',
      'priorAlkInhibitor',
      'priorCd19Directed',
      'priorCd22Directed',
      'priorBevacizumab',
      'priorIt',
      'lastDoseByClass',
    ],
  },
  {
    id: 'transplant',
    section: 'treatment',
    attributes: ['transplants', 'sctFitness', 'donorStatus', 'gvhd', 'immunosuppression', 'autologousStemCellsStored'],
  },
  {
    id: 'fitness',
    section: 'fitness',
    attributes: ['performanceScore', 'lifeExpectancyEstimate', 'weight', 'height', 'bsa', 'swallowAbility'],
  },
  { id: 'blood-counts', section: 'fitness', attributes: ['anc', 'platelets', 'hb', 'alc'] },
  {
    id: 'kidneys-liver',
    section: 'fitness',
    attributes: ['creatinine', 'gfr', 'proteinuria', 'bilirubinTotal', 'alt', 'ast', 'albumin', 'hepaticVodHistory'],
  },
  {
    id: 'heart-lungs',
    section: 'fitness',
    attributes: ['lvef', 'shorteningFraction', 'qtc', 'bloodPressureCentile', 'spo2'],
  },
  {
    id: 'nerves-hearing',
    section: 'fitness',
    attributes: ['seizures', 'posteriorReversible', 'neuropathyGrade', 'hearing'],
  },
  { id: 'infections-medicines', section: 'fitness', attributes: ['infections', 'concomitantMeds'] },
  {
    id: 'growing-up',
    section: 'fitness',
    attributes: ['pubertalStatus', 'pregnancyStatus', 'lactating', 'contraceptionAgreed'],
  },
  {
    id: 'place',
    section: 'place',
    attributes: ['nationOfResidence', 'treatingNation', 'treatingCentre', 'homeArea', 'maxTravel'],
  },
  {
    id: 'permissions',
    section: 'place',
    attributes: [
      'permissionExternalDiscussion',
      'informedConsent',
      'consentResearchSamples',
      'consentResearchData',
      'consentBiobank',
    ],
  },
  {
    id: 'family',
    section: 'place',
    attributes: [
      'goalsOfCareText',
      'decisionInvolvementPreference',
      'familyQuestions',
      'goingAbroadConsidered',
      'alternativeTreatmentConsidered',
      'keyWorkerRole',
    ],
  },
  { id: 'question', section: 'questions', attributes: ['question', 'treatmentAim'] },
  {
    id: 'panels',
    section: 'questions',
    attributes: ['panelSittings', 'panelPack', 'panelOutcome', 'secondOpinionRequest', 'trialStatus'],
  },
  { id: 'judgements', section: 'questions', attributes: ['judgements'] },
] as const satisfies readonly Topic[];

/** The id of a topic: it stands in addresses. */
export type TopicId = (typeof TOPICS)[number]['id'];
