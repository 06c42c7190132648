import fc, { type Arbitrary } from 'fast-check';
import { dates, narrowedDay, pastDays } from './day.arbitrary.js';
import { listOf } from './events.arbitrary.js';
import { attribute, joined, same, type Learned } from './learned.js';

type Raw = Readonly<Record<string, unknown>>;
type Blocks = Readonly<Record<string, Arbitrary<Learned>>>;

const word = <V>(...values: V[]) => attribute({ values: fc.constantFrom(...values), dates });
const yesNo = word('yes', 'no');

/** An amount, known as a range and then exactly, or in two units. */
function amount(values: readonly string[], ...narrower: readonly [string, string][]): Arbitrary<Learned> {
  const pairs = narrower.map(([before, after]): Learned<string> => ({ before, after }));
  return attribute({
    values: fc.constantFrom(...values),
    dates,
    ...(pairs.length === 0 ? {} : { narrower: fc.constantFrom(...pairs) }),
  });
}

/** A group of fields as one record, as two records of different days, undated or not given at all. */
export function grouped(fields: Readonly<Record<string, Arbitrary<Learned>>>): Arbitrary<Learned> {
  const one = fc.record(fields).map((drawn) => joined(drawn as Readonly<Record<string, Learned>>));
  const dated = fc.tuple(one, dates).map(([{ before, after }, date]) => ({
    before: { value: before, date: date.before },
    after: { value: after, date: date.after },
  }));
  return fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 4, arbitrary: dated },
    { weight: 1, arbitrary: one.map(({ after }) => ({ before: 'unknown', after })) },
    { weight: 2, arbitrary: fc.tuple(dated, dated).map(([first, other]) => beside(first, other)) },
    { weight: 2, arbitrary: fc.constantFrom(same(undefined), same('not_done'), same('not_applicable')) },
  );
}

/** Two results of a series; nothing is learned of them, as a gap filled in one of two is a new result. */
function beside(first: Learned, other: Learned): Learned {
  return same([first.after, other.after]);
}

const support = word('none', 'transfused', 'growth_factor');
const count = (...values: string[]) => grouped({ amount: amount(values, ['<0.8 10*9/L', '0.4 10*9/L']), support });
/** The same limit twice as high, to stand against it. */
function twice(limit: string): string {
  const [value, unit] = limit.split(' ');
  return `${2 * Number(value)} ${unit ?? ''}`;
}

/**
 * A limit is there from the first or stays silent: where a criterion has limits of its own for an age, these stand in for a silent
 * one, and a recorded one takes their place.
 */
const limitOf = (limits: readonly string[]): Arbitrary<Learned> =>
  fc.constantFrom<Learned>(
    same(undefined),
    ...limits.flatMap((limit) => [same(limit), { before: [limit, twice(limit)], after: limit }]),
  );
const chemistry = (limits: readonly string[], ...values: string[]) =>
  grouped({ amount: amount(values), upperLimit: limitOf(limits) });

/** Blood counts and chemistry. */
const blood: Blocks = {
  anc: count('0.4 10*9/L', '1 10*9/L', '1200 /uL'),
  platelets: count('60 10*9/L', '75 10*9/L', '80000 /uL'),
  hb: grouped({ amount: amount(['79 g/L', '8.1 g/dL'], ['70-90 g/L', '85 g/L']), support }),
  alc: count('0.4 10*9/L', '2 10*9/L'),
  creatinine: chemistry(['60 umol/L', '0.7 mg/dL'], '50 umol/L', '1 mg/dL', '120 umol/L'),
  bilirubinTotal: chemistry(['20 umol/L'], '10 umol/L', '40 umol/L'),
  alt: chemistry(['45 U/L'], '30 U/L', '130 U/L', '400 U/L'),
  ast: chemistry(['40 U/L'], '30 U/L', '130 U/L'),
  albumin: chemistry(['50 g/L'], '20 g/L', '3.5 g/dL'),
};

/** How the organs work. */
const organs: Blocks = {
  gfr: grouped({
    amount: amount(['50 mL/min/{1.73_m2}', '60 mL/min/{1.73_m2}', '90 mL/min/{1.73_m2}']),
    method: word('measured', 'Schwartz', 'other'),
  }),
  lvef: amount(['45 %', '50 %', '60 %'], ['>48 %', '55 %']),
  shorteningFraction: amount(['25 %', '30 %']),
  qtc: amount(['440 ms', '0.48 s'], ['400-480 ms', '475 ms']),
  spo2: grouped({ amount: amount(['92 %', '98 %']), roomAir: yesNo }),
  proteinuria: word('negative', 'trace', '1+', '2+', '4+'),
  bloodPressureCentile: word(50, 95, 99),
  seizures: word('none', 'controlled', 'uncontrolled'),
  neuropathyGrade: word(0, 1, 2, 4),
  hearing: word('normal', 'impaired'),
  posteriorReversible: yesNo,
  hepaticVodHistory: word('none', 'past', 'active'),
};

/** Who the child is and how well. */
const person: Blocks = {
  sexForClinicalUse: word('female', 'male', 'other'),
  nationOfResidence: word('GB-ENG', 'GB-SCT'),
  treatingNation: word('GB-ENG', 'GB-SCT'),
  weight: amount(['9.9 kg', '10 kg', '12000 g'], ['9-12 kg', '11 kg']),
  height: amount(['80 cm', '1.3 m']),
  bsa: amount(['0.6 m2', '0.8 m2']),
  pubertalStatus: word('pre', 'post'),
  pregnancyStatus: word('pregnant', 'not_pregnant', 'not_pregnant'),
  lactating: yesNo,
  contraceptionAgreed: yesNo,
  performanceScore: grouped({
    scale: word('Lansky', 'Karnofsky', 'ECOG'),
    score: word(0, 1, 2, 50, 80),
  }),
  lifeExpectancyEstimate: amount(['8 wk', '12 wk', '6 mo'], ['>8 wk', '26 wk']),
  swallowAbility: word('capsules', 'tablets', 'liquid_only'),
};

/** What the disease is. */
const biology: Blocks = {
  histologyConfirmed: word('biopsy', 'marrow_plus_catecholamines', 'no'),
  secondPrimaryExcluded: yesNo,
  inrgStage: word('L1', 'M', 'MS'),
  inssStage: word('1', '4', '4S'),
  mycnStatus: word('amplified', 'gain', 'not_amplified'),
  mibgAvidity: grouped({ avidity: word('avid', 'non_avid'), score: word(0, 2, 5), scheme: word('Curie', 'SIOPEN') }),
  sstrAvidity: word('avid', 'non_avid'),
  measurableDisease: grouped({ present: yesNo }),
  evaluableDisease: grouped({ present: yesNo }),
  marrowInvolvement: grouped({ amount: amount(['0 %', '10 %', '30 %']), sitesSampled: word(1, 2) }),
  gd2Expression: word('positive', 'negative'),
  symptomatic: yesNo,
  responseInrc: grouped({ overall: word('CR', 'PR', 'SD', 'NE'), marrow: word('CR', 'MR', 'PD') }),
};

/** What there is of leukaemia. */
const expression = {
  expression: word('positive', 'negative', 'dim'),
  percent: amount(['5 %', '20 %'], ['5-50 %', '30 %']),
};
const leukaemia: Blocks = {
  cd19Expression: grouped(expression),
  cd22Expression: grouped(expression),
  marrowBlasts: amount(['1 %', '5 %', '30 %'], ['<5 %', '2 %']),
  mrd: grouped({
    amount: amount(['0 %', '0.005 %', '10*-4', '0.2 %'], ['<0.1 %', '0.05 %']),
    method: word('flow', 'pcr', 'ngs'),
    sensitivity: amount(['0.001 %', '10*-4']),
  }),
  cnsStatus: word('CNS1', 'CNS2', 'CNS3', 'TLP+', 'TLP-'),
  extramedullarySites: word<readonly string[]>([], ['testis'], ['cns', 'bone_marrow']),
  constitutional: itemsOf({ condition: word('Down_syndrome', 'Fanconi', 'other') }),
  geneticsAll: listOf(
    fc
      .uniqueArray(fc.constantFrom('ETV6::RUNX1', 'BCR::ABL1', 'ABL-class', 'iAMP21'), { maxLength: 3 })
      .chain((findings) => fc.tuple(...findings.map(genetics))),
  ),
};

/** One subtype: a bare one means found, so its result is there from the first, or was open. */
function genetics(finding: string): Arbitrary<Learned<Record<string, unknown>>> {
  const result = fc.constantFrom<Learned>(
    same(undefined),
    same('found'),
    same('not_found'),
    same('not_found'),
    same({ status: 'requested' }),
    same('not_covered'),
    { before: { status: 'in_progress' }, after: 'found' },
    { before: ['found', 'not_found'], after: 'not_found' },
  );
  return fc
    .record({ result, date: day })
    .map((fields) => joined({ id: same(idOf(finding)), finding: same(finding), ...fields }));
}

const day = fc
  .tuple(pastDays, fc.nat({ max: 2 }), fc.nat({ max: 2 }))
  .map(([at, one, other]): Learned => narrowedDay(at, one, other));

function idOf(name: string): string {
  return `item-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

/** Up to two items of these fields. */
function itemsOf(fields: Readonly<Record<string, Arbitrary<Learned>>>): Arbitrary<Learned> {
  const item = fc.record(fields).map((drawn) => joined(drawn as Readonly<Record<string, Learned>>));
  return listOf(
    fc.array(item, { maxLength: 2 }).map((items) => items.map((one, index) => withId(`item-${index + 1}`, one))),
  );
}

function withId(id: string, { before, after }: Learned<Record<string, unknown>>) {
  return { before: { id, ...before }, after: { id, ...after } };
}

/** One item for each of several names, so that no other speaks of the same thing: a gap filled beside a result is a new result. */
function oneEach(field: string, names: readonly string[], fields: Readonly<Record<string, Arbitrary<Learned>>>) {
  const item = (name: string) =>
    fc
      .record(fields)
      .map((drawn) =>
        joined({ id: same(idOf(name)), [field]: same(name), ...(drawn as Readonly<Record<string, Learned>>) }),
      );
  return listOf(
    fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }).chain((some) => fc.tuple(...some.map(item))),
  );
}

/** Not asked is no answer, so an answer after it is learned. */
const notAsked = fc.constantFrom<Learned>(same('not_asked'), { before: 'not_asked', after: 'yes' });

/** What else is given, and what the family and clinicians have said. */
const care: Blocks = {
  infections: oneEach('infection', ['HIV', 'HBV', 'active_systemic'], { result: word('present', 'absent'), date: day }),
  // A medicine may be of several kinds: two of them are no conflict, and to drop one is no learning.
  concomitantMeds: itemsOf({
    kind: fc.constantFrom<Learned>(same('steroid'), same(['steroid', 'other']), same('CYP3A_inducer'), {
      before: undefined,
      after: 'steroid',
    }),
    agent: fc.constantFrom(same('lorlatinib'), same('alectinib'), same('something else'), {
      before: undefined,
      after: 'lorlatinib',
    }),
    date: day,
  }),
  informedConsent: oneEach('option', ['option-a', 'option-b'], {
    answer: attribute<unknown>({ values: fc.constantFrom('yes', 'no', 'withdrawn'), narrower: notAsked, dates }),
    date: day,
  }),
  lastDoseByClass: oneEach('class', ['chemotherapy', 'antibody', 'steroid', 'small_molecule'], { date: day }),
  linesOfTherapy: word(0, 1, 2, 3),
  priorAlkInhibitor: yesNo,
  priorCd19Directed: yesNo,
  priorIt: yesNo,
  standardOptionsExhausted: word('yes', 'no', 'clinician_judgement'),
  gvhd: grouped({ form: word('none', 'acute', 'chronic'), grade: word(1, 2, 3) }),
  immunosuppression: grouped({
    state: word('none', 'on', 'stopped', 'stopped'),
    stopDate: attribute<unknown>({ values: dates.map(({ after }) => after), narrower: dates, dates }),
  }),
};

/** The attributes beside the course of the disease, in blocks that are recorded together. */
export const BLOCKS: readonly Arbitrary<Learned<Raw>>[] = [blood, organs, person, biology, leukaemia, care].map(
  (attributes) =>
    fc.record(attributes).map((drawn) => joined(drawn as Readonly<Record<string, Learned>>)) as Arbitrary<Learned<Raw>>,
);
