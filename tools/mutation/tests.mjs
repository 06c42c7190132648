import { expect } from 'expect';
import { bind } from 'jest-each';
import { resolve } from 'node:path';
import { isLeftOut } from './groups.mjs';

/** What is tidied away after the tests of a file: at the very end, since they are run again. */
const TIDY = [];
process.on('exit', () => {
  for (const fn of TIDY) fn();
});

/**
 * The tests of a file, each under an id that no other has. Files of the program that `modules` has loaded before are not loaded
 * again.
 */
export function testsIn(spec, modules) {
  const file = resolve(spec);
  const times = new Map();
  return testsOf(() => modules(file)).map(({ name, fn }) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { id: `${spec}: ${name}${time > 1 ? ` (${time})` : ''}`, fn, file };
  });
}

/** The tests of a file, each with its full name: `load` runs the file, which tells of them by `describe` and `test`. */
function testsOf(load) {
  const found = [];
  const names = [];
  const describe = (name, fn) => {
    names.push(name);
    fn();
    names.pop();
  };
  const test = (name, fn) => found.push({ name: [...names, name].join(' '), fn });
  const hook = () => {
    throw new Error('hooks that go before a test are not known here; teach tools/mutation/tests.mjs');
  };
  describe.each = bind(describe, false);
  test.each = bind(test, false);
  const afterAll = (fn) => TIDY.push(fn);
  Object.assign(globalThis, { describe, test, it: test, expect, afterAll });
  Object.assign(globalThis, { beforeAll: hook, beforeEach: hook, afterEach: hook });
  load();
  return found.filter(({ name }) => !isLeftOut(name));
}

/** What a test throws, or undefined where it passes. */
export async function thrownBy({ fn }) {
  try {
    await fn();
    return undefined;
  } catch (error) {
    return error ?? new Error('nothing was thrown');
  }
}
