import type { Criterion, Definition, Option, RuleSet } from '../engine/index.js';
import type { Catalogue, Source, Statement } from './catalogue.js';

/** A criterion and where it is written. */
export interface Node {
  readonly path: string;
  readonly criterion: Criterion;
}
/** A rule set and where it is written. */
export interface PlacedRuleSet {
  readonly path: string;
  readonly option: Option;
  readonly ruleSet: RuleSet;
  readonly source: Source | undefined;
  readonly tops: readonly Node[];
}
/** Criteria that are joined: by `all` or `any`, or as the lines, the ways in and the exclusions of a rule set. */
export interface Group {
  readonly type: 'all' | 'any';
  readonly children: readonly Node[];
}

/** Every rule set of a catalogue. */
export function ruleSetsOf({ options, sources }: Catalogue): readonly PlacedRuleSet[] {
  return options.flatMap((option, at) =>
    option.ruleSets.map((ruleSet, index) => {
      const path = `options[${at}].ruleSets[${index}]`;
      const tops = ruleSet.criteria.map((criterion, line) => ({ path: `${path}.criteria[${line}]`, criterion }));
      return { path, option, ruleSet, source: sources.find(({ id }) => id === ruleSet.source), tops };
    }),
  );
}

/** A definition and where it is written. */
export interface PlacedDefinition extends Node {
  readonly definition: Definition;
}

/** Every definition of a catalogue, under its source. */
export function definitionsOf({ sources, definitions }: Catalogue): readonly PlacedDefinition[] {
  return sources.flatMap(({ id }, at) =>
    definitions
      .filter(({ source }) => source === id)
      .map((definition, index) => ({
        path: `sources[${at}].definitions[${index}]`,
        criterion: definition.criterion,
        definition,
      })),
  );
}

/** A statement and where it is written. */
export interface PlacedStatement {
  readonly path: string;
  readonly statement: Statement;
}

/** Every statement of a catalogue, under its source. */
export function statementsOf({ sources, statements }: Catalogue): readonly PlacedStatement[] {
  return sources.flatMap(({ id }, at) =>
    statements
      .filter(({ source }) => source === id)
      .map((statement, index) => ({ path: `sources[${at}].statements[${index}]`, statement })),
  );
}

/** The roots of all criteria: the lines of the rule sets, and the definitions. */
export function rootsOf(catalogue: Catalogue): readonly Node[] {
  return [...ruleSetsOf(catalogue).flatMap(({ tops }) => tops), ...definitionsOf(catalogue)];
}

/** A criterion and everything below it, flags and conditions of notes included. */
export function within(node: Node): readonly Node[] {
  return [node, ...[...childrenOf(node), ...besides(node)].flatMap(within)];
}

/** Every criterion of a catalogue. */
export function nodesIn(catalogue: Catalogue): readonly Node[] {
  return rootsOf(catalogue).flatMap(within);
}

/** The criteria that a criterion joins. */
export function childrenOf({ path, criterion }: Node): readonly Node[] {
  switch (criterion.type) {
    case 'leaf':
    case 'definition':
      return [];
    case 'not':
      return [{ path: `${path}.not`, criterion: criterion.child }];
    case 'readings':
      return criterion.readings.map((reading, at) => ({
        path: `${path}.readings[${at}]`,
        criterion: reading.criterion,
      }));
    case 'atLeast':
      return listed(`${path}.of`, criterion.children);
    case 'all':
    case 'any':
      return listed(`${path}.${criterion.type}`, criterion.children);
  }
}

function listed(path: string, children: readonly Criterion[]): readonly Node[] {
  return children.map((criterion, at) => ({ path: `${path}[${at}]`, criterion }));
}

/** The criteria of a node’s flags and notes. */
function besides({ path, criterion: { flags, notes } }: Node): readonly Node[] {
  const ofFlags = flags.flatMap(({ when, counted, notCounted }, at) => [
    { path: `${path}.flags[${at}].when`, criterion: when },
    { path: `${path}.flags[${at}].counted`, criterion: counted },
    { path: `${path}.flags[${at}].notCounted`, criterion: notCounted },
  ]);
  const ofNotes = notes.map(({ when }, at) => ({ path: `${path}.notes[${at}].when`, criterion: when }));
  return [...ofFlags, ...ofNotes].flatMap(({ path: at, criterion }) =>
    criterion === undefined ? [] : [{ path: at, criterion }],
  );
}

/** All criteria that are joined, the lines, ways in and exclusions of each rule set among them. */
export function groupsOf(catalogue: Catalogue): readonly Group[] {
  const written = nodesIn(catalogue).flatMap((node): readonly Group[] => {
    const { type } = node.criterion;
    return type === 'all' || type === 'any' ? [{ type, children: childrenOf(node) }] : [];
  });
  const ofRuleSets = ruleSetsOf(catalogue).flatMap(({ tops }): readonly Group[] => [
    { type: 'all', children: linesOf(tops) },
    { type: 'any', children: tops.filter(isWayIn) },
    { type: 'any', children: tops.filter(isExclusion) },
  ]);
  return [...written, ...ofRuleSets];
}

/** The lines that must be met: gates and inclusions. */
export function linesOf(tops: readonly Node[]): readonly Node[] {
  return tops.filter((node) => !isWayIn(node) && !isExclusion(node));
}

/** Whether a line is one of several ways in. */
export function isWayIn({ criterion: { role } }: Node): boolean {
  return role === 'situation' || role === 'part' || role === 'arm';
}

/** Whether a line states what excludes. */
export function isExclusion({ criterion: { role } }: Node): boolean {
  return role === 'exclusion';
}
