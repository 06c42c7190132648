/** Drafting a letter after a meeting. */
export const letters = {
  title: 'Letters',
  intro:
    'A draft from what a meeting said, the questions of the family and texts that you choose. Nothing of the criteria is in it.',
  leftOut: 'What the room said of single options, and dissent, are not carried over.',
  nothingSaid: 'No meeting has recorded what it said of this case, so there is nothing to write from yet.',
  record: 'Record it with the meeting',
  refused: {
    heading: 'The family does not permit discussion outside',
    text: 'Letters can go to the family alone. Where their word has changed, record it first.',
  },
  unrecorded: {
    heading: 'Permission is not recorded',
    text: 'Ask the family before a letter goes to others, and record what they say. Such a draft says so.',
  },
  recordPermission: 'Record what the family says',
  noQuestions: 'No question of the family is recorded.',
  recordQuestions: 'Record their questions',
  to: 'Who is it for?',
  recipients: {
    parent: 'A parent',
    young: 'The young person',
    gp: 'The GP',
    'shared-care': 'The shared-care hospital',
  },
  noRecipient: 'Choose who the letter is for',
  notPermitted: 'The family does not permit it: choose a letter to the family, or record their word first',
  identity: 'What would stand in the letter could tell who the child is: take it out where it was recorded',
  meetings: 'What was said in',
  noMeeting: 'Choose at least one meeting',
  explanations: 'What is to be explained?',
  explanationsHint: 'The plain words of the pages for families.',
  draft: 'Show draft',
  choices: 'Change the choices',
  download: 'Download Word',
  print: 'Print',
} as const;
