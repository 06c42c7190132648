import { readPartialDate } from './partial-date.js';
import { OWN_VALUES, ownValueOf } from './own-values.js';
import { readCase } from './case-reader.js';
import { createTerms } from './terms.js';

const terms = createTerms({ diagnoses: [{ code: 'neuroblastoma', title: 'neuroblastoma' }], therapies: [] });
const asOf = readPartialDate('2026-11-20')?.earliest ?? 0;

function own(name: string, raw: unknown): string {
  const read = readCase(raw, terms.diagnoses);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return ownValueOf(name, read.content, asOf, terms).says;
}

const relapse = { diagnosis: { code: 'neuroblastoma', date: '2025-01-13' }, relapses: [{ date: '2026-11-09' }] };

describe('the own value of a case', () => {
  test.each<[string, string, unknown, string]>([
    ['silence is not a no', 'mycnStatus', {}, 'not recorded'],
    ['nobody knows', 'mycnStatus', { mycnStatus: 'unknown' }, 'not recorded'],
    ['a word', 'mycnStatus', { mycnStatus: 'not_amplified' }, 'not amplified'],
    ['a word with its date', 'mycnStatus', { mycnStatus: { value: 'gain', date: '2026-03-01' } }, 'gain (1 Mar 2026)'],
    ['not done', 'mycnStatus', { mycnStatus: 'not_done' }, 'not done'],
    [
      'after the day of the answer',
      'mycnStatus',
      { mycnStatus: { value: 'gain', date: '2026-12-01' } },
      'not recorded',
    ],
    [
      'asked for',
      'mycnStatus',
      { mycnStatus: { status: 'requested', requested: { from: 'the laboratory', due: '2026-12-04' } } },
      'requested from the laboratory, due 4 Dec 2026',
    ],
    ['a permission', 'permissionExternalDiscussion', { permissionExternalDiscussion: 'no' }, 'no'],
    ['a group', 'performanceScore', { performanceScore: { scale: 'Lansky', score: 80 } }, 'Lansky, 80'],
    ['a list that is empty', 'treatments', { treatments: [] }, 'none'],
    ['a list that is not given', 'treatments', {}, 'not recorded'],
    [
      'a list that may not be complete',
      'relapses',
      { relapses: { items: [{ date: '2026-11', sites: ['bone', 'cns'] }], partial: true } },
      'Nov 2026, bone and cns (the list may not be complete)',
    ],
    ['an age, and no birth date', 'ageAtEvaluation', { birthDate: '2022-09-03' }, '4 y 2 m'],
    ['no age', 'ageAtEvaluation', {}, 'not recorded'],
    ['a time', 'intervalDxToRelapse', relapse, '21 m from diagnosis to the first relapse'],
    [
      'a time between rough dates',
      'intervalDxToRelapse',
      { ...relapse, diagnosis: { code: 'neuroblastoma', date: '2025' } },
      '10 m to 22 m from diagnosis to the first relapse',
    ],
    ['a time without its start', 'intervalEotToRelapse', relapse, 'not recorded'],
    [
      'a relapse during the first treatment',
      'intervalEotToRelapse',
      { ...relapse, treatments: [{ agent: 'x', line: 1, start: '2026-01-01', end: '2026-11-15' }] },
      'from the end of first-line treatment to the first relapse: the relapse came first',
    ],
    [
      'a time from the first remission',
      'intervalRemissionToRelapse',
      { ...relapse, responseAfterCycle: [{ cycle: 2, date: '2025-05-09', response: 'remission' }] },
      '18 m from the first remission recorded to the first relapse',
    ],
    ['records that differ', 'intervalDxToRelapse', { ...relapse, relapseCount: 3 }, 'the records differ'],
  ])('%s', (_, name, raw, says) => expect(own(name, raw)).toBe(says));

  test('is never a birth date or a home', () => expect(OWN_VALUES).not.toEqual(expect.arrayContaining(['birthDate'])));
});
