import fc from 'fast-check';
import { packAnswer, unpackAnswer } from './answer-form.js';
import { textOf } from './assessment-text.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const text = (of: Uint8Array): string => Buffer.from(of).toString();

describe('the text of an answer', () => {
  test('comes back as it was packed, character by character', () => {
    const json = fc.json({ stringUnit: 'binary' });
    fc.assert(fc.property(json, (given) => text(unpackAnswer(packAnswer(bytes(given)))) === given));
  });

  test('is kept in a fraction of its size', () => {
    const long = JSON.stringify(Array.from({ length: 500 }, (_, at) => ({ outcome: 'met', says: `line ${at}` })));
    expect(packAnswer(bytes(long)).bytes.length).toBeLessThan(long.length / 4);
  });

  // Written by hand, and never to be changed: rows like these are in databases.
  test.each([
    ['json', '7b22616e73776572223a226d6574222c2277686f223a22c3a9227d'],
    ['json.br', '0b0d807b22616e73776572223a226d6574222c2277686f223a22c3a9227d03'],
  ] as const)('in the form %s stays readable for as long as there are such rows', (form, hex) => {
    expect(text(unpackAnswer({ form, bytes: Buffer.from(hex, 'hex') }))).toBe('{"answer":"met","who":"é"}');
  });

  test('stands behind its head as it is kept, spaces and all', () => {
    const head = { id: 'a', createdAt: '2026-11-20T09:00:00.000Z' };
    const sent = textOf({ head, text: bytes('{"release": {"id":"b"}}') });
    expect(text(sent)).toBe('{"id":"a","createdAt":"2026-11-20T09:00:00.000Z","release": {"id":"b"}}');
  });
});
