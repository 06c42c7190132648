/** Problems, as pages: what went wrong, and what to do. */
export const error = {
  kinds: {
    400: { title: 'This could not be read', todo: 'Go back, check what was sent, and send it again.' },
    403: { title: 'Nobody is named as acting', todo: 'Say who acts. Then go back and send it again.' },
    404: {
      title: 'There is no such page',
      todo: 'If you typed the address, check it. If you followed a link, what it led to may have been removed.',
    },
    409: {
      title: 'This conflicts with what is stored',
      todo: 'Open the case and mend what is named here. If nothing is named, open it again and make your change there.',
    },
    412: {
      title: 'Someone else was first',
      todo: 'Nothing was changed. Open the page again, see what is there now, and make your change on that.',
    },
    413: {
      title: 'Too much at once',
      todo: 'Nothing was kept. Send at most 1 MB: divide the file, or shorten the text.',
    },
    415: {
      title: 'This form was sent in another shape',
      todo: 'Open the page here, fill the form in and send it from there.',
    },
    422: { title: 'Something has to be mended', todo: 'Go back and mend what is named here.' },
    428: {
      title: 'It is not said which version was changed',
      todo: 'Open the page again, and make your change there.',
    },
    500: { title: 'Something went wrong here', todo: 'The fault is ours. Try again; if it comes back, report it.' },
    503: { title: 'The service cannot answer now', todo: 'Wait a minute and try again.' },
  },
  foreign: {
    title: 'This form was sent from another site',
    todo: 'Nothing was changed. Open the page here and send it again.',
  },
  details: 'What is named',
  reference: 'When you report this, give the reference',
  home: 'Go to the cases',
} as const;
