import { expect } from 'expect';
import { bind } from 'jest-each';

/**
 * The tests of a file in their order, each with its full name, and what is to be done after them. `load` runs the file, which
 * tells of its tests by `describe` and `test`.
 */
export function testsOf(load) {
  const found = { tests: [], after: [] };
  const names = [];
  const describe = (name, fn) => {
    names.push(name);
    fn();
    names.pop();
  };
  const test = (name, fn) => found.tests.push({ name: [...names, name].join(' '), fn });
  const hook = () => {
    throw new Error('only afterAll is known here; teach tools/mutation/tests.mjs the others');
  };
  describe.each = bind(describe, false);
  test.each = bind(test, false);
  const afterAll = (fn) => found.after.push(fn);
  Object.assign(globalThis, { describe, test, it: test, expect, afterAll });
  Object.assign(globalThis, { beforeAll: hook, beforeEach: hook, afterEach: hook });
  load();
  return found;
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
