import type { CriterionKindKey } from './index.js';
import type { KindCases } from './kind.cases.js';
import { afterCycleCases } from './after-cycle.cases.js';
import { ageCases } from './age.cases.js';
import { antigenCases } from './antigen.cases.js';
import { avidityCases } from './avidity.cases.js';
import { bestResponseCases } from './best-response.cases.js';
import { bodySizeCases } from './body-size.cases.js';
import { cnsCases } from './cns.cases.js';
import { completingCases } from './completing.cases.js';
import { consentCases } from './consent.cases.js';
import { constitutionalCases } from './constitutional.cases.js';
import { currentResponseCases } from './current-response.cases.js';
import { cyclesCases, cycleUnitCases } from './cycles.cases.js';
import { diagnosisCases } from './diagnosis.cases.js';
import { donorCases, donorSearchCases } from './donor.cases.js';
import { extramedullaryCases } from './extramedullary.cases.js';
import { geneCases } from './gene.cases.js';
import { geneticSubtypeCases } from './genetic-subtype.cases.js';
import { gvhdCases } from './gvhd.cases.js';
import { histologyCases } from './histology.cases.js';
import { infectionCases } from './infection.cases.js';
import { intervalCases } from './interval.cases.js';
import { judgementCases } from './judgement.cases.js';
import { laboratoryCases } from './laboratory.cases.js';
import { lifeExpectancyCases } from './life-expectancy.cases.js';
import { lineCases } from './line.cases.js';
import { lineageCases } from './lineage.cases.js';
import { linesOfTherapyCases } from './lines-of-therapy.cases.js';
import { marrowCases } from './marrow.cases.js';
import { measurableCases } from './measurable.cases.js';
import { medicineCases } from './medicine.cases.js';
import { mrdCases } from './mrd.cases.js';
import { mycnCases } from './mycn.cases.js';
import { noCriterionCases, notEncodedCases } from './no-criterion.cases.js';
import { organFunctionCases } from './organ-function.cases.js';
import { performanceCases } from './performance.cases.js';
import { pregnancyCases } from './pregnancy.cases.js';
import { priorTherapyCases } from './prior-therapy.cases.js';
import { progressionCases } from './progression.cases.js';
import { pubertyCases } from './puberty.cases.js';
import { relapseAfterTransplantCases } from './relapse-after-transplant.cases.js';
import { relapseOffTreatmentCases } from './relapse-off-treatment.cases.js';
import { relapseCases } from './relapse.cases.js';
import { relapseKindCases } from './relapse-kind.cases.js';
import { relapsesCases } from './relapses.cases.js';
import { remissionCases } from './remission.cases.js';
import { residenceCases } from './residence.cases.js';
import { responseInrcCases } from './response-inrc.cases.js';
import { riskGroupCases } from './risk-group.cases.js';
import { secondPrimaryCases } from './second-primary.cases.js';
import { sexCases } from './sex.cases.js';
import { stageCases } from './stage.cases.js';
import { standardOptionsExhaustedCases } from './standard-options-exhausted.cases.js';
import { swallowCases } from './swallow.cases.js';
import { symptomaticCases } from './symptomatic.cases.js';
import { transplantFitnessCases } from './transplant-fitness.cases.js';
import { transplantCases } from './transplant.cases.js';
import { transplantKindCases } from './transplant-kind.cases.js';
import { washoutCases } from './washout.cases.js';

/** The worked cases of every kind of criterion; the compiler asks for them. */
export const WORKED_CASES: Readonly<Record<CriterionKindKey, KindCases>> = {
  afterCycle: afterCycleCases,
  age: ageCases,
  antigen: antigenCases,
  avidity: avidityCases,
  bestResponse: bestResponseCases,
  bodySize: bodySizeCases,
  cns: cnsCases,
  completing: completingCases,
  consent: consentCases,
  constitutional: constitutionalCases,
  currentResponse: currentResponseCases,
  cycles: cyclesCases,
  cycleUnit: cycleUnitCases,
  diagnosis: diagnosisCases,
  donor: donorCases,
  donorSearch: donorSearchCases,
  extramedullary: extramedullaryCases,
  gene: geneCases,
  geneticSubtype: geneticSubtypeCases,
  gvhd: gvhdCases,
  histology: histologyCases,
  infection: infectionCases,
  interval: intervalCases,
  judgement: judgementCases,
  laboratory: laboratoryCases,
  lifeExpectancy: lifeExpectancyCases,
  line: lineCases,
  lineage: lineageCases,
  linesOfTherapy: linesOfTherapyCases,
  marrow: marrowCases,
  measurable: measurableCases,
  medicine: medicineCases,
  mrd: mrdCases,
  mycn: mycnCases,
  noCriterion: noCriterionCases,
  notEncoded: notEncodedCases,
  organFunction: organFunctionCases,
  performance: performanceCases,
  pregnancy: pregnancyCases,
  priorTherapy: priorTherapyCases,
  progression: progressionCases,
  puberty: pubertyCases,
  relapse: relapseCases,
  relapseAfterTransplant: relapseAfterTransplantCases,
  relapseKind: relapseKindCases,
  relapseOffTreatment: relapseOffTreatmentCases,
  relapses: relapsesCases,
  remission: remissionCases,
  residence: residenceCases,
  responseInrc: responseInrcCases,
  riskGroup: riskGroupCases,
  secondPrimary: secondPrimaryCases,
  sex: sexCases,
  stage: stageCases,
  standardOptionsExhausted: standardOptionsExhaustedCases,
  swallow: swallowCases,
  symptomatic: symptomaticCases,
  transplant: transplantCases,
  transplantFitness: transplantFitnessCases,
  transplantKind: transplantKindCases,
  washout: washoutCases,
};
