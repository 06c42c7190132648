import { z } from 'zod';
import { NATIONS } from '../attributes/shapes.js';
import { defineKind } from './kind.js';
import { latestWord } from './latest-word.js';

const NATIONS_OF = {
  residence: { key: 'nationOfResidence', name: 'the nation in which the child lives', verb: 'lives' },
  treatment: { key: 'treatingNation', name: 'the nation of the treating hospital', verb: 'is treated' },
} as const;

/** The nation in which the child lives (`residence`), or is treated (`treatment`), is one of these. */
export const residence = defineKind({
  key: 'residence',
  schema: z.strictObject({
    residence: z.strictObject({ nation: z.enum(['residence', 'treatment']), oneOf: z.array(z.enum(NATIONS)).min(1) }),
  }),
  assess({ residence: { nation, oneOf } }, world) {
    const { key, name, verb } = NATIONS_OF[nation];
    const says = (code: string) => `${verb} in ${code}`;
    return latestWord(world.content[key], oneOf, { key, name, says, passing: true }, world);
  },
  describe: ({ residence: { nation, oneOf } }) => `${NATIONS_OF[nation].verb} in ${oneOf.join(' or ')}`,
});
