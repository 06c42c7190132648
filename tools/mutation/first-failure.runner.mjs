import { createEmptyTestResult } from '@jest/test-result';
import jestRunner from 'jest-runner';
import { groupNamed } from './groups.mjs';
import { HELD, firstFailure } from './held.mjs';

const { specs } = groupNamed(process.env.MUTATION_GROUP);
const placeOf = ({ path }) => specs.findIndex((spec) => path.endsWith(spec));

/**
 * One failing file is enough to notice a mutant: the files after it are not run. A mutant that no module meets while it loads
 * (Stryker names the tests for those, and runs all for the others) is put to files already loaded.
 */
export default class FirstFailureRunner extends (jestRunner.default ?? jestRunner) {
  failed = false;
  listeners = [];

  on(event, listener) {
    if (event === 'test-file-success') this.listeners.push(listener);
    return super.on(event, listener);
  }

  async runTests(tests, watcher, options) {
    this.on('test-file-success', ([, { numFailingTests }]) => (this.failed ||= numFailingTests > 0));
    this.on('test-file-failure', () => (this.failed = true));
    const inOrder = [...tests].sort((one, other) => placeOf(one) - placeOf(other));
    for (const test of inOrder) if (!this.failed) await this.runFile(test, watcher, options);
  }

  async runFile(test, watcher, options) {
    const failure = await this.failureInHeld(test.path);
    if (failure === undefined) return;
    if (failure !== 'stale') return this.tell(test, failure);
    HELD.delete(test.path);
    await super.runTests([test], watcher, { ...options, serial: true });
  }

  async failureInHeld(path) {
    const pattern = this._globalConfig.testNamePattern;
    const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
    const held = HELD.get(path);
    if (held === undefined || !pattern || mutant === undefined) return 'stale';
    return firstFailure(held, new RegExp(pattern, 'i'), mutant);
  }

  async tell(test, { name, thrown }) {
    const failed = {
      ancestorTitles: [],
      title: name,
      fullName: name,
      status: 'failed',
      duration: 0,
      failureMessages: [String(thrown?.message ?? thrown)],
      failureDetails: [],
      location: null,
      numPassingAsserts: 0,
    };
    const result = {
      ...createEmptyTestResult(),
      numFailingTests: 1,
      testFilePath: test.path,
      testResults: [failed],
    };
    for (const listener of this.listeners) await listener([test, result]);
  }
}
