import fc from 'fast-check';
import { identifierInText, identifiersIn } from './identifiers.js';

const LAW_RUNS = Number(process.env['LAW_RUNS'] ?? 1000);

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

describe('postcodes', () => {
  it.each(['SW1A 1AA', 'SW1A1AA', 'sw1a 1aa', 'M1 1AE', 'b33 8th', 'CR2 6XH', 'DN55 1PT', 'W1A\u00a00AX', 'EC1A-1BB'])(
    'are caught in full: %s',
    (postcode) => {
      expect(identifierInText(`lives near ${postcode}, with a sister`)).toBe('postcode');
    },
  );

  it.each([
    'SW1A',
    'lives in the EH12 area',
    'CR1 2nd transplant',
    'N1 5Gy',
    'b12 5ng/l',
    'S1 5mg',
    'TA975',
    'HLA-B27',
  ])('are not seen in %s', (text) => {
    expect(identifierInText(text)).toBeUndefined();
  });
});

describe('e-mail addresses and telephone numbers', () => {
  it.each(['a.b@example.org', 'write to <mum+1@mail.example.co.uk>', 'dad@\u200bexample.com', 'a\uff20example.com'])(
    'e-mail is caught: %s',
    (text) => {
      expect(identifierInText(text)).toBe('e-mail address');
    },
  );

  // Ofcom keeps 07700 900, 020 7946 0 and 01632 960 for drama; nobody answers there.
  it.each([
    ...[
      '07700 900123',
      '07700900123',
      '020 7946 0123',
      '(020) 7946 0123',
      '01632 960123',
      '01632-960-123',
      '01632 96012',
    ],
    ...[
      '+44 7700 900123',
      '+44 (0)20 7946 0123',
      '0044 20 7946 0123',
      '+447700900123',
      '447700900123',
      '+353 1 555 0123',
    ],
    ...['tel07700900123', 'NCT05770037, mobile 07700.900.123', 'call 07700\u2011900\u2011123 after 10:30'],
  ])('telephone is caught: %s', (text) => {
    expect(identifierInText(text)).toBe('telephone number');
  });

  it.each(['t@ke 2', 'IGH@::MYC', 'MYCN @ 2p24.3', 'given @ 10.30am', '08/12/2019 10 30', '0.1234567891', '+8,+21'])(
    'neither is seen in %s',
    (text) => {
      expect(identifierInText(text)).toBeUndefined();
    },
  );

  it('a mobile telephone typed as a number is caught without its zero', () => {
    const numbers = identifiersIn([7_700_900_123, 447_700_900_123, 1_500_000_000, 0.1234567891], 'case');
    expect(numbers.map((found) => found.path)).toEqual(['case[0]', 'case[1]']);
  });
});

const shortNumber = fc.integer({ min: 0, max: 99_999 });
const eightDigits = fc.integer({ min: 0, max: 99_999_999 }).map((n) => padded(n, 8));
const isoTime = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const gene = fc.constantFrom(
  'ALK',
  'MYCN',
  'TP53',
  'NTRK1',
  'PTPN11',
  'CD19',
  'CD20',
  'BRAF',
  'S100B',
  'E2F1',
  'KIR2DL1',
);
const harmless = fc.oneof(
  gene,
  eightDigits.map((n) => `NCT${n}`),
  eightDigits.map((n) => `ISRCTN${n}`),
  fc
    .tuple(fc.integer({ min: 2004, max: 2026 }), eightDigits)
    .map(([y, n]) => `EudraCT ${y}-${n.slice(2)}-${n.slice(0, 2)}`),
  fc
    .tuple(fc.integer({ min: 2022, max: 2030 }), eightDigits)
    .map(([y, n]) => `${y}-5${n.slice(3)}-${n.slice(0, 2)}-00`),
  fc.integer({ min: 1_000_000, max: 1_099_999 }).map((n) => `IRAS ${n}`),
  fc.integer({ min: 1_000_000_000, max: 1_999_999_999 }).map((n) => `rs${n}`),
  fc.tuple(gene, shortNumber).map(([g, n]) => `${g} p.F${n}L c.${n}C>A`),
  fc.tuple(shortNumber, shortNumber).map(([a, b]) => `NM_0${padded(a, 5)}.5:c.${a}_${b}del`),
  fc.tuple(eightDigits, eightDigits).map(([a, b]) => `chr2:${a}-${b}`),
  fc.tuple(fc.nat(21), fc.nat(40)).map(([a, b]) => `46,XY,t(${a + 1};17)(p${b};q${b}),+8[20]`),
  fc.tuple(shortNumber, shortNumber).map(([a, b]) => `${a}.${b} x 10^9/L`),
  fc.double({ min: 0, max: 1, noNaN: true }).map((n) => `${n} 10*9/L`),
  fc.double({ min: 0, max: 100, noNaN: true }).map((n) => `${n.toFixed(10)} %`),
  fc
    .tuple(shortNumber, fc.constantFrom('mg/m2', 'mcg', 'Gy', 'MBq/kg', 'days', 'years', '%'))
    .map((all) => all.join(' ')),
  isoTime,
  isoTime.map((time) => `from ${time.slice(0, 10)} to 2040-12-31`),
  fc.uuid(),
  fc.uuid().map((id) => id.replaceAll('-', '').repeat(2)),
  fc.integer({ min: 100, max: 1099 }).map((n) => `TA${n}`),
  fc
    .string({ unit: fc.constantFrom(...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'), minLength: 4, maxLength: 4 })
    .map((p) => `FP-${p}`),
);

describe('what a case rightly holds', () => {
  it.each([
    ...['2026-11-20', '20/11/2026', '2026-11-20T10:15:30.123Z', '2026-11-20 10:15', 'NCT05770037', 'ISRCTN12532102'],
    ...['EudraCT 2014-002476-92', 'CTIS 2022-003816-10', 'IRAS 1006346', 'p.F1174L', 'c.3522C>A', 'NM_004304.5'],
    ...['t(9;22)(q34;q11)', '10*9/L', '0.01 %', '1e-4', 'BP 120/80 98 36.7', 'TA975', 'FP-7Q2K', '2 500 000 000 cells'],
    ...[
      '1 500 000 000 cells',
      '1500000000',
      'NCT05770037 12 patients',
      '10.1182/blood.2019003535',
      '100, 200, 350, 1200',
    ],
  ])('is let through: %s', (text) => {
    expect(identifierInText(text)).toBeUndefined();
  });

  it('is let through whatever trial, gene, dose, result, date or pseudonym it is', () => {
    fc.assert(
      fc.property(fc.array(harmless, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(identifierInText(parts.join(' and '))).toBeUndefined();
      }),
      { numRuns: LAW_RUNS },
    );
  });
});

describe('a record', () => {
  it('is searched through and through, and each find is named by its path alone', () => {
    const record = { relapses: [{ note: 'mother gave 999 000 0018' }], notes: ['a@example.org', 'ALK'], age: 9 };
    expect(identifiersIn(record, 'case')).toEqual([
      { path: 'case.relapses[0].note', kind: 'NHS number' },
      { path: 'case.notes[0]', kind: 'e-mail address' },
    ]);
  });

  it('never shows a key that holds an identifier, nor one that is no field name', () => {
    const record = { a: { 'SW1A 1AA': { b: '07700 900123' } }, '07700': { '900123': 'x@example.org' } };
    const found = identifiersIn(record, 'case');
    expect(found).toContainEqual({ path: 'case.a', kind: 'postcode' });
    expect(found).toContainEqual({ path: 'case.a[key withheld].b', kind: 'telephone number' });
    expect(found).toContainEqual({ path: 'case[key withheld][key withheld]', kind: 'e-mail address' });
    expect(found).toHaveLength(3);
  });

  it('of any shape is read without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(Array.isArray(identifiersIn(value, 'case'))).toBe(true);
      }),
      { numRuns: LAW_RUNS },
    );
  });

  it('nested beyond the call stack, or holding itself, is read without an error', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(50_000)}"SW1A 1AA"${']'.repeat(50_000)}`);
    const round: Record<string, unknown> = { note: 'SW1A 1AA' };
    round['self'] = round;
    expect(identifiersIn(deep, 'case')).toHaveLength(1);
    expect(identifiersIn(round, 'case')).toEqual([{ path: 'case.note', kind: 'postcode' }]);
  });

  it.each([
    'a',
    '1',
    '1 ',
    '0',
    '07',
    '1.',
    '1-',
    '@',
    'a@',
    'a.',
    'a@a.',
    '+44',
    '(0',
    'SW1',
    'c.1',
    '1_',
    '10.1000/',
    ' ',
    '2026-01-',
    '\u200b',
    'chr1:',
    'deadbeef',
    '1 1-',
  ])('of 100 kB of %j takes time in step with its length', (piece) => {
    const started = performance.now();
    identifierInText(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
