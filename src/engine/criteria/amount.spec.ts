import { readQuantity, type Quantity } from '../quantity.js';
import { countWithin, distanceOf, isAmount, isBounded, sayTimes, within, withinTimes } from './amount.js';

const ALT = { key: 'alt', name: 'ALT' };
const measure = { unit: 'U/L' };
const quantity = (text: string) => {
  const read = readQuantity(text);
  if (read === undefined) throw new Error(`no amount: ${text}`);
  return read;
};
const bare: Quantity = { ...quantity('40 U/L'), unit: '' };

describe('so many times the upper limit', () => {
  test.each([
    ['120 U/L', { atMost: 3 }, '40 U/L', 'true'],
    ['121 U/L', { atMost: 3 }, '40 U/L', 'false'],
    ['120 U/L', { below: 3 }, '40 U/L', 'false'],
    ['119 U/L', { below: 3 }, '40 U/L', 'true'],
    ['120 U/L', { atLeast: 3 }, '40 U/L', 'true'],
    ['119 U/L', { atLeast: 3 }, '40 U/L', 'false'],
    ['120 U/L', { above: 3 }, '40 U/L', 'false'],
    ['121 U/L', { above: 3 }, '40 U/L', 'true'],
    ['100 U/L', { above: 2, atMost: 3 }, '40 U/L', 'true'],
    ['80 U/L', { above: 2, atMost: 3 }, '40 U/L', 'false'],
    ['<100 U/L', { atMost: 3 }, '40 U/L', 'true'],
    ['<130 U/L', { atMost: 3 }, '40 U/L', 'unknown'],
    ['>130 U/L', { atMost: 3 }, '40 U/L', 'false'],
    ['100 U/L', { atMost: 3 }, '<40 U/L', 'unknown'],
    ['130 U/L', { atMost: 3 }, '<40 U/L', 'false'],
  ])('%s against %j of %s: %s', (value, times, limit, truth) => {
    const part = withinTimes(quantity(value), times, quantity(limit), measure, ALT);
    const detail = 'the amount as recorded could be on either side of the bound';
    expect(part.truth).toBe(truth);
    expect(part.reasons.map((reason) => `${reason.key}: ${reason.waitsFor}; ${reason.detail}`)).toEqual(
      truth === 'unknown' ? [`alt: ALT, more exactly; ${detail}`] : [],
    );
  });

  test.each([
    [quantity('40 g'), quantity('40 U/L'), 'alt: ALT', 'its unit, `g`, is unknown or does not fit'],
    [bare, quantity('40 U/L'), 'alt: ALT', 'it has no unit'],
    [
      quantity('40 U/L'),
      quantity('40 g'),
      'alt/upperLimit: the laboratory’s upper limit for ALT',
      'its unit, `g`, is unknown or does not fit',
    ],
    [quantity('40 U/L'), bare, 'alt/upperLimit: the laboratory’s upper limit for ALT', 'it has no unit'],
  ])('is open without a unit that fits: %j of %j', (value, limit, waitsFor, detail) => {
    const { truth, reasons } = withinTimes(value, { atMost: 3 }, limit, measure, ALT);
    expect(truth).toBe('unknown');
    expect(reasons.map((reason) => `${reason.key}: ${reason.waitsFor}; ${reason.detail}`)).toEqual([
      `${waitsFor}; ${detail}; it is not taken for a number`,
    ]);
  });
});

describe('within bounds', () => {
  test.each([
    ['40 U/L', { atMost: '40 U/L' }, 'true'],
    ['40 U/L', { below: '40 U/L' }, 'false'],
    ['<40 U/L', { atLeast: '30 U/L' }, 'unknown'],
    ['40 g', { atMost: '40 U/L' }, 'unknown'],
  ])('%s against %j: %s', (value, bound, truth) =>
    expect(within(quantity(value), bound, measure, ALT).truth).toBe(truth),
  );

  test('is held for how far it is from turning', () => {
    const value = quantity('40 U/L');
    expect(distanceOf(value, { atMost: '50 U/L' }, { unit: 'U/L', molecularWeight: 90 }, ALT)).toMatchObject({
      type: 'amount',
      of: 'ALT',
      value,
      bound: { atMost: '50 U/L' },
      molecularWeight: 90,
    });
  });
});

describe('bounds', () => {
  test.each([
    [{}, false],
    [{ atLeast: '1 U/L' }, true],
    [{ above: '1 U/L' }, true],
    [{ atMost: '1 U/L' }, true],
    [{ below: '1 U/L' }, true],
  ])('%j: given %s', (bound, given) => expect(isBounded(bound)).toBe(given));

  test.each([
    ['40 U/L', true],
    ['40 g', false],
    ['40', false],
    ['some', false],
  ])('%s is one amount: %s', (text, is) => expect(isAmount(text, measure)).toBe(is));

  test.each([
    [{ atLeast: 2 }, [1, 2, 3], [false, true, true]],
    [{ above: 2 }, [1, 2, 3], [false, false, true]],
    [{ atMost: 2 }, [1, 2, 3], [true, true, false]],
    [{ below: 2 }, [1, 2, 3], [true, false, false]],
    [{ atLeast: 2, below: 3 }, [1, 2, 3], [false, true, false]],
    [{}, [0], [true]],
  ])('%j of a whole number, %j: %j', (bound, values, answers) =>
    expect(values.map((value) => countWithin(value, bound))).toEqual(answers),
  );

  test('of numbers are said with what they count', () => {
    expect(sayTimes({ atLeast: 2, below: 3 }, ' times')).toBe('at least 2 times and below 3 times');
    expect(sayTimes({ above: 2 })).toBe('above 2');
  });
});
