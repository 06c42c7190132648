/** Saying who acts. */
export const whoActs = {
  title: 'Who acts?',
  hint: 'What you record or judge is kept with your name. This is a choice from a list and no proof of who you are.',
  missing: 'Choose who acts',
} as const;
