import { z } from 'zod';
import { found } from '../finding.js';
import { factOf } from '../record/entries.js';
import { onLatest, turnsOf } from '../record/series.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const MYCN = { key: 'mycnStatus', name: 'the MYCN status of the tumour' } as const;
const CALLS = ['amplified', 'gain', 'not_amplified'] as const;

/** MYCN in the tumour as the laboratory last called it: a gain is not an amplification, and nothing is counted here. */
export const mycn = defineKind({
  key: 'mycn',
  schema: z.strictObject({ mycn: z.array(z.enum(CALLS)).min(1) }),
  assess({ mycn: wanted }, world) {
    const absent = { notApplicable: () => found('false', [factOf(MYCN.key, 'MYCN: not applicable')]) };
    const series = wanted.includes('not_amplified') ? MYCN : { ...MYCN, ...absent };
    return onLatest(world.content.mycnStatus, series, world, (entry) =>
      found(settled(wanted.includes(entry.value)), [factOf(MYCN.key, `MYCN ${say(entry.value)}`, entry)]),
    );
  },
  turns: (_, world) => turnsOf([MYCN.key], [], world),
  describe: ({ mycn: wanted }) => `MYCN ${wanted.map(say).join(' or ')}`,
});

function say(call: string): string {
  return call.replace('_', ' ');
}
