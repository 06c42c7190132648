import { isCaseText, textOfFile } from './file-text.js';

describe('the text of a file', () => {
  test.each([
    ['UTF-8', Buffer.from('42 µmol/L')],
    ['Windows-1252', Buffer.from('42 µmol/L', 'latin1')],
    ['UTF-16, low byte first', Buffer.from('\uFEFF42 µmol/L', 'utf16le')],
    ['UTF-16, high byte first', Buffer.from('\uFEFF42 µmol/L', 'utf16le').swap16()],
  ])('is read from %s', (_, bytes) => expect(textOfFile(bytes)).toBe('42 µmol/L'));

  test.each([
    ['{"diagnosis": {}}', '', true],
    ['# made up\n---\ndiagnosis:\n  code: all\n', '', true],
    ['"question": what', '', true],
    ['\uFEFFlabel,diagnosis.code\n', '', false],
    ['diagnosis.code\nall\n', '', false],
    ['sep=;\nlabel;relapses[1].date\n', '', false],
    ['label,question', 'case.yaml', true],
    ['question: what', 'cases.csv', false],
  ])('%j, of the file %j, is one case: %s', (text, name, is) => expect(isCaseText(text, name)).toBe(is));
});
