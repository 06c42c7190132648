import { geneDetailCases } from './gene-detail.cases.js';
import type { KindCases } from './kind.cases.js';

const mutation = { gene: 'ALK', alteration: 'mutation', sample: 'current' };
const anywhere = { ...mutation, sample: 'any' };
const atDiagnosis = { ...mutation, sample: 'diagnosis' };
const atRelapse = { ...mutation, sample: 'relapse' };

const relapsed = { relapses: [{ date: '2026-11-09' }] };
const neverBack = { relapses: [] };

/** A test of ALK for a mutation, of the sample taken then. */
function test(timepoint: string, result: unknown, fields: object = {}) {
  return { sample: { timepoint }, gene: 'ALK', alteration: 'mutation', result, ...fields };
}
function dated(date: string, result: unknown) {
  return { sample: { date }, gene: 'ALK', alteration: 'mutation', result };
}
const partial = (...items: object[]) => ({ items, partial: true });
const requested = { requested: { from: 'genomic laboratory', due: '2026-12-01' } };

/** Worked cases of `gene`. */
export const geneCases: KindCases = {
  met: [
    {
      says: 'found on a sample of the latest relapse',
      criterion: mutation,
      case: { ...relapsed, tumourTests: [test('relapse', 'found')] },
      truth: 'true',
    },
    {
      says: 'found at diagnosis, where it never came back',
      criterion: mutation,
      case: { ...neverBack, tumourTests: [test('diagnosis', 'found')] },
      truth: 'true',
    },
    {
      says: 'found earlier, and not looked for since',
      criterion: mutation,
      case: { ...relapsed, tumourTests: [test('diagnosis', 'found')] },
      truth: 'true',
    },
    {
      says: 'found on one sample of any, in a partial list',
      criterion: anywhere,
      case: { tumourTests: partial(test('diagnosis', 'found'), test('relapse', 'not_found')) },
      truth: 'true',
    },
    {
      says: 'found at diagnosis where that is asked, whatever came later',
      criterion: atDiagnosis,
      case: { ...relapsed, tumourTests: [test('diagnosis', 'found'), test('relapse', 'not_found')] },
      truth: 'true',
    },
    {
      says: 'found on a sample named as one of a relapse, the list of relapses not given',
      criterion: atRelapse,
      case: { tumourTests: [test('relapse', 'found')] },
      truth: 'true',
    },
    ...geneDetailCases.met,
  ],
  notMet: [
    {
      says: 'not found on the current sample, nor before',
      criterion: mutation,
      case: { ...relapsed, tumourTests: [test('relapse', 'not_found')] },
      truth: 'false',
    },
    {
      says: 'on any sample, in a complete list of tests that have their results',
      criterion: anywhere,
      case: { tumourTests: [test('diagnosis', 'not_found'), test('relapse', 'not_found')] },
      truth: 'false',
    },
    {
      says: 'not found at diagnosis, although found at relapse',
      criterion: atDiagnosis,
      case: { ...relapsed, tumourTests: [test('diagnosis', 'not_found'), test('relapse', 'found')] },
      truth: 'false',
    },
    {
      says: 'not found at relapse, although found at diagnosis',
      criterion: atRelapse,
      case: { ...relapsed, tumourTests: [test('diagnosis', 'found'), test('relapse', 'not_found')] },
      truth: 'false',
    },
    {
      says: 'at a relapse, where there was none',
      criterion: atRelapse,
      case: { ...neverBack, tumourTests: [test('diagnosis', 'found')] },
      truth: 'false',
    },
    {
      says: 'not applicable is taken as not there',
      criterion: mutation,
      case: { ...neverBack, tumourTests: [test('diagnosis', 'not_applicable')] },
      truth: 'false',
    },
    ...geneDetailCases.notMet,
  ],
  cannotBeJudged: [
    {
      says: 'tested, and this region was not looked at',
      criterion: mutation,
      case: { ...relapsed, tumourTests: [test('relapse', 'not_covered')] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'not tested',
      criterion: mutation,
      case: { ...relapsed, tumourTests: [test('relapse', 'not_tested')] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'requested',
      criterion: mutation,
      case: { ...relapsed, tumourTests: [test('relapse', requested)] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'in progress',
      criterion: anywhere,
      case: { tumourTests: [test('relapse', 'in_progress')] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'another alteration of the gene was looked for',
      criterion: mutation,
      case: { ...relapsed, tumourTests: [test('relapse', 'not_found', { alteration: 'amplification' })] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'not found at diagnosis only, and it has come back since',
      criterion: mutation,
      case: { ...relapsed, tumourTests: [test('diagnosis', 'not_found')] },
      truth: 'unknown',
      because: ['NOT_CURRENT'],
    },
    {
      says: 'found at relapse only, where diagnosis is asked',
      criterion: atDiagnosis,
      case: { ...relapsed, tumourTests: [test('relapse', 'found')] },
      truth: 'unknown',
      because: ['NOT_CURRENT'],
    },
    {
      says: 'found earlier, not found on the current sample',
      criterion: mutation,
      case: { ...relapsed, tumourTests: [test('diagnosis', 'found'), test('relapse', 'not_found')] },
      truth: 'unknown',
      because: ['UNDEFINED_TERM'],
    },
    {
      says: 'on any sample, not found so far in a partial list',
      criterion: anywhere,
      case: { tumourTests: partial(test('diagnosis', 'not_found')) },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'on any sample, not found on one and requested on another',
      criterion: anywhere,
      case: { tumourTests: [test('diagnosis', 'not_found'), test('relapse', requested)] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'a sample taken after the day of the answer is not used',
      criterion: atRelapse,
      case: { ...relapsed, tumourTests: [dated('2026-12-01', 'found')] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    ...geneDetailCases.cannotBeJudged,
  ],
  silence: [
    { says: 'nothing recorded', criterion: mutation, case: {}, truth: 'unknown', because: ['MISSING_DATA'] },
    {
      says: 'no test of this gene',
      criterion: anywhere,
      case: { tumourTests: [] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'no test at diagnosis',
      criterion: atDiagnosis,
      case: relapsed,
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    ...geneDetailCases.silence,
  ],
  bounds: [
    {
      says: 'a sample of the day of the relapse is of the relapse',
      criterion: atRelapse,
      case: { ...relapsed, tumourTests: [dated('2026-11-09', 'found')] },
      truth: 'true',
    },
    {
      says: 'a sample of the day before is of diagnosis',
      criterion: atDiagnosis,
      case: { ...relapsed, tumourTests: [dated('2026-11-08', 'found')] },
      truth: 'true',
    },
    {
      says: 'a sample of the month of the relapse is of either',
      criterion: atRelapse,
      case: { ...relapsed, tumourTests: [dated('2026-11', 'found')] },
      truth: 'unknown',
      because: ['IMPRECISE_DATA'],
    },
    {
      says: 'a dated sample is of diagnosis or of a relapse that is not recorded',
      criterion: atDiagnosis,
      case: { tumourTests: [dated('2026-11-08', 'found')] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    ...geneDetailCases.bounds,
  ],
  conflict: [
    {
      says: 'both results for one sample',
      criterion: mutation,
      case: { ...relapsed, tumourTests: [test('relapse', 'found'), test('relapse', 'not_found')] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
    {
      says: 'a sample of a relapse beside a complete list of none',
      criterion: atRelapse,
      case: { ...neverBack, tumourTests: [test('relapse', 'found')] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
    ...geneDetailCases.conflict,
  ],
};
