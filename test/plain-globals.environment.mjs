import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** What the context has of its own, and Jest's environment replaces. */
const REPLACED = ['ArrayBuffer', 'Uint8Array', 'console'];

/**
 * Jest's own environment, but with a global object as a program has it. The one that Jest makes stands behind a proxy, which is
 * asked each time that a test says `Object` or `Map`: the laws take a quarter longer there.
 */
export default class PlainGlobals extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const plain = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    const own = new Set(Reflect.ownKeys(plain).filter((key) => !REPLACED.includes(key)));
    const given = Object.getOwnPropertyDescriptors(this.global);
    for (const key of Reflect.ownKeys(given)) if (!own.has(key)) Object.defineProperty(plain, key, given[key]);
    plain.global = plain;
    plain.Error.stackTraceLimit = 100;
    this.context = plain;
    this.global = plain;
    this.moduleMocker = new this.moduleMocker.constructor(plain);
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global: plain });
  }
}
