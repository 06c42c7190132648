/** Problems, as pages. */
export const error = {
  title: 'Something is not right',
  notFound: 'Page not found',
  notFoundSays: 'There is no page at this address.',
  notFoundTodo: 'If you typed the address, check it. If you followed a link, what it led to may have been removed.',
  reference: 'When you report this, give the reference',
  home: 'Go to the cases',
} as const;
