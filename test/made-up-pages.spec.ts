import { mapAnswer } from '../src/assessments/answer.mapper.js';
import { readMadeUpCases } from '../src/cases/made-up-cases.js';
import { CATALOGUE as catalogue } from './catalogue.js';
import { forbiddenIn } from '../src/catalogue/word-gate.js';
import { answer, readCase, readPartialDate } from '../src/engine/index.js';
import { presentAnswer } from '../src/terminal/answer.presenter.js';

// The page of each made-up case as `npm run explain` prints it: one side of A4.
const asOf = readPartialDate('2026-11-20')?.earliest ?? 0;
const pages = readMadeUpCases().map(({ pseudonym, case: raw }) => {
  const read = readCase(raw, catalogue.rules.terms.diagnoses);
  if (!read.ok) throw new Error(`${pseudonym} does not read`);
  const document = mapAnswer(answer(read.content, asOf, catalogue.rules), catalogue, read.content);
  return { pseudonym, page: presentAnswer(document, { name: pseudonym, release: '1f3a9c, not clinically approved' }) };
});
const pageOf = (pseudonym: string) => pages.find((one) => one.pseudonym === pseudonym)?.page.replaceAll(/\s+/g, ' ');

test('there are twelve made-up cases', () => expect(pages).toHaveLength(12));

describe.each(pages)('the page of $pseudonym', ({ page }) => {
  const lines = page.trimEnd().split('\n');

  test('is one side of A4', () => {
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(130);
  });

  test('says each warning once', () => {
    expect(page.match(/does not mean that treatment waits/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(page.match(/people decide/g)).toHaveLength(1);
    expect(page.match(/^CAUTION/gm)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test('names the routes', () => expect(page).toMatch(/^ROUTES {7}MDT/m));

  test('holds no word that would read as a decision or as advice', () => expect(forbiddenIn(page)).toEqual([]));
});

describe('the pages say what the room needs to know', () => {
  test.each([
    ['FP-7Q2K', 'Neuroblastoma panel · ECMC panel: sitting date not recorded'],
    ['FP-7Q2K', '8 m from the end of first-line treatment to the first relapse'],
    ['FP-R5WN', 'CAR T panel: sitting 26 Nov 2026'],
    ['FP-R5WN', '14 m from the end of first-line treatment to the first relapse'],
    ['FP-K9VC', 'CONFLICT The number of relapses typed is not the number listed.'],
    ['FP-K9VC', 'Time until it came back: the records differ.'],
    ['FP-V5TQ', 'Neuroblastoma panel: sitting 3 Dec 2026'],
    ['FP-V5TQ', 'MYCN: not amplified (18 Oct 2022)'],
    ['FP-M3PF', 'Permission to discuss outside: not asked.'],
    ['FP-M3PF', 'Abroad: the family has asked about a trial abroad (made up)'],
  ])('%s: %s', (pseudonym, text) => expect(pageOf(pseudonym)).toContain(text));

  test('a permission is outstanding until it is given', () => {
    expect(pageOf('FP-7Q2K')).toContain('Permission to discuss outside: not recorded.');
    expect(pageOf('FP-V5TQ')).not.toContain('ermission to discuss outside');
  });

  test('a route of another disease is not named', () => {
    expect(pageOf('FP-R5WN')).not.toContain('Neuroblastoma panel');
    expect(pageOf('FP-7Q2K')).not.toMatch(/Leukaemia panel|CAR T panel/);
    expect(pageOf('FP-J2XR')).not.toMatch(/Neuroblastoma panel|Leukaemia panel|CAR T panel/);
  });
});
