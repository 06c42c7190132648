import { createTerms } from './terms.js';

const terms = createTerms({
  diagnoses: [
    { code: 'acute-leukaemia', title: 'acute leukaemia' },
    { code: 'all', title: 'acute lymphoblastic leukaemia', parent: 'acute-leukaemia' },
    { code: 'b-all', title: 'B-cell acute lymphoblastic leukaemia', parent: 'all', lineage: 'B' },
    { code: 't-all', title: 'T-cell acute lymphoblastic leukaemia', parent: 'all', lineage: 'T' },
    { code: 'etp-all', title: 'early T-cell precursor leukaemia', parent: 't-all', lineage: 'ETP' },
  ],
  therapies: [
    {
      code: 'dinutuximab-beta',
      title: 'dinutuximab beta',
      classes: ['anti-GD2', 'immunotherapy'],
      synonyms: ['Qarziba'],
    },
    { code: 'surgery', title: 'surgery' },
  ],
});

describe('a diagnosis', () => {
  test.each([
    ['b-all', 'b-all', true],
    ['b-all', 'all', true],
    ['b-all', 'acute-leukaemia', true],
    ['etp-all', 't-all', true],
    ['all', 'b-all', false],
    ['t-all', 'b-all', false],
    ['unheard-of', 'all', false],
  ])('%s is a kind of %s: %s', (diagnosis, other, is) => {
    expect(terms.isA(diagnosis, other)).toBe(is);
  });

  test('is named by its title, or by its code where the list does not hold it', () => {
    expect([terms.titleOf('all'), terms.titleOf('unheard-of')]).toEqual([
      'acute lymphoblastic leukaemia',
      'unheard-of',
    ]);
  });

  test('is what a recorded lineage says', () => {
    expect([terms.ofLineage('B'), terms.ofLineage('ETP'), terms.ofLineage('X')]).toEqual([
      'b-all',
      'etp-all',
      undefined,
    ]);
  });
});

describe('a therapy', () => {
  test.each([
    ['dinutuximab-beta', 'anti-GD2', true],
    ['Dinutuximab Beta', 'anti-GD2', true],
    ['QARZIBA', 'dinutuximab-beta', true],
    ['anti-gd2', 'anti-GD2', true],
    ['surgery', 'anti-GD2', false],
    ['something new', 'anti-GD2', undefined],
    ['', 'anti-GD2', undefined],
  ])('recorded as “%s” belongs to %s: %s', (agent, term, belongs) => {
    expect(terms.belongsTo(agent, term)).toBe(belongs);
  });

  test('and a class of therapies may both be named by a criterion, by code alone', () => {
    expect(['dinutuximab-beta', 'anti-GD2', 'Qarziba', 'chemistry'].map((term) => terms.isTherapy(term))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([terms.therapyTitle('dinutuximab-beta'), terms.therapyTitle('anti-GD2')]).toEqual([
      'dinutuximab beta',
      'anti-GD2',
    ]);
  });
});
