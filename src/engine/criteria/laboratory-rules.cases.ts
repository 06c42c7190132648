/** A bound on a blood count. */
export const platelets = { laboratory: 'platelets', atLeast: '75 10*9/L' };
/** The same, on a result not older than a week. */
export const fresh = { ...platelets, within: { days: 7 } };
/** The same, reached without support. */
export const alone = { ...platelets, unsupported: true };
/** Three times the upper limit. */
export const timesThree = { laboratory: 'alt', timesUpperLimit: { atMost: 3 } };
/** The same, with limits of the criterion’s own. */
export const byAge = {
  ...timesThree,
  upperLimits: [
    { below: { years: 12 }, limit: '40 U/L' },
    { from: { years: 12 }, limit: '50 U/L' },
  ],
};
/** A platelet count of a day. */
export const on = (date: string, amount = '80 10*9/L') => ({ platelets: { value: amount, date } });
