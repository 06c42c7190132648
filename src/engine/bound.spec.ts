import { boundSchema, isWithin, sayBound, type Bound } from './bound.js';
import { readQuantity } from './quantity.js';

function within(recorded: string, bound: Bound) {
  const quantity = readQuantity(recorded);
  if (quantity === undefined) throw new Error('not an amount');
  return isWithin(quantity, bound);
}

test.each([
  ['5 %', { atLeast: '5 %' }, 'true'],
  ['4.9 %', { atLeast: '5 %' }, 'false'],
  ['5 %', { above: '5 %' }, 'false'],
  ['5.1 %', { above: '5 %' }, 'true'],
  ['5 %', { atMost: '5 %' }, 'true'],
  ['5.1 %', { atMost: '5 %' }, 'false'],
  ['5 %', { below: '5 %' }, 'false'],
  ['4.9 %', { below: '5 %' }, 'true'],
  ['4-6 %', { atLeast: '5 %' }, 'unknown'],
  ['5-6 %', { atLeast: '5 %' }, 'true'],
  ['<5 %', { below: '5 %' }, 'true'],
  ['<5 %', { atLeast: '5 %' }, 'false'],
  ['<=5 %', { below: '5 %' }, 'unknown'],
  ['>5 %', { atMost: '5 %' }, 'false'],
  ['7 %', { atLeast: '5 %', below: '10 %' }, 'true'],
  ['10 %', { atLeast: '5 %', below: '10 %' }, 'false'],
  ['0.05 1', { atLeast: '5 %' }, 'true'],
  ['5 furlongs', { atLeast: '5 %' }, undefined],
  ['5 kg', { atLeast: '5 %' }, undefined],
] as const)('%s against %j: %s', (recorded, bound, truth) => expect(within(recorded, bound)).toBe(truth));

test.each([[{ atLeast: '5 %' }], [{ above: '0.05 1' }], [{ atLeast: '5 %', below: '10 %' }]])(
  '%j is a bound',
  (bound) => expect(boundSchema('%').safeParse(bound).success).toBe(true),
);

test.each([
  [{}],
  [{ atLeast: 5 }],
  [{ atLeast: '5' }],
  [{ atLeast: '5 kg' }],
  [{ atLeast: '<5 %' }],
  [{ atLeast: '4-6 %' }],
  [{ atLeast: 'five' }],
  [{ atLeast: '5 %', above: '6 %' }],
  [{ atMost: '5 %', below: '6 %' }],
  [{ least: '5 %' }],
])('%j is refused', (bound) => expect(boundSchema('%').safeParse(bound).success).toBe(false));

test('is said as it is written', () => {
  expect(sayBound({ atLeast: '5 %', below: '10 %' })).toBe('at least 5 % and below 10 %');
  expect(sayBound({ above: '10 1' })).toBe('above 10');
});
