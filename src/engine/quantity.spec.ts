import fc from 'fast-check';
import { inUnit, multiplied, printQuantity, reaches, readQuantity, sayQuantity, type Quantity } from './quantity.js';

const CREATININE = 113.12;
const read = (text: string) => readQuantity(text) as Quantity;
const exact = (amount: number, unit: string) => ({ low: amount, high: amount, lowOpen: false, highOpen: false, unit });

describe('an amount is read', () => {
  test.each([
    ['45 10*9/L', exact(45, '10*9/L')],
    ['45.5 10*9/L', exact(45.5, '10*9/L')],
    ['60 mL/min/{1.73_m2}', exact(60, 'mL/min/{1.73_m2}')],
    ['5%', exact(5, '%')],
    ['10*-4', exact(0.0001, '1')],
    ['10^-4', exact(0.0001, '1')],
    ['1e-4', exact(0.0001, '1')],
    ['10*-4 %', exact(0.0001, '%')],
    ['4 10*-4', exact(4, '10*-4')],
    ['  7 d ', exact(7, 'd')],
  ])('%s', (text, quantity) => expect(readQuantity(text)).toEqual(quantity));

  test.each([
    ['<0.01 %', { low: 0, high: 0.01, lowOpen: false, highOpen: true, unit: '%' }],
    ['≤0.01 %', { low: 0, high: 0.01, lowOpen: false, highOpen: false, unit: '%' }],
    ['<= 5 g/L', { low: 0, high: 5, lowOpen: false, highOpen: false, unit: 'g/L' }],
    ['<10*-4', { low: 0, high: 0.0001, lowOpen: false, highOpen: true, unit: '1' }],
    ['>200 U/L', { low: 200, high: Infinity, lowOpen: true, highOpen: false, unit: 'U/L' }],
    ['≥200 U/L', { low: 200, high: Infinity, lowOpen: false, highOpen: false, unit: 'U/L' }],
    ['0.01-0.1 %', { low: 0.01, high: 0.1, lowOpen: false, highOpen: false, unit: '%' }],
    ['8 to 16 wk', { low: 8, high: 16, lowOpen: false, highOpen: false, unit: 'wk' }],
    ['10*-5-10*-4', { low: 0.00001, high: 0.0001, lowOpen: false, highOpen: false, unit: '1' }],
  ])('%s, as the range it allows', (text, quantity) => expect(readQuantity(text)).toEqual(quantity));

  test.each([
    '',
    'about 5 g/L',
    '-5 g/L',
    '1,5 g/L',
    '5 g / L',
    '9-8 %',
    '5.5.5 g/L',
    '1e999 g/L',
    '1-1e999 g/L',
    'NaN %',
    'Infinity %',
  ])('not %p', (text) => expect(readQuantity(text)).toBeUndefined());

  test('a number without a unit has none; nothing is put in its place', () =>
    expect(read('45')).toMatchObject({ low: 45, unit: '' }));

  test('a unit that nobody knows is kept, and is no number in any other', () => {
    expect(read('45 x10e9/L')).toEqual(exact(45, 'x10e9/L'));
    expect(inUnit(read('45 x10e9/L'), '10*9/L')).toBeUndefined();
    expect(inUnit(read('45 x10e9/L'), 'x10e9/L')).toBeUndefined();
  });

  test('what is printed reads back as itself', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
    const unit = fc.constantFrom('%', '10*9/L', 'mL/min/{1.73_m2}', '1');
    const written = fc.oneof(
      fc.tuple(fc.constantFrom('', '<', '<=', '>', '>='), amount, unit).map(([sign, low, of]) => `${sign}${low} ${of}`),
      fc.tuple(amount, amount, unit).map(([one, other, of]) => `${Math.min(one, other)}-${Math.max(one, other)} ${of}`),
    );
    fc.assert(
      fc.property(written, (text) => {
        const quantity = readQuantity(text);
        fc.pre(quantity !== undefined);
        expect(readQuantity(printQuantity(quantity))).toEqual(quantity);
      }),
    );
  });

  test('any text at all is read or refused, and never as less than nothing or as no number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.*^-e<>= %gL/') })), (text) => {
        const quantity = readQuantity(text);
        if (quantity === undefined) return;
        expect(quantity.low).toBeGreaterThanOrEqual(0);
        expect(quantity.high).toBeGreaterThanOrEqual(quantity.low);
        expect(Number.isFinite(quantity.low)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['digits', (size: number) => '1'.repeat(size)],
    ['points', (size: number) => '1.'.repeat(size)],
    ['blanks between', (size: number) => `1${' '.repeat(size)}x y`],
    ['powers', (size: number) => '10*-'.repeat(size)],
    ['ranges', (size: number) => '1-'.repeat(size)],
  ])('a long text of %s takes no time', (_, text) => {
    const started = performance.now();
    for (const size of [10, 30, 60, 100_000]) readQuantity(text(size));
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('an amount in another unit', () => {
  test('10*3/uL is 10*9/L, exactly', () => {
    expect(inUnit(read('88.5 10*3/uL'), '10*9/L')).toEqual(exact(88.5, '10*9/L'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (tenths) => {
        const amount = tenths / 10;
        expect(inUnit(exact(amount, '10*3/uL'), '10*9/L')).toEqual(exact(amount, '10*9/L'));
        expect(inUnit(exact(amount, '10*9/L'), '10*3/uL')).toEqual(exact(amount, '10*3/uL'));
      }),
    );
  });

  test('1.2 mg/dL of creatinine is 106.08 umol/L by its molecular weight, and nothing without it', () => {
    expect(inUnit(read('1.2 mg/dL'), 'umol/L', CREATININE)?.low).toBeCloseTo(106.08, 2);
    expect(inUnit(read('1.2 mg/dL'), 'umol/L')).toBeUndefined();
  });

  test('10*-4 is 0.01 %, exactly', () => expect(inUnit(read('10*-4'), '%')).toEqual(exact(0.01, '%')));

  test('a filtration rate per body surface is not a plain one', () => {
    expect(inUnit(read('60 mL/min/{1.73_m2}'), 'mL/min')).toBeUndefined();
    expect(inUnit(read('60 mL/min'), 'mL/min/{1.73_m2}')).toBeUndefined();
  });

  test('a range stays a range, its ends open or not as they were', () =>
    expect(inUnit(read('<0.1 g/L'), 'mg/L')).toEqual({
      low: 0,
      high: 100,
      lowOpen: false,
      highOpen: true,
      unit: 'mg/L',
    }));

  test('there and back is itself', () => {
    const pairs = fc.constantFrom(['g/L', 'g/dL'], ['wk', 'd'], ['10*9/L', '10*3/uL'], ['%', '1'], ['m', 'cm']);
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 1_000_000 }), ([one = '', other = ''], thousandths) => {
        const there = inUnit(exact(thousandths / 1000, one), other) as Quantity;
        expect(inUnit(there, one)).toEqual(exact(thousandths / 1000, one));
      }),
    );
  });

  test('so many times an amount leaves no dust behind', () =>
    expect(multiplied(exact(0.1, 'g/L'), 3)).toEqual(exact(0.3, 'g/L')));
});

describe('whether a bound is reached', () => {
  test.each([
    ['5 %', 5, false, 'true'],
    ['5 %', 5, true, 'false'],
    ['4.9 %', 5, false, 'false'],
    ['5.1 %', 5, true, 'true'],
    ['<5 %', 5, false, 'false'],
    ['<=5 %', 5, false, 'unknown'],
    ['<=5 %', 5, true, 'false'],
    ['>5 %', 5, true, 'true'],
    ['>=5 %', 5, true, 'unknown'],
    ['>=5 %', 5, false, 'true'],
    ['4-6 %', 5, false, 'unknown'],
    ['<6 %', 5, false, 'unknown'],
    ['<6 %', 0, false, 'true'],
  ])('%s: %d, more than it asked: %s, is %s', (text, bound, above, truth) =>
    expect(reaches(read(text), bound, above)).toBe(truth),
  );

  test('a definite answer on a range is that of every amount in it', () => {
    const amount = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(amount, amount, amount, fc.boolean(), fc.nat(100), (one, other, bound, above, share) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const answer = reaches({ low, high, lowOpen: false, highOpen: false, unit: '%' }, bound, above);
        const inside = reaches(exact(low + ((high - low) * share) / 100, '%'), bound, above);
        if (answer !== 'unknown') expect(inside).toBe(answer);
      }),
    );
  });
});

test.each([
  ['45 10*9/L', '45 10*9/L'],
  ['<0.01 %', '<0.01 %'],
  ['>200 U/L', '>200 U/L'],
  ['>=200 U/L', '≥200 U/L'],
  ['0.01-0.1 %', '0.01 to 0.1 %'],
  ['10*-4', '0.0001'],
])('%s is said as %s', (text, said) => expect(sayQuantity(read(text))).toBe(said));
