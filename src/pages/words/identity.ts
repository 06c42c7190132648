/** Whose page it is. */
export const identity = {
  tasks: 'Case',
  answer: 'Answer',
  prepare: 'Prepare',
  dates: 'Dates',
  whatIf: 'What if',
  changes: 'What changed',
  meetings: 'Meetings',
  routes: 'Routes',
  letters: 'Letters',
  pack: 'Panel pack',
  madeUp: 'made up',
  checkWords: 'Check words:',
  label: 'This case',
} as const;
