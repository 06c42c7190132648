import { readCase } from './case-reader.js';
import { dayOf, type Day } from './calendar.js';
import type { Definition } from './criterion.js';
import { readCriterion, type CriterionContext } from './criterion-reader.js';
import { explain } from './evaluate.js';
import { startEvaluation } from './evaluation.js';
import { settledBy } from './place.js';
import { createTerms } from './terms.js';

const terms = createTerms({ diagnoses: [], therapies: [] });
const CASE = { completingFrontline: 'yes', completingRelapseTherapy: 'no', lineOfRelapseTherapy: 2 };
const MET = { completing: 'frontline' };
const NOT_MET = { completing: 'relapse' };
const OPEN = { puberty: 'pre' };
const IN_CONFLICT = { sex: 'male' };

function criterion(raw: unknown, definitions: readonly Definition[] = []) {
  const context: CriterionContext = { problems: [], terms, definitions: definitions.map(({ id }) => id) };
  const read = readCriterion(raw, 'criterion', context);
  expect(context.problems).toEqual([]);
  return read;
}

function put(raw: unknown, record: Readonly<Record<string, unknown>> = {}, definitions: readonly Definition[] = []) {
  const read = readCase({ ...CASE, ...record }, []);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const setting = { content: read.content, asOf: dayOf(2026, 11, 20) as Day, terms };
  const evaluation = startEvaluation(setting, new Map(definitions.map((one) => [one.id, one])));
  return { node: explain(criterion(raw, definitions), 'option/rules', 2, evaluation), evaluation };
}

describe('a node', () => {
  test('is known by its own id, or else by its place', () => {
    expect(put(MET).node).toMatchObject({ address: 'option/rules/3', id: '3' });
    expect(put({ id: 'first', ...MET }).node).toMatchObject({ address: 'option/rules/first', id: 'first' });
    const { children } = put({ all: [{ id: 'named', ...MET }, MET, { not: { id: 'deep', ...MET } }] }).node;
    expect(children.map(({ address, id }) => [address, id])).toEqual([
      ['option/rules/named', 'named'],
      ['option/rules/3.2', '3.2'],
      ['option/rules/3.3', '3.3'],
    ]);
    expect(children[2]?.children[0]?.address).toBe('option/rules/deep');
  });

  test('is put in its source’s words, or else described', () => {
    expect(put({ says: 'in first treatment', ...MET }).node.says).toBe('in first treatment');
    expect(put(MET).node.says).toContain('treatment');
  });

  test('carries its role, its statements and nothing that is not its own', () => {
    expect(put({ role: 'gate', statements: ['s1.1', 's1.2'], ...MET }).node).toMatchObject({
      role: 'gate',
      statements: ['s1.1', 's1.2'],
    });
    const { node } = put({ any: [MET, OPEN] });
    expect(node).toEqual({
      address: 'option/rules/3',
      id: '3',
      type: 'any',
      role: 'inclusion',
      says: node.says,
      statements: [],
      truth: 'true',
      reasons: [],
      facts: [],
      notes: [],
      passing: false,
      deciding: false,
      children: node.children,
    });
  });

  test('shows how many of its children must hold, where that is its rule', () => {
    expect(put({ atLeast: 1, of: [MET, NOT_MET] }).node).toMatchObject({ count: 1, truth: 'true' });
    expect(put({ atLeast: 2, of: [MET, NOT_MET] }).node).toMatchObject({ count: 2, truth: 'false' });
  });

  test('keeps every child, whatever is settled already', () => {
    const { node } = put({ any: [MET, NOT_MET, OPEN] });
    expect(node.children.map(({ truth }) => truth)).toEqual(['true', 'false', 'unknown']);
    expect(node.children[2]?.reasons).toMatchObject([{ code: 'MISSING_DATA' }]);
  });

  test('is judged once, however often it is asked', () => {
    const { evaluation } = put({ all: [MET, { not: MET }, { any: [MET, NOT_MET] }] });
    expect(evaluation.count.assessments).toBe(2);
  });
});

describe('a note', () => {
  test('is shown always, or only where its condition is met', () => {
    const notes = ['always', { says: 'when met', when: MET }, { says: 'when not', when: NOT_MET }];
    expect(put({ ...MET, notes }).node.notes).toEqual(['always', 'when met']);
    expect(put({ ...MET, notes: [{ says: 'when open', when: OPEN }] }).node.notes).toEqual([]);
  });

  test('said twice is shown once', () => {
    expect(put({ ...MET, notes: ['always', 'always'] }).node.notes).toEqual(['always']);
  });
});

describe('a fact shown beside the answer', () => {
  test('decides nothing', () => {
    const { node } = put({ ...MET, shows: [{ line: 1 }] });
    expect(node.truth).toBe('true');
    expect(node.facts.map(({ key }) => key)).toContain('lineOfRelapseTherapy');
    expect(put(MET).node.facts.map(({ key }) => key)).not.toContain('lineOfRelapseTherapy');
  });
});

describe('a flag', () => {
  const flag = (when: unknown, more: object = { counted: NOT_MET }) => ({
    id: 'variant',
    says: 'a rare variant',
    when,
    ...more,
  });

  test('whose variant is not recorded leaves the literal answer, with the remark', () => {
    expect(put({ ...MET, flags: [flag(OPEN)] }).node).toMatchObject({ truth: 'true', notes: ['a rare variant'] });
  });

  test('whose variant is recorded as absent says nothing', () => {
    expect(put({ ...MET, flags: [flag(NOT_MET)] }).node).toMatchObject({ type: 'leaf', truth: 'true', notes: [] });
  });

  test('whose variant is recorded is weighed both ways, in the node’s own name', () => {
    const raw = { id: 'own', role: 'gate', says: 'own words', statements: ['s1.1'], ...MET };
    const { node } = put({ ...raw, flags: [flag(MET, { counted: NOT_MET })] });
    expect(node).toMatchObject({ id: 'own', role: 'gate', says: 'own words', statements: ['s1.1'], type: 'readings' });
    expect(node).toMatchObject({ truth: 'unknown', notes: ['a rare variant'], facts: [] });
    expect(node.reasons).toMatchObject([
      { code: 'UNDEFINED_TERM', detail: 'a rare variant: counted: not met; a rare variant: not counted: met' },
    ]);
    expect(node.children.map(({ id, address }) => [id, address])).toEqual([
      ['variant-counted', 'option/rules/own.variant-counted'],
      ['variant-not-counted', 'option/rules/own.variant-not-counted'],
    ]);
  });

  test('that changes nothing either way gives the answer', () => {
    const { node } = put({ ...MET, flags: [flag(MET, { counted: MET })] });
    expect(node).toMatchObject({ truth: 'true', reasons: [], role: 'inclusion' });
    expect([...node.children.map(({ role, notes, facts }) => [role, notes.length, facts.length > 0])]).toEqual([
      ['inclusion', 0, true],
      ['inclusion', 0, true],
    ]);
  });

  test('whose variant is there in one of two conflicting records is weighed both ways', () => {
    const sexes = { sexForClinicalUse: [{ value: 'male' }, { value: 'female' }] };
    const { node } = put({ ...MET, flags: [flag(IN_CONFLICT, { counted: NOT_MET })] }, sexes);
    expect(node).toMatchObject({ type: 'readings', truth: 'unknown' });
  });
});

describe('a definition', () => {
  const definition = (rule: unknown, more: Partial<Definition> = {}): Definition => ({
    id: 'relapsed@s1',
    source: 's1',
    says: 'relapsed, as the source uses the word',
    states: ['relapsed'],
    statements: ['s1.7', 's1.8'],
    criterion: criterion(rule),
    ...more,
  });
  const typed = { diseaseState: 'relapsed', diseaseStateBasis: 'S1' };
  const used = (rule: unknown, record = {}, more: object = {}) =>
    put({ definition: 'relapsed@s1', ...more }, record, [definition(rule)]);

  test('is said in its own words unless the line has others, and rests on the statements of both, each once', () => {
    const { node } = used(MET, {}, { statements: ['s1.2', 's1.7'] });
    expect(node).toMatchObject({ says: 'relapsed, as the source uses the word', statements: ['s1.2', 's1.7', 's1.8'] });
    expect(node.children.map(({ address }) => address)).toEqual(['option/rules/3[relapsed@s1]']);
    expect(used(MET, {}, { says: 'back again' }).node.says).toBe('back again');
  });

  test('addresses what is inside it from the node that uses it', () => {
    const { node } = used({ all: [{ id: 'inner', ...MET }, MET] });
    expect(node.children[0]?.children.map(({ address }) => address)).toEqual([
      'option/rules/3[relapsed@s1].inner',
      'option/rules/3[relapsed@s1].2',
    ]);
  });

  test.each([
    ['met', MET, 'true'],
    ['not met', NOT_MET, 'false'],
    ['open', OPEN, 'unknown'],
  ])('that is %s without a clinician’s word gives its own answer', (_, rule, truth) => {
    expect(used(rule).node).toMatchObject({ truth, reasons: [], facts: [], notes: [] });
  });

  test('left open by the facts is settled by a clinician’s word in its sense', () => {
    expect(used(OPEN, typed).node).toMatchObject({
      truth: 'true',
      notes: ['a clinician’s call; the recorded facts leave it open'],
      facts: [{ key: 'diseaseState', says: 'disease state: relapsed, in the sense of S1' }],
    });
  });

  test('held by the facts needs no word', () => {
    expect(used(MET, typed).node).toMatchObject({ truth: 'true', notes: [], facts: [] });
  });

  test('that the facts deny against a clinician’s word is a contradiction', () => {
    const { node, evaluation } = used(NOT_MET, typed);
    const says = 'a clinician’s word for the disease state, in the sense of S1, stands against the recorded facts';
    const settles = 'the disease state, against the recorded facts';
    expect(node).toMatchObject({ truth: 'unknown', facts: [{ key: 'diseaseState' }] });
    expect(node.reasons).toEqual([{ code: 'CONFLICTING_DATA', waitsFor: settles, key: 'diseaseState', detail: says }]);
    expect(evaluation.contradictions).toEqual([{ key: 'diseaseState/relapsed@s1', says, settles }]);
  });

  test('about which two words are recorded is in conflict, unless the facts hold it', () => {
    const both = { ...typed, diseaseState: [{ value: 'relapsed' }, { value: 'refractory' }] };
    expect(used(OPEN, both).node).toMatchObject({ truth: 'unknown', reasons: [{ code: 'CONFLICTING_DATA' }] });
    expect(used(MET, both).node).toMatchObject({ truth: 'true', reasons: [] });
  });

  test('that no catalogue has is a mistake of the program', () => {
    const read = readCase(CASE, []);
    if (!read.ok) throw new Error('the case of this test cannot be read');
    const setting = { content: read.content, asOf: 0, terms };
    const use = criterion({ definition: 'relapsed@s1' }, [definition(MET)]);
    expect(() => explain(use, 'option/rules', 0, startEvaluation(setting, new Map()))).toThrow(
      'no definition relapsed@s1; catalogues are checked when they are read',
    );
  });
});

describe('what a choice of reading names', () => {
  test.each([
    ['option/rules/3', 'option/rules/3'],
    ['option/rules/3[relapsed@s1]', 'relapsed@s1'],
    ['option/rules/3[relapsed@s1].2', 'relapsed@s1'],
    ['option/rules/3[state@s1].all[refractory@ta975].1', 'refractory@ta975'],
    ['option/rules/3[not a definition]', 'option/rules/3[not a definition]'],
  ])('at %s is %s', (address, key) => expect(settledBy(address)).toBe(key));
});
