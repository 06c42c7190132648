import { CATALOGUE } from '../../../test/catalogue.js';
import { dayOf, type Day } from '../calendar.js';
import { readCase } from '../case-reader.js';
import { headlineOf } from './headline.js';

const { terms } = CATALOGUE.rules;
const asOf = dayOf(2026, 11, 20) as Day;

function headline(record: object) {
  const read = readCase(record, terms.diagnoses);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return headlineOf(read.content, asOf, terms);
}

describe('who is spoken of', () => {
  const born = { birthDate: '2022-09-10' };
  test.each([
    [{}, 'child, age not recorded, nation not recorded'],
    [born, 'child, 4 y 2 m, nation not recorded'],
    [{ ...born, sexForClinicalUse: 'female' }, 'girl, 4 y 2 m, nation not recorded'],
    [{ ...born, sexForClinicalUse: 'male' }, 'boy, 4 y 2 m, nation not recorded'],
    [{ ...born, sexForClinicalUse: 'other' }, 'child, 4 y 2 m, nation not recorded'],
    [{ sexForClinicalUse: 'female' }, 'girl, age not recorded, nation not recorded'],
    [{ birthDate: '2022-09' }, 'child, 4 y 1 m to 4 y 2 m, nation not recorded'],
    [{ birthDate: '2008-11-20' }, 'young person, 18 y, nation not recorded'],
    [{ birthDate: '2008-11-21' }, 'child, 17 y 11 m, nation not recorded'],
    [{ birthDate: '2008', sexForClinicalUse: 'male' }, 'boy, 17 y 10 m to 18 y 10 m, nation not recorded'],
    [{ birthDate: '2008-11-20', sexForClinicalUse: 'female' }, 'young woman, 18 y, nation not recorded'],
    [{ birthDate: '2008-11-20', sexForClinicalUse: 'male' }, 'young man, 18 y, nation not recorded'],
    [{ birthDate: '2008-11-20', sexForClinicalUse: 'other' }, 'young person, 18 y, nation not recorded'],
    [{ birthDate: '2026-11-20' }, 'child, 0 d, nation not recorded'],
    [{ birthDate: '2026-11' }, 'child, 0 d to 19 d, nation not recorded'],
  ])('%j: %s', (record, who) => expect(headline(record).who).toBe(who));

  test.each([
    ['GB-ENG', 'England'],
    ['GB-SCT', 'Scotland'],
    ['GB-WLS', 'Wales'],
    ['GB-NIR', 'Northern Ireland'],
    ['IM', 'Isle of Man'],
    ['JE', 'Jersey'],
    ['GG', 'Guernsey'],
    ['other', 'nation: other'],
  ])('the nation %s is %s', (nation, says) => {
    expect(headline({ treatingNation: nation }).who).toBe(`child, age not recorded, ${says}`);
    expect(headline({ nationOfResidence: nation }).who).toBe(`child, age not recorded, ${says}`);
  });

  test('the nation of the treating hospital goes before the one lived in', () =>
    expect(headline({ treatingNation: 'GB-SCT', nationOfResidence: 'JE' }).who).toMatch(/, Scotland$/));
});

describe('the disease', () => {
  const neuroblastoma = { code: 'neuroblastoma' };
  test.each([
    [{}, 'diagnosis not recorded'],
    [{ diagnosis: neuroblastoma }, 'neuroblastoma'],
    [{ diagnosis: neuroblastoma, riskGroup: 'high' }, 'high-risk neuroblastoma'],
    [{ diagnosis: neuroblastoma, riskGroup: { group: 'high', scheme: 'SIOPEN' } }, 'high-risk neuroblastoma (SIOPEN)'],
    [{ diagnosis: neuroblastoma, riskGroup: { scheme: 'SIOPEN' } }, 'neuroblastoma'],
    [{ riskGroup: 'low' }, 'low-risk diagnosis not recorded'],
    [{ diagnosis: { code: 'all' } }, 'acute lymphoblastic leukaemia'],
    [{ allLineage: 'B' }, 'B-cell acute lymphoblastic leukaemia'],
    [{ diagnosis: { code: 'all' }, allLineage: 'B' }, 'B-cell acute lymphoblastic leukaemia'],
    [{ diagnosis: neuroblastoma, allLineage: 'B' }, 'neuroblastoma'],
    [{ diagnosis: neuroblastoma, allLineage: 'MPAL_B' }, 'neuroblastoma'],
  ])('%j: %s', (record, disease) => expect(headline(record).disease).toBe(disease));

  test('has every risk group that a scheme has given', () => {
    const riskGroup = [{ group: 'high', scheme: 'SIOPEN' }, { group: 'intermediate', scheme: 'COG' }, { group: 'low' }];
    expect(headline({ diagnosis: neuroblastoma, riskGroup }).disease).toBe(
      'high-risk neuroblastoma (SIOPEN); intermediate-risk (COG); low-risk',
    );
  });
});

describe('the course', () => {
  const onADay = { date: '2026-11-09' };
  test.each([
    [{}, ''],
    [{ relapses: [] }, 'No relapse'],
    [{ relapses: { partial: true, items: [] } }, ''],
    [{ relapses: [onADay] }, 'Back 9 Nov 2026'],
    [{ relapses: [{ date: '2026-10' }] }, 'Back Oct 2026'],
    [{ relapses: [{ sites: ['bone'] }] }, 'Back on a day not recorded, bone'],
    [{ relapses: [{ ...onADay, sites: ['bone', 'bone_marrow'] }] }, 'Back 9 Nov 2026, bone and bone marrow'],
    [{ relapses: [{ date: '2025' }, onADay] }, 'Back 2025; back 9 Nov 2026'],
    [{ progressionEvents: [onADay] }, 'Progression 9 Nov 2026'],
    [{ transplants: [onADay] }, 'Transplant 9 Nov 2026'],
    [{ transplants: [{ id: 'transplant-1' }] }, 'Transplant on a day not recorded'],
    [{ bestResponse: 'PR' }, 'Best response PR'],
    [{ bestResponse: 'CR', relapses: [] }, 'Best response CR; no relapse'],
    [
      { bestResponse: 'CR', relapses: [onADay], progressionEvents: [{ date: '2026-11-10' }], transplants: [onADay] },
      'Best response CR; back 9 Nov 2026; progression 10 Nov 2026; transplant 9 Nov 2026',
    ],
  ])('%j: “%s”', (record, course) => expect(headline(record).course).toBe(course));

  test('is told up to the day of the answer', () => {
    const later = [{ date: '2026-11-21' }];
    for (const record of [{ relapses: later }, { progressionEvents: later }, { transplants: later }])
      expect(headline(record).course).toBe('');
    expect(headline({ bestResponse: { value: 'CR', date: '2026-11-21' } }).course).toBe('');
    expect(headline({ relapses: [{ date: '2026-11-20' }, { date: '2026-12' }] }).course).toBe('Back 20 Nov 2026');
  });
});

test('the question is in its own words, or left out', () => {
  expect(headline({ question: 'What is open at relapse?' }).question).toBe('What is open at relapse?');
  expect(headline({}).question).toBeUndefined();
});
