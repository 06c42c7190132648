/** Whose page it is. */
export const identity = {
  tasks: 'Case',
  answer: 'Answer',
  prepare: 'Prepare',
  dates: 'Dates',
  pack: 'Panel pack',
  madeUp: 'made up',
  checkWords: 'Check words:',
  label: 'This case',
} as const;
