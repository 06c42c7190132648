import { assessmentKey, type Question } from './assessment-key.js';

const secret = Uint8Array.from({ length: 32 }, (_, at) => at);
const question: Question = {
  tenant: 'local',
  case: { sexForClinicalUse: 'female', relapses: [{ id: 'relapse-1', date: '2026-11-09' }] },
  caseId: null,
  caseVersion: null,
  release: 'r',
  engineVersion: '1',
  asOf: '2026-11-20',
};

describe('the key of an answer', () => {
  test('is the same for the same question, however it is written', () => {
    const { asOf, ...rest } = question;
    expect(assessmentKey(secret, { asOf, ...rest })).toBe(assessmentKey(secret, question));
    expect(assessmentKey(secret, question)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each<[string, Partial<Question>]>([
    ['site', { tenant: 'other' }],
    ['case', { case: { ...question.case, sexForClinicalUse: 'male' } }],
    ['stored case', { caseId: 'a', caseVersion: 1 }],
    ['release', { release: 's' }],
    ['engine', { engineVersion: '2' }],
    ['day', { asOf: '2026-11-21' }],
  ])('is another for another %s', (_, change) =>
    expect(assessmentKey(secret, { ...question, ...change })).not.toBe(assessmentKey(secret, question)),
  );

  test('cannot be worked out without the secret', () =>
    expect(assessmentKey(new Uint8Array(32), question)).not.toBe(assessmentKey(secret, question)));
});
