// Made-up health service numbers in disguise, and strings of the field that are nobody's: the same for the same seed.

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function drawer(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const upTo = (draw, most) => Math.floor(draw() * (most + 1));
const between = (draw, least, most) => least + upTo(draw, most - least);
const oneOf = (draw, values) => values[upTo(draw, values.length - 1)];
const padded = (value, width) => String(value).padStart(width, '0');

// Worked out apart from the code under test: the weighted sum of all ten digits is 0 modulo 11.
function withCheckDigit(nine) {
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((last) => (sum + last) % 11 === 0).map((last) => `${nine}${last}`)[0];
}

const KINDS = {
  'NHS number': (draw) => String(between(draw, 400_000_000, 799_999_999)),
  'CHI number': (draw) =>
    [between(draw, 1, 28), between(draw, 1, 12), between(draw, 0, 99)].map((part) => padded(part, 2)).join('') +
    padded(upTo(draw, 999), 3),
  'H&C number': (draw) => String(between(draw, 320_000_000, 399_999_999)),
};

/** A valid number of one of the three kinds. */
export function healthNumber(draw) {
  const kind = oneOf(draw, Object.keys(KINDS));
  for (;;) {
    const digits = withCheckDigit(KINDS[kind](draw));
    if (digits !== undefined && !digits.endsWith('000000')) return { kind, digits };
  }
}

const parted = (sign) => (digits) => [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(sign);
const each = (write) => (digits) => [...digits].map(write).join('');

/** The ways in which a number is written so that a plain search misses it. */
export const DISGUISES = {
  'parted by spaces': parted(' '),
  'parted by dashes': parted('-'),
  'parted by dots': parted('.'),
  'parted by slashes': parted('/'),
  'in full-width digits': each((digit) => String.fromCharCode(0xff10 + Number(digit))),
  'in digits of another script': each((digit) => String.fromCharCode(0x0966 + Number(digit))),
  'joined by zero-width signs': (digits) => [...digits].join('\u200b'),
  'parted by soft hyphens': parted('\u00ad'),
  'over lines and tabs': (digits) => `${digits.slice(0, 3)}\n${digits.slice(3, 6)}\t${digits.slice(6)}`,
  'in brackets': (digits) => `(${digits.slice(0, 3)}) [${digits.slice(3, 6)}] (${digits.slice(6)})`,
  'with its name among its groups': (digits) => `${digits.slice(0, 3)} NHS ${digits.slice(3, 6)} no ${digits.slice(6)}`,
  'with O for 0 and l for 1': (digits) => digits.replaceAll('0', 'O').replaceAll('1', 'l'),
};

const GENES = [
  'ALK',
  'MYCN',
  'TP53',
  'NTRK1',
  'PTPN11',
  'BRAF',
  'CD19',
  'CD22',
  'ETV6::RUNX1',
  'KMT2A',
  'S100B',
  'NF1',
  'ATRX',
  'KIR2DL1',
];
const UNITS = [
  'mg/m2',
  'mg/kg',
  'mcg',
  'Gy',
  'MBq/kg',
  'x 10^9/L',
  '10*6/kg',
  'IU/L',
  'umol/L',
  'ng/mL',
  '%',
  'copies',
];
const digits = (draw, count) => Array.from({ length: count }, () => upTo(draw, 9)).join('');
const amount = (draw) => (draw() < 0.5 ? String(upTo(draw, 99_999)) : (draw() * 1000).toFixed(between(draw, 1, 4)));

/** What a case rightly holds and is nobody's, by kind. */
export const HARMLESS = {
  'NCT numbers': (draw) => `NCT${digits(draw, 8)}`,
  'EU trial numbers': (draw) => `EUCT ${between(draw, 2022, 2030)}-5${digits(draw, 5)}-${digits(draw, 2)}-00`,
  'EudraCT numbers': (draw) => `EudraCT ${between(draw, 2004, 2022)}-${digits(draw, 6)}-${digits(draw, 2)}`,
  'ISRCTN numbers': (draw) => `ISRCTN${digits(draw, 8)}`,
  genes: (draw) =>
    `${oneOf(draw, GENES)} ${oneOf(draw, ['mutation', 'amplification', 'gain', 'loss', 'fusion'])}, exon ${between(draw, 1, 40)}`,
  'HGVS changes': (draw) =>
    oneOf(draw, [
      `${oneOf(draw, GENES)} p.F${between(draw, 1, 4999)}L`,
      `NM_${digits(draw, 6)}.${between(draw, 1, 9)}:c.${between(draw, 1, 9999)}${oneOf(draw, ['C>A', 'G>T', 'del', 'dup'])}`,
      `NC_0000${digits(draw, 2)}.11:g.${between(draw, 1_000_000, 248_000_000)}A>G`,
      `chr${between(draw, 1, 22)}:${between(draw, 1_000_000, 248_000_000)}-${between(draw, 1_000_000, 248_000_000)}`,
    ]),
  doses: (draw) => `${amount(draw)} ${oneOf(draw, UNITS)} day ${between(draw, 1, 28)} of ${between(draw, 1, 56)}`,
  'laboratory values': (draw) =>
    `Hb ${between(draw, 60, 160)} plt ${between(draw, 5, 400)} neut ${(draw() * 9).toFixed(1)} CRP ${between(draw, 0, 300)} LDH ${between(draw, 100, 9000)}`,
  'laboratory series': (draw) => Array.from({ length: between(draw, 2, 6) }, () => between(draw, 1, 9999)).join(', '),
  karyotypes: (draw) =>
    `46,XY,t(${between(draw, 1, 22)};${between(draw, 1, 22)})(p${between(draw, 11, 36)};q${between(draw, 11, 36)}),+8[${between(draw, 2, 20)}]`,
};

/** Where a string stands: alone, or in a sentence. */
export function inPlace(draw, text) {
  return oneOf(draw, [text, `seen: ${text}, noted`, `(${text})`, `On 2026-11-20 ${text}; see the report.`]);
}
