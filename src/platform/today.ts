const LONDON = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Today in London, `YYYY-MM-DD`. The clock is an argument everywhere but at the edge. */
export function dayInLondon(now: Date = new Date()): string {
  return LONDON.format(now);
}
