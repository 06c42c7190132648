/**
 * Test files that a process has loaded once and keeps, by path: the tree of their tests, and the object by which the modules
 * they loaded know which mutant is switched on.
 */
export const HELD = new Map();

/** Tests that failed in a held file with every mutant off, by name: they lean on more than the loading of the file. */
const LEANING = new Set();

/**
 * Puts the tests whose names match to a mutant, up to the first that fails: gives its name and what it threw, `stale` where
 * it fails without the mutant too, undefined where none fails.
 */
export async function firstFailure({ root, switches }, matches, mutant) {
  for (const test of testsOf(root).filter(({ name, mode }) => mode !== 'skip' && matches.test(name))) {
    if (LEANING.has(test.name)) continue;
    const thrown = await thrownBy(test, switches, mutant);
    if (thrown === undefined) continue;
    if ((await thrownBy(test, switches, 'none')) === undefined) return { name: test.name, thrown };
    LEANING.add(test.name);
    return 'stale';
  }
  return undefined;
}

async function thrownBy({ fn, before }, switches, mutant) {
  switches.activeMutant = mutant;
  try {
    for (const hook of before) await hook();
    await fn();
    return undefined;
  } catch (error) {
    return error ?? new Error('nothing was thrown');
  } finally {
    switches.activeMutant = undefined;
  }
}

/** The tests of a describe block in their order, each with its full name and the hooks that go before it. */
function testsOf(block, names = [], hooks = []) {
  const before = [...hooks, ...block.hooks.filter(({ type }) => type === 'beforeEach').map(({ fn }) => fn)];
  return block.children.flatMap((child) =>
    child.type === 'test'
      ? [{ name: [...names, child.name].join(' '), fn: child.fn, mode: child.mode, before }]
      : testsOf(child, [...names, child.name], before),
  );
}
