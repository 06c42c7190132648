import fc, { type Arbitrary } from 'fast-check';
import { AS_OF, birthDays, dates, narrowed } from './day.arbitrary.js';
import { BLOCKS } from './condition.arbitrary.js';
import { progressionEvents, relapses, responseAfterCycle, transplants, treatments } from './events.arbitrary.js';
import { CATALOGUE } from '../catalogue.js';
import { attribute, joined, pooled, same, type Learned } from './learned.js';
import { coherent, tumourTests } from './test.arbitrary.js';

type Raw = Readonly<Record<string, unknown>>;

const word = <V>(...values: V[]) => attribute({ values: fc.constantFrom(...values), dates });
const yesNo = word('yes', 'no');

/** A group of fields, whole or silent, or given when more is learned. */
function group(fields: Readonly<Record<string, Arbitrary<Learned>>>, extra: Arbitrary<Learned>): Arbitrary<Learned> {
  const given = fc.record(fields).map((drawn) => joined(drawn as Readonly<Record<string, Learned>>));
  const filled = given.map(({ after }) => ({ before: undefined, after }));
  return fc.oneof({ weight: 5, arbitrary: given }, { weight: 1, arbitrary: filled }, { weight: 3, arbitrary: extra });
}

/** Neither diagnosis is a kind of the other. */
function apart(one: string, other: string): boolean {
  const { terms } = CATALOGUE.rules;
  return !terms.isA(one, other) && !terms.isA(other, one);
}

/** Two written dates of which neither is the other, more exactly. */
function noDayFitsBoth(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  return !one.startsWith(other) && !other.startsWith(one);
}

const wider = fc.constantFrom<Learned<string>[]>(
  { before: 'all', after: 'b-all' },
  { before: 'acute-leukaemia', after: 'all' },
  { before: 'neuroblastic-tumour', after: 'neuroblastoma' },
);
const diagnoses = ['neuroblastoma', 'b-all', 'all', 't-all', 'ganglioneuroblastoma', 'mpal-b', 'acute-leukaemia'];
const diagnosis = group(
  {
    code: attribute({ values: fc.constantFrom(...diagnoses), narrower: wider, clash: apart, dates }),
    date: attribute<unknown>({ values: dates.map(({ after }) => after), narrower: dates, clash: noDayFitsBoth, dates }),
  },
  fc.constantFrom(same(undefined), same('unknown')),
);

const ages = fc.tuple(fc.constantFrom(0, 546, 547, 548, 9131), dates).map(([ageInDays, { before, after }]) => ({
  before: { ageInDays, at: before },
  after: { ageInDays, at: after },
}));
const births = narrowed(birthDays);
const birthDate = attribute<unknown>({
  values: births.map(({ after }) => after),
  narrower: fc.oneof({ weight: 3, arbitrary: births }, { weight: 1, arbitrary: ages }),
  clash: noDayFitsBoth,
  dates,
});

const judgements = fc.constantFrom<Learned>(
  same(undefined),
  same(undefined),
  same(undefined),
  same([{ on: 'option/source/n1', reading: 'one', role: 'consultant', date: '2020-03-01' }]),
  same([{ on: 'relapsed-or-refractory@s1', reading: 'progressive-too', by: 'dr-a' }]),
  same([{ on: 'test-1', accepted: 'yes', by: 'dr-a', date: '2020-03-02' }]),
  same([{ on: 'recovered', call: 'met', by: 'dr-a', role: 'consultant', date: '2020-03-02' }]),
  same([{ on: 'recovered', call: 'not-met', by: 'dr-a', role: 'consultant', date: '2020-02' }]),
  same([{ on: 'recovered', call: 'not-met', role: 'consultant' }]),
  same([{ on: 'platelets', accepted: 'yes', by: 'dr-a', date: '2020-03-02' }]),
);

/** Not evaluable is nothing recorded, so a response beside it or after it is learned. */
const notEvaluable = fc.constantFrom<Learned>(
  same('NE'),
  { before: 'NE', after: 'CR' },
  { before: ['NE', 'SD'], after: 'SD' },
);

const attributes = {
  birthDate,
  diagnosis,
  allLineage: word('B', 'T', 'MPAL_B', 'mature_B'),
  riskGroup: group(
    { group: word('high', 'low'), scheme: fc.constantFrom(same('COG'), same(undefined)) },
    fc.constantFrom(same(undefined), same(['low', 'high']), same([{ group: 'low', scheme: 'COG' }, 'high'])),
  ),
  diseaseState: word('relapsed', 'refractory', 'progressive', 'in_response'),
  diseaseStateBasis: fc.constantFrom(same(['S1']), same(undefined), same(['S1', 'TA975']), {
    before: undefined,
    after: ['TA975'],
  }),
  tumourTests,
  remissionEver: yesNo,
  bestResponse: attribute<unknown>({
    values: fc.constantFrom('CR', 'PR', 'MR', 'SD', 'PD'),
    narrower: notEvaluable,
    dates,
  }),
  relapses,
  relapseCount: word(0, 1, 2, 3),
  progressionEvents,
  treatmentCyclesCompleted: group({ count: word(0, 1, 2, 3), countedIn: word('cycles', 'phases') }, word(1, 2)),
  responseAfterCycle,
  responseToCurrentChemo: word('remission', 'no_remission', 'too_early', 'na_in_remission'),
  lineOfRelapseTherapy: word(1, 2),
  treatments,
  priorAntiGd2: yesNo,
  priorBevacizumab: yesNo,
  completingFrontline: yesNo,
  completingRelapseTherapy: yesNo,
  transplants,
  sctFitness: group({ fitness: word('fit', 'unfit', 'borderline') }, word('fit', 'unfit')),
  donorStatus: group(
    { donor: word('available', 'completed_none_found', 'declined'), covered: word('matched_only', 'all_sources') },
    word('available', 'completed_none_found'),
  ),
  judgements,
} as const;

const LISTS = ['tumourTests', 'relapses', 'progressionEvents', 'responseAfterCycle', 'treatments', 'transplants'];
const pools = Object.fromEntries(
  Object.entries<Arbitrary<Learned>>(attributes).map(([key, drawn]) => [
    key,
    pooled(drawn, LISTS.includes(key) ? 2000 : 400),
  ]),
);

/** The rest of the record: each block silent in most cases, so that a case stays as small as a real one. */
const blocks = BLOCKS.map((block) => pooled(block, 1500));
const silentBlock = same<Raw>({});
const rest = fc
  .tuple(
    ...blocks.map((block) =>
      fc.oneof({ weight: 3, arbitrary: fc.constant(silentBlock) }, { weight: 2, arbitrary: block }),
    ),
  )
  .map((drawn) => ({
    before: Object.assign({}, ...drawn.map(({ before }) => before)) as Raw,
    after: Object.assign({}, ...drawn.map(({ after }) => after)) as Raw,
  }));

const bits = fc.integer({ min: 0, max: 2 ** 30 });

/** A case before and after something was learned of a few of its attributes, in our own shape. */
export const learnedCases: Arbitrary<Learned<Raw>> = fc.noBias(
  fc.tuple(fc.record(pools), rest, bits, bits).map(([drawn, others, one, other]) => {
    const course = joined(onlyLearned(drawn, one & other));
    const learns = one % 3 === 0;
    return coherent({
      before: { ...others.before, ...course.before },
      after: { ...(learns ? others.after : others.before), ...course.after },
    });
  }),
);

/** Nothing is learned of an attribute whose bit is not set: where all is learned at once, much of it conflicts. */
function onlyLearned(drawn: Readonly<Record<string, Learned>>, some: number): Readonly<Record<string, Learned>> {
  return Object.fromEntries(
    Object.entries(drawn).map(([key, pair], index) => [key, (some >> index) % 2 === 1 ? pair : same(pair.before)]),
  );
}

/** A case in our own shape: silences, partial dates, conflicts, partial lists, requests. */
export const rawCases: Arbitrary<Raw> = learnedCases.map(({ before }) => before);

export { AS_OF };
