import { transformSync } from '@swc/core';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isModuleNamespaceObject } from 'node:util/types';
import { compileFunction } from 'node:vm';

const require = createRequire(import.meta.url);
const COMPILED = new Map();
const PACKAGES = new Map();
const PARAMETERS = ['exports', 'require', 'module', '__dirname'];
const OPTIONS = {
  jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022', keepClassNames: true },
  module: { type: 'commonjs', ignoreDynamic: true },
  sourceMaps: false,
  swcrc: false,
};

/**
 * A loader of the program's own files that remembers none that another loader has loaded: what one mutant left behind in a file
 * does not reach the next. What every test file stands on is loaded at once. Files are compiled once; packages are shared.
 */
export function freshModules() {
  const loaded = new Map();
  const load = (path) => {
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const required = (name) => (name.startsWith('.') ? load(fileOf(path, name)) : packageOf(name));
    compiled(path)(module.exports, required, module, dirname(path));
    return module.exports;
  };
  load(resolve('test/seed.setup.ts'));
  return load;
}

/** A package as `import` gives it to a file of the program: the default of one that is no ES module is the whole of it. */
function packageOf(name) {
  const before = PACKAGES.get(name);
  if (before !== undefined) return before;
  const place = import.meta.resolve(name);
  const given = require(place.startsWith('file:') ? fileURLToPath(place) : place);
  const made = given.__esModule && !isModuleNamespaceObject(given) ? { ...given, default: given } : given;
  PACKAGES.set(name, made);
  return made;
}

function fileOf(from, name) {
  const path = resolve(dirname(from), name);
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(source) ? source : path;
}

function compiled(path) {
  const before = COMPILED.get(path);
  if (before !== undefined) return before;
  const { code } = transformSync(readFileSync(path, 'utf8'), { ...OPTIONS, filename: path });
  const made = compileFunction(code, PARAMETERS, { filename: path });
  COMPILED.set(path, made);
  return made;
}
