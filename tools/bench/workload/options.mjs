import { readCriterion } from '../../../dist/engine/index.js';
import { chanceOf } from './chance.mjs';
import { ageLeaf, askedLeaf, diseaseLeaf, geneLeaf, keptOutLeaf, priorLeaf } from './leaves.mjs';

/**
 * One made-up option as a tree that every engine's rules are written from: `all`, `any`, `not`, `atLeast` over leaves. The lines at
 * its top carry the roles of the criteria language; a line is a leaf or a tree of up to three levels.
 */
function draw(index, seed) {
  const chance = chanceOf(seed, `option ${index}`);
  const left = { leaves: (chance.whole(8, 25) + chance.whole(8, 25) + 1) >> 1 };
  const take = (leaf) => {
    left.leaves -= 1;
    return leaf;
  };
  const lines = [{ id: 'disease', role: 'gate', ...disease(chance, take) }, take(ageLeaf(chance))];
  if (chance.holds(0.1)) {
    const arms = [0, 1].map(() => ({ role: 'arm', ...group(chance, take, 2) }));
    lines.push(...arms);
  }
  while (left.leaves > 0) lines.push(line(chance, take, left));
  return lines;
}

/** One diagnosis, or either of two. */
function disease(chance, take) {
  const first = take(diseaseLeaf(chance));
  if (!chance.holds(0.12)) return first;
  return { any: [first, take(diseaseLeaf(chance))] };
}

function line(chance, take, left) {
  if (chance.holds(0.22)) return { role: 'exclusion', ...take(keptOutLeaf(chance)) };
  if (left.leaves < 4 || chance.holds(0.62)) return take(askedLeaf(chance));
  return group(chance, take, Math.min(4, left.leaves - 1));
}

function group(chance, take, most) {
  const count = chance.whole(2, Math.max(2, most));
  const some = (draws) => Array.from({ length: count }, () => take(draws(chance)));
  return chance.weighed([
    [4, () => ({ any: some(askedLeaf) })],
    [3, () => ({ any: some(chance.holds(0.5) ? geneLeaf : priorLeaf) })],
    [2, () => ({ any: [{ all: some(askedLeaf) }, take(askedLeaf(chance))] })],
    [1, () => ({ atLeast: Math.max(1, count - 1), of: some(askedLeaf) })],
    [2, () => ({ not: { any: some(keptOutLeaf) } })],
    [1, () => ({ not: { all: [take(askedLeaf(chance)), { not: take(askedLeaf(chance)) }] } })],
  ])();
}

/** A node of a drawn tree as the engine reads it; each distinct leaf is read by the engine's own reader, once. */
function reader(terms) {
  const leaves = new Map();
  const bare = { statements: [], notes: [], flags: [], shows: [] };
  const leafOf = (raw) => {
    const key = JSON.stringify(raw);
    if (!leaves.has(key)) leaves.set(key, readLeaf(raw, terms));
    return leaves.get(key);
  };
  const read = (node) => {
    const { id, role, raw, all, any, not, atLeast, of } = node;
    const beside = { ...bare, ...(id === undefined ? {} : { id }), ...(role === undefined ? {} : { role }) };
    if (raw !== undefined) return { ...leafOf(raw), ...beside };
    if (not !== undefined) return { ...beside, type: 'not', child: read(not) };
    if (all !== undefined) return { ...beside, type: 'all', children: all.map(read) };
    if (any !== undefined) return { ...beside, type: 'any', children: any.map(read) };
    return { ...beside, type: 'atLeast', count: atLeast, children: of.map(read) };
  };
  return read;
}

function readLeaf(raw, terms) {
  const problems = [];
  const leaf = readCriterion(raw, 'leaf', { problems, terms, definitions: [] });
  if (problems.length > 0) throw new Error(`${JSON.stringify(raw)}: ${JSON.stringify(problems)}`);
  return leaf;
}

/** So many made-up options: for each its drawn lines, and the option as the engine reads it. */
export function madeUpOptions(count, terms, seed) {
  const read = reader(terms);
  const nothing = { partners: [], remarks: [], cautions: [], access: [], otherDiseases: [] };
  const source = { id: 'made-up', source: 'made-up', holds: 'made up', whole: true, background: false, notes: [] };
  return Array.from({ length: count }, (_, index) => {
    const lines = draw(index, seed);
    const id = `option-${String(index).padStart(6, '0')}`;
    const ruleSets = [{ ...source, criteria: lines.map(read) }];
    return { lines, option: { id, kind: 'trial', title: `Made up ${index}`, ...nothing, ruleSets } };
  });
}
