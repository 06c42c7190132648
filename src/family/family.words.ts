import { inSiteLanguage } from '../platform/site-words.js';

/** What families read, beside the texts of the guide: for a parent, or for a young person. Read at 11 to 12. */
export const familyWords = inSiteLanguage({
  title: 'For families',
  intro: 'These pages are for all families. They are not about one child, and give no advice.',
  choose: 'Reader and size',
  print: 'Print',
  talkOver: 'What you can talk over',
  overview: 'All pages for families',
  readers: { parent: 'For a parent', young: 'For a young person' },
  sizes: { usual: 'Usual print', large: 'Large print' },
  paths: 'What may come next',
  trials: 'What kinds of trials are there?',
  more: 'More to read',
  judged: {
    title: 'What does “cannot be judged” mean?',
    parent:
      'A rule says who can have a drug, or who can join a trial. We put what is written down about your child next to each rule. Then we look if the two fit.\n' +
      'Now and then a fact is not there. A test may not have been done. Or it is not back yet.\n' +
      'Then we say “cannot be judged”. It is not a yes. It is not a no.\n' +
      'It does not mean that care has to wait. You can ask which fact is not there, and when it may come.',
    young:
      'A rule says who can have a drug, or who can join a trial. We put what is written down about you next to each rule. Then we look if the two fit.\n' +
      'Now and then a fact is not there. A test may not have been done. Or it is not back yet.\n' +
      'Then we say “cannot be judged”. It is not a yes. It is not a no.\n' +
      'It does not mean that care has to wait. You can ask which fact is not there, and when it may come.',
  },
  questions: { title: 'What can we ask?', short: 'What you can ask' },
  abroad: 'Before you ask in another country',
  decides: {
    title: 'Who decides?',
    parent: 'You and your child’s doctors decide. Your child can have a say. This page does not decide.',
    young: 'You can have a say. Your parents and your doctors talk it over with you. This page does not decide.',
  },
  others: 'Who else can look?',
  no: {
    title: 'You can say no',
    parent:
      'You can say no to a trial. You can say no to a test or a sample for research. You can say yes now and stop later.\n' +
      'You do not have to say why. Your child will still be looked after.',
    young:
      'You can say no to a trial. You can say no to a test or a sample for research. You can say yes now and stop later.\n' +
      'You do not have to say why. You will still be looked after.',
  },
  wordsUsed: { title: 'What do the words mean?', explained: 'Drugs and tests', talking: 'Talking about it' },
  support: { title: 'Where can we get help?', short: 'Where to get help' },
  phone: 'Call',
  printed: 'Printed:',
  notDated: 'We do not know when this was printed.',
  checkBy: 'To be checked by',
  pastCheck: 'It was due to be checked by',
  mayHaveChanged: 'It may have changed.',
  made: 'Page made on',
  from: 'What we read for this page:',
} as const);
