/** What the service is, and what it is not. */
export const about = {
  title: 'What this is, and what it is not',
  paragraphs: [
    'Fingerpost puts what is recorded about a child or young person with cancer to published criteria of treatments and trials. It says of each line whether it is met, not met or cannot be judged, on which facts and by which source.',
    'It is for coordinators and clinicians who prepare a discussion. People decide.',
    'It does not decide, rank, score, calculate a dose, predict or advise. What is not recorded is never taken for a no.',
    'The rules held here have not been approved by clinicians. Use made-up cases only.',
  ],
} as const;
