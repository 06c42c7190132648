/** What changed between two answers of one case. */
export const changes = {
  title: 'What changed',
  now: 'This answer:',
  release: 'release',
  version: 'version of the case',
  choose: 'Compare it with the answer of',
  button: 'Show what changed',
  noEarlier: 'No other answer of this case is kept.',
  since: 'Since the answer of',
  seenOn: 'Seen on',
  stands: 'that answer still stands: nothing that it rests on has moved.',
  stale: 'that answer no longer stands.',
  nothing: 'Nothing that is said has changed.',
  more: 'Single lines, and what is waited for',
  causes: {
    record: 'Because of the record',
    release: 'Because of the release',
    time: 'Only because of time',
    several: 'Because of more than one of these',
  },
} as const;
