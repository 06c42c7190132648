import { afterCycle } from './after-cycle.js';
import { age } from './age.js';
import { bestResponse } from './best-response.js';
import { completing } from './completing.js';
import { currentResponse } from './current-response.js';
import { cycles, cycleUnit } from './cycles.js';
import { diagnosis } from './diagnosis.js';
import { donor, donorSearch } from './donor.js';
import { gene } from './gene.js';
import type { CriterionKind } from './kind.js';
import { line } from './line.js';
import { lineage } from './lineage.js';
import { noCriterion, notEncoded } from './no-criterion.js';
import { priorTherapy } from './prior-therapy.js';
import { progression } from './progression.js';
import { relapseAfterTransplant } from './relapse-after-transplant.js';
import { relapseKind } from './relapse-kind.js';
import { relapseOffTreatment } from './relapse-off-treatment.js';
import { relapses } from './relapses.js';
import { remission } from './remission.js';
import { riskGroup } from './risk-group.js';
import { transplantFitness } from './transplant-fitness.js';
import { transplantKind } from './transplant-kind.js';

/** Every kind of leaf criterion, by the key under which it is written. */
export const KINDS = {
  afterCycle,
  age,
  bestResponse,
  completing,
  currentResponse,
  cycles,
  cycleUnit,
  diagnosis,
  donor,
  donorSearch,
  gene,
  line,
  lineage,
  noCriterion,
  notEncoded,
  priorTherapy,
  progression,
  relapseAfterTransplant,
  relapseKind,
  relapseOffTreatment,
  relapses,
  remission,
  riskGroup,
  transplantFitness,
  transplantKind,
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
