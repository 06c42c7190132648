import { factorBetween, isUnit } from './units.js';

describe('a factor between two units', () => {
  test('is none where either is no unit, or they measure different things', () => {
    expect(factorBetween('mg/dL', 'IU/L')).toBeUndefined();
    expect(factorBetween('IU/L', 'mg/dL')).toBeUndefined();
    expect(factorBetween('kg', 'm')).toBeUndefined();
    expect(factorBetween('mg/dL', 'umol/L')).toBeUndefined();
  });

  test('is one in the same unit, asked before or not', () => {
    expect([factorBetween('g/L', 'g/L'), factorBetween('g/L', 'g/L'), factorBetween('IU/L', 'IU/L')]).toEqual([
      1,
      1,
      undefined,
    ]);
  });

  test('per body surface is none without it, however it is annotated', () => {
    expect(factorBetween('mL/min/{1.73_m2}', 'mL/min')).toBeUndefined();
    expect(factorBetween('mL/min', 'mL/min/{1.73_m2}')).toBeUndefined();
    expect(factorBetween('mL/min/{1.73_m2}', 'mL/min/{1.73_m2}')).toBe(1);
    expect(factorBetween('L/min/{1.73_m2}', 'mL/min/{1.73_m2}')).toBeCloseTo(1000);
  });

  test('is the one of its molecular weight, whichever was asked first', () => {
    const creatinine = factorBetween('mg/dL', 'umol/L', 113.12) ?? 0;
    expect(creatinine).toBeCloseTo(88.4, 1);
    expect(factorBetween('mg/dL', 'umol/L', 226.24)).toBeCloseTo(creatinine / 2, 3);
    expect(factorBetween('mg/dL', 'umol/L')).toBeUndefined();
    expect(factorBetween('mg/dL', 'umol/L', 113.12)).toBe(creatinine);
  });

  test('is worked out for more units than are kept', () => {
    const before = factorBetween('kg', 'g');
    for (let power = 1; power <= 1100; power += 1) factorBetween(`10*${power}/uL`, `10*${power + 1}/uL`);
    expect(factorBetween('kg', 'g')).toBe(before);
    expect(factorBetween('t', 'kg')).toBeCloseTo(1000);
  });
});

describe('a unit', () => {
  test.each(['10', '7', 'x1', ' g', 'g ', 'g\n', 'é', ' 1', 'x10'])('is not %j', (text) =>
    expect(isUnit(text)).toBe(false),
  );
  test.each(['1', '%', 'g', '10*9/L'])('is %j, asked twice', (text) =>
    expect([isUnit(text), isUnit(text)]).toEqual([true, true]),
  );
});
