import { z } from 'zod';
import { defineKind } from './kind.js';
import { latestWord } from './latest-word.js';

/** Before or after puberty, as last recorded. */
export const puberty = defineKind({
  key: 'puberty',
  schema: z.strictObject({ puberty: z.enum(['pre', 'post']) }),
  assess: ({ puberty: wanted }, world) =>
    latestWord(
      world.content.pubertalStatus,
      [wanted],
      {
        key: 'pubertalStatus',
        name: 'whether before or after puberty',
        says: (status) => `${status === 'pre' ? 'before' : 'after'} puberty`,
        passing: false,
      },
      world,
    ),
  describe: ({ puberty: wanted }) => (wanted === 'pre' ? 'before puberty' : 'after puberty'),
});
