import { CATALOGUE as catalogue } from '../../../test/catalogue.js';
import { mapSource, seenOn } from '../../catalogue/catalogue.mapper.js';
import { restingOn } from './resting.js';
import { presentSources } from './sources.presenter.js';

const sources = catalogue.sources.map((source) => mapSource(source, seenOn('2026-11-20', catalogue)));

describe('the register of sources', () => {
  test.each([
    ['Cancer Research UK page', { lastReviewed: '4 Nov 2021', nextReview: '4 Nov 2024' }],
    [
      'Cancer Research UK page',
      { state: 'review overdue since 4 Nov 2024; superseded by newer Cancer Research UK page' },
    ],
    ['CCLG factsheet', { lastReviewed: 'not dated', nextReview: 'none named', state: 'undated' }],
    ['CCLG booklet', { nextReview: 'Apr 2028', state: 'nothing to note' }],
  ])('has for %s: %j', (name, said) =>
    expect(presentSources(sources, catalogue).rows.find((row) => row.name === name)).toMatchObject(said),
  );

  test.each([
    ['s3', '/catalogue/all-car-t'],
    ['s1', '/pathways/pathway-s1'],
    ['nss-car-t', '/routes/route-car-t-panel'],
    ['s2', '/phases/phase-1'],
  ])('says of %s that %s rests on it', (id, href) =>
    expect(restingOn(id, catalogue).links.map((link) => link.href)).toContain(href),
  );

  test('says so where nothing rests on a source', () =>
    expect(restingOn('unheard-of', catalogue)).toEqual({ links: [], names: [], empty: 'nothing yet' }));
});
