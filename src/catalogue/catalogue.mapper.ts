import {
  printCriterion,
  readPartialDate,
  type Day,
  type Definition,
  type Option,
  type RuleSet,
} from '../engine/index.js';
import type { Catalogue, Source, Statement } from './catalogue.js';
import type { DefinitionDto, OptionDto, RuleSetDto } from './option.dto.js';
import type { ReleaseDto } from './release.dto.js';
import { statementOf, type Release } from './release.js';
import { stateOf } from './source-state.js';
import type { SourceDto, SourceNameDto, StatementDto } from './source.dto.js';

/** The catalogue that is read, and the day on which the state of its sources is asked. */
export interface Seen {
  readonly catalogue: Catalogue;
  readonly on: Day;
}

/** A catalogue on a day, `YYYY-MM-DD`. */
export function seenOn(asOf: string, catalogue: Catalogue): Seen {
  const day = readPartialDate(asOf);
  if (day === undefined) throw new Error('a day is checked before it is used');
  return { catalogue, on: day.earliest };
}

/** A source with its state in words. */
export function mapSource(source: Source, { catalogue, on }: Seen): SourceDto {
  return { ...source, state: stateOf(source, catalogue.sources, on) };
}

/** A statement with the source that says it. */
export function mapStatement({ source, ...statement }: Statement, seen: Seen): StatementDto {
  return { ...statement, source: nameOf(source, seen) };
}

/** A definition with its rule printed. */
export function mapDefinition({ source, criterion, ...definition }: Definition, seen: Seen): DefinitionDto {
  return { ...definition, source: nameOf(source, seen), criterion: printCriterion(criterion) };
}

/** An option with its rules printed. */
export function mapOption({ ruleSets, ...option }: Option, seen: Seen): OptionDto {
  return { ...option, ruleSets: ruleSets.map((ruleSet) => mapRuleSet(ruleSet, seen)) };
}

/** A release, and what is to be said of it. */
export function mapRelease(release: Release): ReleaseDto {
  return { ...release, ...statementOf(release.id) };
}

function mapRuleSet({ source, criteria, ...ruleSet }: RuleSet, seen: Seen): RuleSetDto {
  return { ...ruleSet, source: nameOf(source, seen), criteria: criteria.map(printCriterion) };
}

/** A source in the few words that stand beside what rests on it. */
export function nameOf(id: string, { catalogue, on }: Seen): SourceNameDto {
  const source = catalogue.sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`no source ${id}; catalogues are checked when they are read`);
  return { id, short: source.short, state: stateOf(source, catalogue.sources, on) };
}
