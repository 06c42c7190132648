import { within } from './criteria/amount.js';
import { readValue, type ReadContext } from './value-reader.js';

const PLATELETS = { type: 'quantity', says: 'platelets', unit: '10*9/L' } as const;
const read = (raw: unknown, more: Partial<ReadContext> = {}) => {
  const context: ReadContext = { problems: [], diagnoses: [], ...more };
  return { value: readValue(raw, PLATELETS, 'case.platelets', context), problems: context.problems };
};

describe('an amount whose unit is missing or not known', () => {
  test.each([45, '45', '45 10*9/Q', { amount: 45 }])('is refused in our own shape: %j', (raw) => {
    const { value, problems } = read(raw);
    expect(value).toBeUndefined();
    expect(problems.map(({ path }) => path)).toEqual(['case.platelets']);
  });

  test.each([45, '45', '45 10*9/Q', { amount: 45 }])(
    'is kept when brought in from elsewhere, and no number: %j',
    (raw) => {
      const { value, problems } = read(raw, { keepUnknownUnits: true });
      expect(problems).toEqual([]);
      const named = { key: 'platelets', name: 'platelets' };
      const { truth, reasons } = within(value as never, { atLeast: '20 10*9/L' }, PLATELETS, named);
      expect([truth, ...reasons.map(({ code }) => code)]).toEqual(['unknown', 'MISSING_DATA']);
    },
  );

  test('is the whole of what is kept: what is no amount is refused', () =>
    expect(read('plenty', { keepUnknownUnits: true }).problems).toHaveLength(1));
});
