import { ATTRIBUTES } from '../../engine/index.js';
import { recordHref } from './record-href.js';
import { TOPICS } from './topics.js';

describe('the topics', () => {
  test('hold every attribute of the dictionary exactly once', () => {
    const placed = TOPICS.flatMap(({ attributes }) => attributes as readonly string[]);
    expect([...placed].sort()).toEqual(Object.keys(ATTRIBUTES).sort());
  });

  test('have ids of their own', () => {
    expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length);
  });
});

describe('where an attribute is recorded', () => {
  test.each([
    ['platelets', '/cases/c1/record/blood-counts#platelets'],
    ['tumourTests/test-1/result', '/cases/c1/record/tumour#tumourTests'],
    ['diagnosis.date', '/cases/c1/record/cancer#diagnosis'],
    ['relapse-without-response', '/cases/c1/record/state#remissionEver'],
    ['ageAtEvaluation', '/cases/c1'],
  ])('%s: %s', (key, href) => {
    expect(recordHref('c1', key)).toBe(href);
  });

  test('remembers the page to which saving leads back', () =>
    expect(recordHref('c1', 'permissionExternalDiscussion', 'pack')).toBe(
      '/cases/c1/record/permissions?then=pack#permissionExternalDiscussion',
    ));
});
