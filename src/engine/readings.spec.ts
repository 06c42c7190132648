import { readCase } from './case-reader.js';
import { dayOf, type Day } from './calendar.js';
import type { Definition } from './criterion.js';
import { readCriterion, type CriterionContext } from './criterion-reader.js';
import { explain } from './evaluate.js';
import { startEvaluation } from './evaluation.js';
import { createTerms } from './terms.js';

const terms = createTerms({ diagnoses: [], therapies: [] });
const CASE = { completingFrontline: 'yes', completingRelapseTherapy: 'no' };
const MET = { completing: 'frontline' };
const NOT_MET = { completing: 'relapse' };
const OPEN = { puberty: 'pre' };
const ON = 'option/rules/1';

function put(raw: unknown, record: object, definitions: readonly Definition[] = []) {
  const context: CriterionContext = { problems: [], terms, definitions: definitions.map(({ id }) => id) };
  const criterion = readCriterion(raw, 'criterion', context);
  const read = readCase({ ...CASE, ...record }, []);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(context.problems).toEqual([]);
  const setting = { content: read.content, asOf: dayOf(2026, 11, 20) as Day, terms };
  const evaluation = startEvaluation(setting, new Map(definitions.map((one) => [one.id, one])));
  return { node: explain(criterion, 'option/rules', 0, evaluation), evaluation };
}

const chosen = (reading: string, date = '2026-11-03', role = 'lead oncologist', on = ON) => ({
  ...{ on, reading, role, date, by: 'lead-1', why: 'as the source is read here' },
});
const readings = (...rules: readonly unknown[]) => ({
  readings: rules.map((rule, index) => ({ id: `r${index + 1}`, says: `reading ${index + 1}`, ...(rule as object) })),
});

describe('readings', () => {
  test('that come out alike give the answer', () => {
    expect(put(readings(MET, MET), {}).node).toMatchObject({ truth: 'true', reasons: [] });
    expect(put(readings(NOT_MET, NOT_MET), {}).node).toMatchObject({ truth: 'false', reasons: [] });
  });

  test('that are all open wait for their own facts, not for a choice', () => {
    expect(put(readings(OPEN, OPEN), {}).node).toMatchObject({ truth: 'unknown', reasons: [] });
  });

  test('that differ wait for a choice, and say what each would give', () => {
    expect(put(readings(MET, NOT_MET, OPEN), {}).node).toMatchObject({
      truth: 'unknown',
      reasons: [
        {
          code: 'UNDEFINED_TERM',
          waitsFor: 'a choice between the readings of the source’s words',
          key: ON,
          detail: 'reading 1: met; reading 2: not met; reading 3: cannot be judged',
        },
      ],
    });
  });

  test('of which one is chosen answer by it, in whose name', () => {
    const { node } = put(readings(MET, NOT_MET), { judgements: [chosen('r2')] });
    expect(node).toMatchObject({ truth: 'false', chosen: 'r2', reasons: [] });
    expect(node.notes).toEqual(['rests on the reading “reading 2”, chosen by lead oncologist, 3 Nov 2026']);
  });

  test('are chosen between by the latest choice, and by all that chose alike on that day', () => {
    const later = [chosen('r1', '2026-11-03'), chosen('r2', '2026-11-10'), chosen('r2', '2026-11-10', 'radiologist')];
    const { node } = put(readings(MET, NOT_MET), { judgements: later });
    expect(node).toMatchObject({ truth: 'false', chosen: 'r2' });
    expect(node.notes).toEqual([
      'rests on the reading “reading 2”, chosen by lead oncologist, 10 Nov 2026; radiologist, 10 Nov 2026',
    ]);
  });

  test('are not chosen by a judgement of something else, or of a reading that is not among them', () => {
    const elsewhere = [chosen('r2', '2026-11-03', 'lead oncologist', 'option/rules/2'), chosen('r9')];
    expect(put(readings(MET, NOT_MET), { judgements: elsewhere }).node).toMatchObject({ truth: 'unknown' });
  });

  test('of which two are chosen for one day are in conflict where they differ', () => {
    const { node, evaluation } = put(readings(MET, NOT_MET), { judgements: [chosen('r1'), chosen('r2')] });
    const contradiction = {
      key: `judgements/${ON}`,
      says: 'two readings are chosen for one day',
      settles: 'which reading is chosen',
    };
    expect(evaluation.contradictions).toEqual([contradiction]);
    expect(node).toMatchObject({ truth: 'unknown' });
    expect(node.reasons).toEqual([
      {
        code: 'CONFLICTING_DATA',
        waitsFor: contradiction.settles,
        key: contradiction.key,
        detail: contradiction.says,
      },
    ]);
  });

  test('of which two are chosen for one day give their answer where they agree', () => {
    const { node } = put(readings(MET, MET, NOT_MET), { judgements: [chosen('r1'), chosen('r2')] });
    expect(node).toMatchObject({ truth: 'true', reasons: [] });
  });
});

describe('a clinician’s word for the disease state', () => {
  const definition = (states: readonly string[]): Definition => ({
    id: 'refractory@s1',
    source: 's1',
    says: 'refractory',
    states,
    statements: [],
    criterion: readCriterion(OPEN, 'criterion', { problems: [], terms, definitions: [] }),
  });
  const state = (value: object | string, states = ['relapsed_refractory', 'relapsed']) =>
    put({ definition: 'refractory@s1' }, { diseaseStateBasis: 'S1', diseaseState: value }, [definition(states)]).node;

  test('is shown with its date and who recorded it, where these are known', () => {
    expect(state({ value: 'relapsed', date: '2026-11-10', recordedBy: 'lead-1' }).facts).toEqual([
      {
        key: 'diseaseState',
        says: 'disease state: relapsed, in the sense of S1',
        date: '2026-11-10',
        recordedBy: 'lead-1',
      },
    ]);
    expect(state('relapsed').facts).toEqual([
      { key: 'diseaseState', says: 'disease state: relapsed, in the sense of S1' },
    ]);
  });

  test('settles no definition that names no state, or other states', () => {
    expect(state('relapsed', []).truth).toBe('unknown');
    expect(state('relapsed', ['refractory']).truth).toBe('unknown');
  });

  test('that is silent settles nothing', () => {
    const node = put({ definition: 'refractory@s1' }, { diseaseStateBasis: 'S1' }, [definition(['relapsed'])]).node;
    expect(node).toMatchObject({ truth: 'unknown', reasons: [], facts: [] });
  });
});
