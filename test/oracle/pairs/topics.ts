import fc from 'fast-check';
import type { Topic } from './topic.js';
import { MEASURED } from './measured.topics.js';
import { TESTED } from './tested.topics.js';
import { TREATED } from './treated.topics.js';
import { dates, field, itemOf, listOf, recorded, word } from './record.arbitrary.js';

const DAYS_7 = { days: 7 };
const yesNo = fc.constantFrom('yes', 'no');

const identity: Topic = {
  leaves: [
    { diagnosis: 'neuroblastoma' },
    { diagnosis: 'all' },
    { diagnosis: 'b-all' },
    { diagnosis: 't-all' },
    { diagnosis: 'acute-leukaemia' },
    { lineage: ['B'] },
    { lineage: ['T', 'ETP'] },
    { lineage: ['MPAL_B', 'mature_B'] },
  ],
  record: {
    diagnosis: word('neuroblastoma', 'all', 'b-all', 't-all', 'acute-leukaemia', 'mpal', 'lymphoma').map((code) =>
      code === undefined ? undefined : { code },
    ),
    allLineage: word('B', 'T', 'ETP', 'mature_B').map((one) => (one === 'not_applicable' ? undefined : one)),
  },
};

const sexAndPregnancy: Topic = {
  leaves: [
    { sex: 'female' },
    { sex: 'male' },
    { pregnancy: 'not_pregnant' },
    { pregnancy: 'pregnant' },
    { pregnancy: 'not_pregnant', within: DAYS_7 },
    { pregnancy: 'not_lactating' },
    { pregnancy: 'contraception_agreed' },
  ],
  record: {
    sexForClinicalUse: word('female', 'male', 'other'),
    pregnancyStatus: word('pregnant', 'not_pregnant'),
    lactating: word('yes', 'no'),
    contraceptionAgreed: word('yes', 'no'),
  },
};

const nations: Topic = {
  leaves: [
    { residence: { nation: 'residence', oneOf: ['GB-ENG', 'GB-WLS'] } },
    { residence: { nation: 'residence', oneOf: ['GB-SCT'] } },
    { residence: { nation: 'treatment', oneOf: ['GB-ENG'] } },
  ],
  record: { nationOfResidence: word('GB-ENG', 'GB-SCT', 'JE'), treatingNation: word('GB-ENG', 'GB-NIR') },
};

const disease: Topic = {
  leaves: [
    { stage: ['M', 'MS'], scheme: 'inrg' },
    { stage: ['L1'], scheme: 'inrg' },
    { stage: ['4'], scheme: 'inss' },
    { histology: ['biopsy'] },
    { histology: ['biopsy', 'marrow_plus_catecholamines'] },
    { mycn: ['amplified'] },
    { mycn: ['amplified', 'gain'] },
    { secondPrimary: 'excluded' },
    { measurable: 'measurable' },
    { measurable: 'measurable', within: DAYS_7 },
    { measurable: 'evaluable' },
  ],
  record: {
    inrgStage: word('L1', 'M', 'MS'),
    inssStage: word('4', '4S'),
    histologyConfirmed: word('biopsy', 'no'),
    mycnStatus: word('amplified', 'gain', 'not_amplified').map((one) => (one === 'not_applicable' ? undefined : one)),
    secondPrimaryExcluded: word('yes', 'no'),
    measurableDisease: word('yes', 'no'),
    evaluableDisease: word('yes', 'no'),
  },
};

const risk: Topic = {
  leaves: [
    { riskGroup: 'high' },
    { riskGroup: 'low' },
    { riskGroup: 'high', scheme: 'COG' },
    { riskGroup: 'intermediate', scheme: 'INRG' },
  ],
  record: {
    riskGroup: recorded(
      fc.oneof(
        fc.constantFrom<unknown>('high', 'low'),
        itemOf({ group: fc.constantFrom('high', 'intermediate', 'low'), scheme: fc.constantFrom('COG', 'INRG') }),
      ),
    ),
  },
};

const now: Topic = {
  leaves: [
    { symptomatic: true },
    { symptomatic: false },
    { puberty: 'post' },
    { cns: ['CNS1', 'CNS2'] },
    { cns: ['CNS3', 'TLP+'], within: DAYS_7 },
    { completing: 'frontline' },
    { completing: 'relapse' },
    { currentResponse: 'no_remission' },
    { transplantFitness: 'unfit' },
    { donor: 'none_found' },
    { donor: 'available' },
    { judgement: { call: 'recovered', asks: 'whether the child has recovered' } },
  ],
  record: {
    symptomatic: word('yes', 'no'),
    pubertalStatus: word('pre', 'post'),
    cnsStatus: word('CNS1', 'CNS3', 'TLP+'),
    completingFrontline: word('yes', 'no'),
    completingRelapseTherapy: word('yes', 'no'),
    responseToCurrentChemo: word('remission', 'no_remission', 'too_early'),
    sctFitness: word('fit', 'unfit', 'borderline'),
    donorStatus: word('available', 'completed_none_found', 'declined'),
    judgements: listOf(
      itemOf({
        on: fc.constant('recovered'),
        call: fc.constantFrom('met', 'not-met'),
        by: fc.constant('dr-a'),
        role: fc.constantFrom('consultant', 'consultant', undefined),
        date: fc.constantFrom('2020-03-01', '2020-03-02'),
      }),
    ).map((list) => (Array.isArray(list) ? list : undefined)),
  },
};

const relapses = listOf(
  itemOf({
    date: field(dates),
    onTreatment: field(yesNo),
    molecularOnly: field(yesNo),
    sites: field(fc.constantFrom(['bone_marrow'], ['cns'], ['cns', 'bone_marrow'])),
    extent: field(fc.constantFrom('local', 'distant')),
  }),
);

const returns: Topic = {
  leaves: [
    { relapses: { atLeast: 2 } },
    { relapses: { atLeast: 1, excluding: ['molecular-only'] } },
    { relapseKind: ['molecular-only'] },
    { relapseKind: ['molecular-only', 'isolated-extramedullary'] },
    { relapseOffTreatment: true },
    { relapseAfterTransplant: {} },
    { relapseAfterTransplant: { excluding: ['molecular-only'] } },
  ],
  record: { relapses, transplants: listOf(itemOf({ date: field(dates) }), 1) },
};

const course: Topic = {
  leaves: [
    { relapses: { atLeast: 1 } },
    { relapses: { atLeast: 2 } },
    { relapses: { exactly: 1 } },
    { relapses: { exactly: 0 } },
    { relapses: { atLeast: 1, excluding: ['molecular-only'] } },
    { relapseOffTreatment: true },
    { relapse: { which: 'last', onTreatment: true } },
    { relapse: { which: 'first', site: ['cns', 'testis'] } },
    { relapse: { which: 'any', site: ['bone_marrow'], onTreatment: false } },
    { relapse: { which: 2, extent: ['distant'] } },
    { remission: 'ever' },
    { remission: 'never' },
    { bestResponse: ['CR', 'PR'], undefined: ['MR'], impliedByRelapse: true },
    { bestResponse: ['SD', 'PD'], undefined: ['PR', 'MR'] },
    { progression: 'any' },
    { progression: 'newSites' },
    { relapseKind: ['molecular-only'] },
    { relapseKind: ['molecular-only', 'isolated-extramedullary'] },
    { definition: 'relapsed@s1' },
    { definition: 'refractory@s1' },
  ],
  record: {
    relapses,
    relapseCount: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, word(0, 1, 2)),
    remissionEver: word('yes', 'no'),
    bestResponse: word('CR', 'PR', 'MR', 'SD', 'PD', 'NE'),
    progressionEvents: listOf(itemOf({ date: field(dates), newSites: field(fc.constantFrom(['liver'], ['cns'])) }), 1),
  },
};

const births = fc.constantFrom('2019', '2018-09-15', '2018-09-16', '2018-09', '2019-12', '2020-02-29', '1994-03-16');
const times: Topic = {
  leaves: [
    { age: { from: { years: 1 }, below: { years: 26 } } },
    { age: { below: { months: 18 } } },
    { age: { upTo: { years: 25 } } },
    { age: { at: 'diagnosis', below: { days: 365 } } },
    { age: { at: 'relapse', from: { years: 1 } } },
    { relapseAfterTransplant: {} },
    { relapse: { which: 'first', since: { event: 'diagnosis', below: { days: 40 } } } },
    { relapses: { atLeast: 1 } },
  ],
  record: {
    birthDate: recorded(births).map((one) => (one === 'not_applicable' ? undefined : one)),
    diagnosis: field(dates).map((date) => (date === undefined ? undefined : { code: 'all', date })),
    relapses: listOf(itemOf({ date: field(dates) })),
    transplants: listOf(itemOf({ date: field(dates) }), 1),
  },
};

/** All topics. */
export const TOPICS: readonly Topic[] = [
  identity,
  sexAndPregnancy,
  nations,
  disease,
  risk,
  now,
  returns,
  course,
  times,
  ...MEASURED,
  ...TESTED,
  ...TREATED,
];
