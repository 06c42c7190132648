/** The first page. */
export const home = {
  title: 'Cases',
  intro:
    'Each case is put to published treatment and trial criteria, line by line: met, not met, or cannot be judged. Nothing is decided here.',
  empty: 'No case is stored yet.',
  caption: 'Cases, in the order of their pseudonyms',
  pseudonym: 'Case',
  who: 'Who',
  meeting: 'Next meeting',
  noMeeting: 'on no list',
  disease: 'Disease',
  elsewhere: 'Also here',
  sourcesPast: 'Past review:',
  sourcesOf: 'of',
  changed: 'Last changed',
  madeUp: 'made up',
  unreadable: 'cannot be read with the release in force: open it and correct it',
} as const;
