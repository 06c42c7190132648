import { TestEnvironment } from 'jest-environment-node';
import { groupNamed } from './groups.mjs';
import { HELD } from './held.mjs';

const { passedOver, held } = groupNamed(process.env.MUTATION_GROUP);

/** One failing test is enough to notice a mutant: the rest of its file is passed over. A file that runs through is held. */
export default class FirstFailureEnvironment extends TestEnvironment {
  failed = false;
  isHeld = false;

  constructor(config, context) {
    super(config, context);
    this.testPath = context.testPath;
  }

  async handleTestEvent({ name, test }, state) {
    if (name === 'test_start' && (this.failed || isPassedOver(test))) test.mode = 'skip';
    // Stryker takes a test for running until it is done, which one passed over never is.
    if (name === 'test_skip' && this.global.__stryker__) this.global.__stryker__.currentTestId = undefined;
    if (name === 'test_done') this.failed ||= test.errors.length > 0;
    if (name === 'run_finish' && !this.failed) this.hold(state.rootDescribeBlock);
  }

  hold(root) {
    const switches = this.global.__stryker__;
    if (!held || switches === undefined || HELD.has(this.testPath)) return;
    HELD.set(this.testPath, { root, switches });
    this.isHeld = true;
  }

  async teardown() {
    if (!this.isHeld) await super.teardown();
  }
}

function isPassedOver(test) {
  const names = [];
  for (let at = test; at.parent; at = at.parent) names.unshift(at.name);
  return passedOver.some((start) => names.join(' ').startsWith(start));
}
