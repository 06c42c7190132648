import type { ProblemDocument } from '../../platform/problem.document.js';
import { FOREIGN_FORM } from '../page.problem.js';
import { words } from '../words/index.js';

const said = words.error;

/** A problem as it is read: what went wrong, what to do, and what to say when it is reported. */
export function presentError({ status, detail, errors, instance }: ProblemDocument, requestId: string) {
  const { title, todo } = detail === FOREIGN_FORM ? said.foreign : kindOf(status);
  return {
    title,
    todo,
    fields: (errors ?? []).map(({ path, message }) => `${path}: ${message}`),
    reference: status >= 500 ? `${said.reference} ${requestId}` : '',
    links: [
      ...(status === 403 && detail !== FOREIGN_FORM
        ? [{ text: words.choose, href: `/who-acts?back=${encodeURIComponent(instance)}` }]
        : []),
      { text: said.home, href: '/' },
    ],
  };
}

function kindOf(status: number) {
  const kinds: Readonly<Record<number, { readonly title: string; readonly todo: string }>> = said.kinds;
  return kinds[status] ?? (status < 500 ? said.kinds[400] : said.kinds[500]);
}
