const READ = new WeakSet<object>();

/** Notes that a case is as it was read: the reader refuses the mark of what is supposed, so nothing in it is. */
export function asRead<Content extends object>(content: Content): Content {
  READ.add(content);
  return content;
}

/** Whether a case is as it was read. A copy of one is not: something may have been supposed on the way. */
export function isAsRead(content: object): boolean {
  return READ.has(content);
}
