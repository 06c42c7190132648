import fc from 'fast-check';
import { identifierInText, identifiersIn, type IdentifierKind } from './identifiers.js';

const LAW_RUNS = Number(process.env['LAW_RUNS'] ?? 1000);

// Worked out apart from the code under test: the weighted sum of all ten digits, check digit included, is 0 modulo 11.
function withCheckDigit(nine: string): string[] {
  const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((check) => (sum + check) % 11 === 0).map((check) => `${nine}${check}`);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function numbersFrom(nine: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return nine
    .map((digits) => withCheckDigit(digits)[0] ?? '')
    .filter((digits) => digits !== '' && !digits.endsWith('000000'));
}

const testNhsNumber = numbersFrom(fc.integer({ min: 0, max: 999_999 }).map((rest) => `999${padded(rest, 6)}`));
const issuedNhsNumber = numbersFrom(fc.integer({ min: 400_000_000, max: 799_999_999 }).map(String));
const hcNumber = numbersFrom(fc.integer({ min: 320_000_000, max: 399_999_999 }).map(String));
const chiNumber = numbersFrom(
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.nat(99), fc.nat(999))
    .map(([day, month, year, rest]) => `${padded(day, 2)}${padded(month, 2)}${padded(year, 2)}${padded(rest, 3)}`),
);

const ofKind = (kind: IdentifierKind) => (digits: string) => ({ digits, kind });
const healthNumber = fc.oneof(
  testNhsNumber.map(ofKind('NHS number')),
  issuedNhsNumber.map(ofKind('NHS number')),
  hcNumber.map(ofKind('H&C number')),
  chiNumber.map(ofKind('CHI number')),
);

function groupedBy(sign: string): (digits: string) => string {
  return (digits) => [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(sign);
}

const DISGUISES: Readonly<Record<string, (digits: string) => string>> = {
  plain: (digits) => digits,
  'parted by spaces': groupedBy(' '),
  'parted by dashes': groupedBy('-'),
  'parted by en dashes': groupedBy('\u2013'),
  'parted by dots': groupedBy('.'),
  'parted by slashes': groupedBy('/'),
  'parted by no-break spaces': groupedBy('\u00a0'),
  'parted by thin spaces': groupedBy('\u2009'),
  'parted by spaced dashes': groupedBy(' - '),
  'in full-width digits': (digits) => [...digits].map((d) => String.fromCharCode(0xff10 + Number(d))).join(''),
  'in Arabic digits': (digits) => [...digits].map((d) => String.fromCharCode(0x0660 + Number(d))).join(''),
  'joined by zero-width signs': (digits) => [...digits].join('\u200b'),
  'joined by byte order marks': (digits) => [...digits].join('\ufeff'),
  'spelled out with spaces': (digits) => [...digits].join(' '),
  'in six and four': (digits) => `${digits.slice(0, 6)} ${digits.slice(6)}`,
  'in twos and four': (digits) => digits.replace(/^(..)(..)(..)/, '$1/$2/$3/'),
  'inside a sentence': (digits) => `Seen on 2026-11-20 in bay 7, ${groupedBy(' ')(digits)}, platelets 120 then 35.`,
  'after its label': (digits) => `NHS${digits} NCT05770037`,
  'in brackets': (digits) => `(${digits})`,
  'in brackets by its first part': (digits) => `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`,
  'among underscores': (digits) => `case_${groupedBy('_')(digits)}_scan`,
};

describe('health service numbers', () => {
  it.each(Object.entries(DISGUISES))('are caught %s, and named by their kind', (_name, disguise) => {
    fc.assert(
      fc.property(healthNumber, ({ digits, kind }) => {
        expect(identifierInText(disguise(digits))).toBe(kind);
      }),
      { numRuns: LAW_RUNS },
    );
  });

  it('are caught when typed as a JSON number, with the leading zero of a CHI number lost', () => {
    fc.assert(
      fc.property(healthNumber, ({ digits, kind }) => {
        fc.pre(!digits.startsWith('00'));
        expect(identifiersIn({ n: Number(digits) }, 'case')).toEqual([{ path: 'case.n', kind }]);
      }),
      { numRuns: LAW_RUNS },
    );
  });

  it('are told from ten digits whose check digit is wrong, and from nine or eleven digits', () => {
    fc.assert(
      fc.property(issuedNhsNumber, fc.integer({ min: 1, max: 9 }), (digits, change) => {
        const wrong = `${digits.slice(0, 9)}${(Number(digits[9]) + change) % 10}`;
        const texts = [wrong, digits.slice(0, 9), `4${digits}`, `${digits}4`];
        expect(texts.map(identifierInText)).toEqual([undefined, undefined, undefined, undefined]);
      }),
      { numRuns: LAW_RUNS },
    );
  });
});
