import { forbiddenIn, textsIn } from '../../src/catalogue/word-gate.js';
import { answer, type Explanation, type Missing } from '../../src/engine/index.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import type { MadeUp } from '../arbitraries/made-up.js';
import { allNodes } from '../arbitraries/rules.arbitrary.js';
import type { Laws } from '../laws-over.js';
import { isNothing } from './holds.js';

const NO_RECORD_SETTLES = ['NO_CRITERION_IN_SOURCE', 'NOT_ENCODED'];

/** Whether a reason names a fact of the record to fill, or says that none can settle it. */
function isNamed({ code, waitsFor, key, detail }: Pick<Missing, 'code' | 'waitsFor' | 'key' | 'detail'>): boolean {
  if (NO_RECORD_SETTLES.includes(code)) return detail !== '' && waitsFor === '';
  return waitsFor !== '' && key !== '';
}

/** Whether an open node says why itself, or has an open child that does. */
function isExplained({ truth, reasons, children }: Explanation): boolean {
  if (truth !== 'unknown') return true;
  return reasons.some(isNamed) || children.some((child) => child.truth === 'unknown' && isExplained(child));
}

/** What holds of any answer, and of one that cannot be given. */
export const WAITING: Laws<MadeUp> = {
  'an answer that cannot be given names what it waits for, or says that no record can settle it; one that can has no such reason':
    ({ answer: all }) => {
      isNothing(allNodes(all).filter((node) => !isExplained(node)));
      const definite = allNodes(all).filter(({ truth }) => truth !== 'unknown');
      isNothing(definite.filter(({ reasons }) => reasons.length > 0));
      const open = all.options.flatMap(({ ruleSets }) => ruleSets).filter(({ truth }) => truth === 'unknown');
      isNothing(open.filter(({ missing }) => missing.length === 0 || !missing.every(isNamed)));
    },

  'every case that can be read has an answer to any criterion, on any day, with none of the words that decide': {
    share: 0.1,
    law: ({ content, rules, seed }) => {
      const onAnyDay = answer(content, AS_OF + 60 - (seed % 461), rules);
      isNothing(textsIn(onAnyDay).filter(({ text }) => forbiddenIn(text).length > 0));
    },
  },
};
