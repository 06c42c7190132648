import { FOREIGN_FORM } from '../page.problem.js';
import { presentError } from './error.presenter.js';

const problem = (status: number, detail = 'see /api/docs') =>
  presentError({ type: 'x', title: 't', status, detail, instance: '/cases/new' }, 'r-1');

describe('a problem as a page', () => {
  test.each([400, 403, 404, 409, 412, 413, 415, 422, 428, 500, 503])(
    '%i says what to do, and nothing of the API',
    (status) => {
      const { title, todo } = problem(status);
      expect(title).toMatch(/^[A-Z]/);
      expect(todo).toMatch(/^[A-Z].*\.$/);
      expect(`${title} ${todo}`).not.toMatch(/\b(api|header|JSON|body|If-Match)\b/i);
    },
  );

  test.each([
    [403, 'nobody is named', ['/who-acts?back=%2Fcases%2Fnew', '/']],
    [403, FOREIGN_FORM, ['/']],
    [404, 'no such address', ['/']],
  ])('%i, %s, leads to %j', (status, detail, hrefs) =>
    expect(problem(status, detail).links.map(({ href }) => href)).toEqual(hrefs),
  );

  test('says the place of each fault, and gives a reference where the fault is ours', () => {
    const errors = [{ path: 'asOf', message: 'must be a day' }];
    const page = presentError({ type: 'x', title: 't', status: 422, detail: 'd', instance: '/', errors }, 'r-1');
    expect([page.fields, page.reference]).toEqual([['asOf: must be a day'], '']);
    expect(problem(500).reference).toContain('r-1');
    expect(problem(418).title).toBe(problem(400).title);
  });
});
