import { getState } from 'jest-circus';
import { within } from './time-limit.js';

const never = () => new Promise<never>(() => undefined);

test('what never ends fails when its time is over', async () => {
  await expect(within(5, never)()).rejects.toThrow('not ended within 5 ms');
});

test('what ends is as it was, and so is what throws', async () => {
  await expect(within(1000, () => 'done')()).resolves.toBe('done');
  await expect(within(1000, () => Promise.resolve('later'))()).resolves.toBe('later');
  const broken = () => {
    throw new Error('broken');
  };
  await expect(within(1000, broken)()).rejects.toThrow('broken');
});

test('a test that is told to Jest has the limit laid on it', () => {
  const { rootDescribeBlock } = getState();
  const told = rootDescribeBlock.tests.map(({ fn }) => String(fn));
  expect(told.filter((text) => !text.includes('tooLong'))).toEqual([]);
  expect(told.length).toBe(3);
});
