import { date, list, text, word } from './shapes.js';

const consent = (says: string) => word(says, 'yes', 'no', 'withdrawn', 'not_asked');

/** What belongs to the work and to the family, not to a rule: kept with the case, and never put to a criterion. */
export const process = {
  question: text('The question put to the meeting, in its own words'),
  treatmentAim: word('What treatment is for', 'clear', 'control', 'undecided', 'not_discussed'),
  permissionExternalDiscussion: consent('Whether the family permits discussion outside the hospital'),
  consentResearchSamples: consent('Consent to research samples'),
  consentResearchData: consent('Consent to the use of data in research'),
  consentBiobank: consent('Consent to a biobank'),
  familyQuestions: list(
    'Questions of the family, in their own words',
    'question',
    { text: text('The question') },
    { shorthand: 'text' },
  ),
  decisionInvolvementPreference: text('How far the family wishes to take part in deciding; it may change'),
  goalsOfCareText: text('What matters to the child and the family'),
  priorTrialParticipation: text('Trials taken part in before'),
  trialStatus: text('What a registry said of a trial, with the day on which it said so'),
  panelSittings: list('Sittings of panels at which the case is to be, or was, discussed', 'sitting', {
    route: text('The route that it belongs to: `route-nb-national-panel`'),
    date: date('Day of the sitting'),
  }),
  panelPack: text('What a panel has been sent'),
  panelOutcome: text('What a panel advised, in its words'),
  secondOpinionRequest: text('Second opinions asked for'),
  goingAbroadConsidered: text('Treatment abroad considered'),
  alternativeTreatmentConsidered: text('Other treatment the family is considering'),
  keyWorkerRole: text('Role of the key worker'),
  detectionRoute: text('How the relapse came to light'),
} as const;
