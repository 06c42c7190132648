import type { ProblemDocument } from '../../platform/problem.document.js';
import { words } from '../words/index.js';

/** A problem as it is read: what went wrong, what to do, and what to say when it is reported. */
export function presentError({ status, title, detail, errors }: ProblemDocument, requestId: string) {
  const { error } = words;
  const notFound = status === 404;
  return {
    title: notFound ? error.notFound : error.title,
    says: notFound ? error.notFoundSays : sentence(title),
    todo: notFound ? error.notFoundTodo : sentence(detail),
    fields: (errors ?? []).map(({ path, message }) => `${path}: ${message}`),
    reference: status >= 500 ? `${error.reference} ${requestId}` : '',
    home: error.home,
  };
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
