import { afterCycle } from './after-cycle.js';
import { age } from './age.js';
import { antigen } from './antigen.js';
import { avidity } from './avidity.js';
import { bestResponse } from './best-response.js';
import { bodySize } from './body-size.js';
import { cns } from './cns.js';
import { completing } from './completing.js';
import { consent } from './consent.js';
import { constitutional } from './constitutional.js';
import { currentResponse } from './current-response.js';
import { cycles, cycleUnit } from './cycles.js';
import { diagnosis } from './diagnosis.js';
import { donor, donorSearch } from './donor.js';
import { extramedullary } from './extramedullary.js';
import { gene } from './gene.js';
import { geneticSubtype } from './genetic-subtype.js';
import { gvhd } from './gvhd.js';
import { histology } from './histology.js';
import { infection } from './infection.js';
import type { CriterionKind } from './kind.js';
import { interval } from './interval.js';
import { judgement } from './judgement.js';
import { laboratory } from './laboratory.js';
import { lifeExpectancy } from './life-expectancy.js';
import { line } from './line.js';
import { lineage } from './lineage.js';
import { linesOfTherapy } from './lines-of-therapy.js';
import { marrow } from './marrow.js';
import { measurable } from './measurable.js';
import { medicine } from './medicine.js';
import { mrd } from './mrd.js';
import { mycn } from './mycn.js';
import { noCriterion, notEncoded } from './no-criterion.js';
import { organFunction } from './organ-function.js';
import { performance } from './performance.js';
import { pregnancy } from './pregnancy.js';
import { priorTherapy } from './prior-therapy.js';
import { progression } from './progression.js';
import { puberty } from './puberty.js';
import { relapse } from './relapse.js';
import { relapseAfterTransplant } from './relapse-after-transplant.js';
import { relapseKind } from './relapse-kind.js';
import { relapseOffTreatment } from './relapse-off-treatment.js';
import { relapses } from './relapses.js';
import { remission } from './remission.js';
import { residence } from './residence.js';
import { responseInrc } from './response-inrc.js';
import { riskGroup } from './risk-group.js';
import { secondPrimary } from './second-primary.js';
import { sex } from './sex.js';
import { stage } from './stage.js';
import { standardOptionsExhausted } from './standard-options-exhausted.js';
import { swallow } from './swallow.js';
import { symptomatic } from './symptomatic.js';
import { transplant } from './transplant.js';
import { transplantFitness } from './transplant-fitness.js';
import { transplantKind } from './transplant-kind.js';
import { washout } from './washout.js';

/** Every kind of leaf criterion, by the key under which it is written. */
export const KINDS = {
  afterCycle,
  age,
  antigen,
  avidity,
  bestResponse,
  bodySize,
  cns,
  completing,
  consent,
  constitutional,
  currentResponse,
  cycles,
  cycleUnit,
  diagnosis,
  donor,
  donorSearch,
  extramedullary,
  gene,
  geneticSubtype,
  gvhd,
  histology,
  infection,
  interval,
  judgement,
  laboratory,
  lifeExpectancy,
  line,
  lineage,
  linesOfTherapy,
  marrow,
  measurable,
  medicine,
  mrd,
  mycn,
  noCriterion,
  notEncoded,
  organFunction,
  performance,
  pregnancy,
  priorTherapy,
  progression,
  puberty,
  relapse,
  relapseAfterTransplant,
  relapseKind,
  relapseOffTreatment,
  relapses,
  remission,
  residence,
  responseInrc,
  riskGroup,
  secondPrimary,
  sex,
  stage,
  standardOptionsExhausted,
  swallow,
  symptomatic,
  transplant,
  transplantFitness,
  transplantKind,
  washout,
} as const;

export type CriterionKindKey = keyof typeof KINDS;

/** Whether a key names a kind of leaf. */
export function isKindKey(key: string): key is CriterionKindKey {
  return Object.hasOwn(KINDS, key);
}

/** The kind of that key, its parameters taken as checked by its own schema when they were read. */
export function kindOf(key: CriterionKindKey): CriterionKind {
  return KINDS[key];
}
