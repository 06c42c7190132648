import fc from 'fast-check';
import { dates, field, itemOf, listOf, recorded } from './record.arbitrary.js';
import type { Topic } from './topic.js';

const DAYS_7 = { days: 7 };

const amounts: Topic = {
  leaves: [
    { bodySize: 'weight', atLeast: '10 kg' },
    { bodySize: 'weight', below: '40 kg', within: DAYS_7 },
    { laboratory: 'platelets', atLeast: '75 10*9/L' },
    { laboratory: 'platelets', above: '50000 /uL', within: DAYS_7 },
    { laboratory: 'platelets', atLeast: '75 10*9/L', unsupported: true },
    { laboratory: 'hb', above: '80 g/L' },
    { mrd: { below: '0.01 %' } },
    { mrd: { atLeast: '10*-3' }, within: DAYS_7 },
    { mrd: { below: '0.01 %' }, method: 'flow' },
  ],
  record: {
    weight: recorded(fc.constantFrom('9 kg', '10 kg', '41 kg', '9-12 kg', '<10 kg', '41500 g')),
    platelets: recorded(
      fc.oneof(
        fc.constantFrom<unknown>('75 10*9/L', '60 10*9/L', '<75 10*9/L', '40-90 10*9/L', '80000 /uL'),
        itemOf({ amount: fc.constantFrom('76 10*9/L', '20 10*9/L'), support: fc.constantFrom('none', 'transfused') }),
      ),
    ),
    hb: recorded(fc.constantFrom('80 g/L', '8.1 g/dL', '>70 g/L')),
    mrd: recorded(
      fc.oneof(
        fc.constantFrom<unknown>('0.01 %', '<0.01 %', '10*-3', '1 %'),
        itemOf({ amount: fc.constantFrom('0.005 %', '0.2 %'), method: fc.constantFrom('flow', 'pcr') }),
      ),
    ),
  },
};

const infections: Topic = {
  leaves: [
    { infection: 'HIV', result: 'absent' },
    { infection: 'HIV', result: 'present', within: DAYS_7 },
    { infection: 'HBV', result: 'present' },
  ],
  record: {
    infections: listOf(
      itemOf({
        infection: fc.constantFrom('HIV', 'HIV', 'HBV'),
        result: fc.constantFrom<unknown>('present', 'absent', 'absent', { status: 'requested' }),
        date: fc.oneof(dates, fc.constant(undefined)),
      }),
    ),
  },
};

const transplants: Topic = {
  leaves: [
    { transplant: { atLeast: 1 } },
    { transplant: { atLeast: 1, type: 'allo' } },
    { transplant: { exactly: 0 } },
    { transplant: { exactly: 1, type: 'auto' } },
    { transplant: { atLeast: 1, order: 'before-first-relapse' } },
    { transplant: { atLeast: 1, order: 'after-first-relapse' } },
    { transplant: { exactly: 0, order: 'after-first-relapse' } },
    { transplant: { sinceLast: { atLeast: { days: 30 } } } },
    { relapses: { atLeast: 1 } },
  ],
  record: {
    transplants: listOf(itemOf({ date: field(dates), type: field(fc.constantFrom('allo', 'auto')) })),
    relapses: listOf(itemOf({ date: field(dates) }), 1),
  },
};

/** Topics of what is measured, looked for or done. */
export const MEASURED: readonly Topic[] = [amounts, infections, transplants];
