import fc from 'fast-check';
import { factorBetween, isUnit } from './units.js';

const USUAL = ['10*9/L', '10*3/uL', 'g/L', 'umol/L', 'U/L', 'mL/min/{1.73_m2}', '%', '1', 'ms', 'kg', 'cm', 'm2', 'wk'];

describe('a unit', () => {
  test.each(USUAL)('%s is known', (unit) => expect(isUnit(unit)).toBe(true));

  test.each(['', 'x10e9/L', '10e9/L', 'IU/L', 'lb', 'mL/min/1.73m2', 'percent', 'cells', '10', 'm m', 'x'.repeat(51)])(
    '%p is not',
    (unit) => expect(isUnit(unit)).toBe(false),
  );

  test('any text is known or not, never an error, and nothing of it is printed', () => {
    const printed: unknown[] = [];
    const { log } = console;
    console.log = (...all: unknown[]) => printed.push(all);
    const unit = fc.string({ unit: fc.constantFrom(...'mgL/.*^(){}[]0123456789 %-'), maxLength: 40 });
    try {
      fc.assert(fc.property(fc.oneof(unit, fc.string()), (text) => expect(typeof isUnit(text)).toBe('boolean')));
      expect(isUnit('((m))((m))((m))')).toBe(false);
      expect(factorBetween('((m))((m))((m))', 'm')).toBeUndefined();
    } finally {
      console.log = log;
    }
    expect(printed).toEqual([]);
  });

  test('the console is as it was after asking', () => {
    const { log } = console;
    isUnit('((m))((m))');
    expect(console.log).toBe(log);
  });
});

describe('the factor between two units', () => {
  test.each([
    ['10*3/uL', '10*9/L', 1],
    ['g/dL', 'g/L', 10],
    ['1', '%', 100],
    ['wk', 'd', 7],
  ])('from %s to %s', (from, to, factor) => expect(factorBetween(from, to)).toBeCloseTo(factor, 12));

  test('is one between a unit and itself, and none where it is not a unit', () => {
    for (const unit of USUAL) expect(factorBetween(unit, unit)).toBe(1);
    expect(factorBetween('x10e9/L', 'x10e9/L')).toBeUndefined();
  });

  test.each([
    ['g/L', '10*9/L'],
    ['kg', 'cm'],
    ['x10e9/L', '10*9/L'],
    ['10*9/L', 'x10e9/L'],
    ['mL/min', 'mL/min/{1.73_m2}'],
    ['mL/min/{1.73_m2}', 'mL/min'],
    ['mg/dL', 'umol/L'],
  ])('is none from %s to %s', (from, to) => expect(factorBetween(from, to)).toBeUndefined());

  test.each([
    ['creatinine', 113.12, 88.4017],
    ['bilirubin', 584.66, 17.104],
  ])('from mg/dL to umol/L is that of the molecular weight: %s', (_, weight, factor) =>
    expect(factorBetween('mg/dL', 'umol/L', weight)).toBeCloseTo(factor, 3),
  );

  test('of one weight is not kept for another', () => {
    expect(factorBetween('mg/dL', 'umol/L', 100)).toBeCloseTo(100, 9);
    expect(factorBetween('mg/dL', 'umol/L', 200)).toBeCloseTo(50, 9);
    expect(factorBetween('mg/dL', 'umol/L')).toBeUndefined();
  });

  test('is the same whichever way it was asked first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...USUAL), fc.constantFrom(...USUAL), (from, to) => {
        const [there, back] = [factorBetween(from, to), factorBetween(to, from)];
        expect(there === undefined).toBe(back === undefined);
        if (there !== undefined && back !== undefined) expect(there * back).toBeCloseTo(1, 9);
      }),
    );
  });
});
