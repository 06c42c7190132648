// Every repeat is bounded or parted from the next by a sign it cannot itself match, so that time grows with length only.
const LABEL = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.`;
const EMAIL = new RegExp(String.raw`[\p{L}\p{N}._%+'"-]@(?:${LABEL}){1,8}\p{L}{2,63}`, 'u');
// `jo @ nhs.net`; among spaces an @ often means "at", so only the endings met in the British Isles count.
const SPACED_EMAIL = new RegExp(
  String.raw`[\p{L}\p{N}] ?@ ?(?:${LABEL}){1,8}(?:uk|com|net|org|ie|eu|scot|wales)(?![\p{L}\p{N}])`,
  'iu',
);

const GAP = String.raw`[ ()./_-]{0,3}`;
const WITH_COUNTRY_CODE = [
  String.raw`(?:\+ ?\(?|(?<!\d)00 ?)44${GAP}(?:0${GAP})?[1-9](?:${GAP}\d){8,9}(?!\d)`,
  String.raw`(?<!\d)447[1-9]\d{8}(?!\d)`,
  // Other countries, Ireland first among them; never a gained chromosome such as +8
  String.raw`(?<![\p{L}\p{N})\]])\+[1-9]\d(?:[ ()-]{0,2}\d){8,12}(?!\d)`,
];
// 04 and 06 are not in use, and an area code's first three digits are not parted, which sets decimals and dates aside.
const WITHIN_COUNTRY = String.raw`(?<!\d)(?<!\d\.)0(?:\) ?)?[1-35789]\d(?:${GAP}\d){7,8}(?!\d)`;

const INTERNATIONAL = new RegExp(WITH_COUNTRY_CODE.join('|'), 'u');
const NATIONAL = new RegExp(WITHIN_COUNTRY, 'u');

/** Whether plain text holds an e-mail address. */
export function holdsEmailAddress(plain: string): boolean {
  return EMAIL.test(plain) || SPACED_EMAIL.test(plain);
}

/** Whether plain text, published codes struck out, holds a telephone number written with its country's code. */
export function holdsInternationalNumber(bare: string): boolean {
  return INTERNATIONAL.test(bare);
}

/** Whether plain text, published codes struck out, holds a British telephone number as dialled within the country. */
export function holdsNationalNumber(bare: string): boolean {
  return NATIONAL.test(bare);
}
