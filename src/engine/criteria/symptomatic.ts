import { z } from 'zod';
import { defineKind } from './kind.js';
import { latestWord } from './latest-word.js';

/** The disease causes symptoms now, as last recorded; or, with `false`, causes none. */
export const symptomatic = defineKind({
  key: 'symptomatic',
  schema: z.strictObject({ symptomatic: z.boolean() }),
  assess: ({ symptomatic: wanted }, world) =>
    latestWord(
      world.content.symptomatic,
      [wanted ? 'yes' : 'no'],
      {
        key: 'symptomatic',
        name: 'whether the disease causes symptoms now',
        says: (answer) => (answer === 'yes' ? 'causes symptoms' : 'causes no symptoms'),
        passing: false,
      },
      world,
    ),
  describe: ({ symptomatic: wanted }) => (wanted ? 'the disease causes symptoms' : 'the disease causes no symptoms'),
});
