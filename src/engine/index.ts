// The front door of the engine. Nothing outside imports past it.
export { answer, ENGINE_VERSION, type Answer, type DefinitionAnswer, type OptionAnswer } from './answer.js';
export { ageOn, dayOf, isoOf, type Day } from './calendar.js';
export { ATTRIBUTES, DERIVED, PROCESS_ATTRIBUTES, type CaseContent, type ClinicalContent } from './case-attributes.js';
export { caseJsonSchema } from './case-json-schema.js';
export { printCase } from './case-printer.js';
export { readCase, type ReadCase } from './case-reader.js';
export type {
  Attribute,
  Attributes,
  Entry,
  Fields,
  GroupShape,
  ListShape,
  Recorded,
  Request,
  ValueShape,
} from './case-shape.js';
export { STATUSES, STATUS_WORDS } from './case-shape.js';
export { sayAge } from './criteria/age.js';
export { KINDS } from './criteria/index.js';
export {
  OPTION_KINDS,
  type Access,
  type Criterion,
  type Definition,
  type Option,
  type OptionKind,
  type Remark,
  type Role,
  type RuleSet,
} from './criterion.js';
export { describe } from './describe.js';
export { printCriterion } from './criterion-printer.js';
export { describe as sayCriterion } from './describe.js';
export { compile, type Batch, type RuleSetTruth } from './compile.js';
export { readCriterion, readStatements, type CriterionContext } from './criterion-reader.js';
export { inUnit, readQuantity, sayQuantity, type Quantity } from './quantity.js';
export { isUnit } from './units.js';
export { isPlainObject } from './value-reader.js';
export { nodesOf, type Explanation } from './explanation.js';
export { didYouMean, type FieldProblem } from './field-problem.js';
export type { Rules } from './prepared.js';
export { REASON_CODES, type FactUsed, type Reason, type ReasonCode } from './finding.js';
export { consideredOf, GROUPS, type GroupId } from './groups.js';
export { OWN_VALUES, ownValueOf, type OwnValue } from './own-values.js';
export { mayBe } from './may-be.js';
export { readPartialDate, sayDate, sayDay } from './partial-date.js';
export { headlineOf, NATION_NAMES, type Headline } from './record/headline.js';
export type { Gap } from './questions/gap.js';
export { gapOf, gapsIn, wantedBelow, wantedOf } from './questions/how-far.js';
export type { Missing } from './missing.js';
export type { RuleSetAnswer } from './rule-set.js';
export type { Change, ChangeCause, ChangedAspect, ChangedThing, ChangeStep } from './questions/change.js';
export { sayCauses, sayChange, sayTruth, sayWhatChanged } from './questions/change-words.js';
export { changes, type MadeFrom } from './questions/changes.js';
export { alikeUntil } from './questions/alike-until.js';
export { horizon } from './questions/horizon.js';
export { staleness, type Moved, type PresentFrom, type Staleness, type StoredFrom } from './questions/staleness.js';
export { suppose, type Supposed, type SupposeContext, type Suppositions } from './questions/suppose.js';
export type {
  DefinitionTurning,
  NodeTurning,
  OptionTurning,
  RuleSetTurning,
  Turning,
  TurningCause,
} from './questions/turning.js';
export { whatIf, type WhatIf } from './questions/what-if.js';
export { STANDINGS, type OpenFact, type Standing } from './questions/open-facts.js';
export { openFactsOver, type Question } from './questions/over-all.js';
export { settlingOf, type Closed, type Settler, type Settling } from './questions/settling.js';
export { waysOf, type Failing, type Way } from './questions/ways.js';
export { sayOpenFact, sayQuestion, sayRequest, saySettling, sayWay } from './questions/words.js';
export { createTerms, type TermLists, type Terms } from './terms.js';
export type { Truth } from './truth.js';
export type { Contradiction } from './worlds.js';
