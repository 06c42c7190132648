import { madeUp } from '../arbitraries/made-up.js';
import { lawsOver } from '../laws-over.js';
import { BATCH } from './batch.law.js';
import { LEARNING } from './learning.law.js';
import { SAMENESS } from './sameness.law.js';
import { SETTLING_SET } from './settling-set.law.js';
import { SETTLING } from './settling.law.js';
import { COARSER_DATES } from './time.law.js';
import { WAITING } from './waiting.law.js';

// Every law takes a case and rules made up together, so they share what is read and answered: most of what a run costs.
describe('on any case and any rules', () => {
  lawsOver(madeUp, { ...WAITING, ...SAMENESS, ...LEARNING, ...COARSER_DATES, ...SETTLING, ...SETTLING_SET, ...BATCH });
});
