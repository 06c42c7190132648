/** The units that a form offers for an amount, by the one in which it is usually written; any other may be typed. None is put in by itself. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  km: ['km', '[mi_i]'],
  kg: ['kg', 'g'],
  cm: ['cm', 'm'],
  '%': ['%', '1'],
  '10*9/L': ['10*9/L', '10*3/uL', '/uL'],
  'g/L': ['g/L', 'g/dL'],
  'umol/L': ['umol/L', 'mg/dL'],
  'mL/min/{1.73_m2}': ['mL/min/{1.73_m2}', 'mL/min'],
  'U/L': ['U/L', '[IU]/L'],
  ms: ['ms', 's'],
  wk: ['wk', 'd', 'mo', 'a'],
};

/** The units to choose from for an amount usually written in `usual`, with the one that is recorded. */
export function unitsFor(usual: string, recorded: string): readonly string[] {
  const choices = CHOICES[usual] ?? [usual];
  return recorded === '' || choices.includes(recorded) ? choices : [...choices, recorded];
}
