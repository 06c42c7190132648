import type { LateCase } from '../../panels/case-route.js';
import { words } from '../words/index.js';
import { sayLate } from './case-routes.presenter.js';

/** What is late of any case, for the first page: nothing where nothing is. */
export function presentLate(late: readonly LateCase[]) {
  return late.map((one) => ({
    href: `/cases/${one.caseId}/routes/${one.route}`,
    name: `${one.pseudonym}, ${one.short}`,
    says: sayLate(one),
    title: words.caseRoutes.lateTitle,
  }));
}
