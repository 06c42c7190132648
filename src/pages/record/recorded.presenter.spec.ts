import { ATTRIBUTES, type Attribute } from '../../engine/index.js';
import { sayAttribute } from './recorded.presenter.js';

const naming = { terms: { diagnoses: [], titleOf: (code: string) => `the ${code}` }, age: '4 y 2 m' };
const asked = {
  status: 'requested',
  requested: { from: 'the genomics laboratory', on: '2026-11-13', due: '2026-12-04' },
};
const alk = { id: 'test-1', gene: 'ALK', alteration: 'amplification', result: asked };

describe('what is recorded, in words', () => {
  test.each<readonly [keyof typeof ATTRIBUTES, unknown, readonly string[]]>([
    ['platelets', undefined, ['nothing recorded']],
    ['platelets', { status: 'unknown' }, ['not known']],
    ['platelets', { status: 'not_done', note: 'clotted' }, ['not done (clotted)']],
    ['platelets', asked, ['requested from the genomics laboratory on 13 Nov 2026, due 4 Dec 2026']],
    [
      'platelets',
      { value: { amount: '45 10*9/L', support: 'transfused' }, date: '2026-11' },
      ['45 × 10⁹/L, transfused (Nov 2026)'],
    ],
    [
      'weight',
      ['9 kg', { value: '10 kg', source: 'clinic', recordedBy: 'a nurse' }],
      ['9 kg', '10 kg (from clinic; recorded by a nurse)'],
    ],
    ['diagnosis', { code: 'all', date: '2025' }, ['the all, 2025']],
    ['birthDate', '2022-09-05', ['4 y 2 m']],
    ['extramedullarySites', ['cns', 'testis'], ['brain or spinal cord and testis']],
    ['extramedullarySites', [], ['none']],
    ['relapses', [], ['none']],
    ['relapses', { items: [], partial: true }, ['there may be some']],
    ['relapses', { status: 'unknown' }, ['not known']],
    [
      'relapses',
      { items: [{ id: 'relapse-1', n: 1, onTreatment: 'no' }], partial: true },
      ['Which relapse (1 is the first): 1, While on treatment: no', 'there may be more'],
    ],
    [
      'tumourTests',
      [alk],
      ['ALK, amplification, requested from the genomics laboratory on 13 Nov 2026, due 4 Dec 2026'],
    ],
    ['transplants', [{ id: 'transplant-1' }], ['one without details']],
  ])('%s: %j', (key, printed, lines) => {
    expect(sayAttribute(printed, ATTRIBUTES[key] as Attribute, key, naming)).toEqual(lines);
  });
});
