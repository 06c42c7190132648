/** The three health services' numbers for a person: ten digits, the last a check digit modulo 11. */
export type HealthNumberKind = 'NHS number' | 'CHI number' | 'H&C number';

const LOOSE_GAP = String.raw`[ .,:;/\\|()[\]_'"*+=~&-]{1,3}`;
const DATE_GAP = String.raw`[ ./\\_()-]{1,3}`;
// Ten after `0.` are decimal places.
const TOGETHER = /(?<!\d)(?<!\d\.)\d{10}(?!\d)/g;
const THREE_THREE_FOUR = new RegExp(String.raw`(?<!\d)\d{3}${LOOSE_GAP}\d{3}${LOOSE_GAP}\d{4}(?!\d)`, 'g');
const BIRTH_DATE_AND_FOUR = new RegExp(
  String.raw`(?<!\d)(?:\d{6}|\d{2}(?:${DATE_GAP}\d{2}){2})${DATE_GAP}\d{4}(?!\d)`,
  'g',
);
const EVEN_GAP = /^[ ./\\|_-]$/;
const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The kind of the first health number in plain text, however its ten digits are grouped, or undefined. */
export function healthNumberInText(plain: string): HealthNumberKind | undefined {
  for (const digits of [...matches(plain, TOGETHER), ...matches(plain, THREE_THREE_FOUR), ...evenlyGrouped(plain)]) {
    const kind = healthNumberKind(digits);
    if (kind !== undefined) return kind;
  }
  const dated = matches(plain, BIRTH_DATE_AND_FOUR).some((digits) => healthNumberKind(digits) === 'CHI number');
  return dated ? 'CHI number' : undefined;
}

/** The kind of health number that exactly these digits make, or undefined when they make none. */
export function healthNumberKind(digits: string): HealthNumberKind | undefined {
  if (!/^\d{10}$/.test(digits) || !checkDigitHolds(digits)) return undefined;
  // 1500000000 cells passes the check; a person's number this round is one in a million.
  if (/^[1-9]\d*000000$/.test(digits)) return undefined;
  if (beginsWithDate(digits)) return 'CHI number';
  // Northern Ireland was given 320 to 399, which no day of a month can begin.
  return /^3[2-9]/.test(digits) ? 'H&C number' : 'NHS number';
}

function checkDigitHolds(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  // 10 is no digit, so a number that would need it is never issued.
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

function beginsWithDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const year = Number(digits.slice(4, 6));
  const days = DAYS_IN_MONTH[Number(digits.slice(2, 4)) - 1] ?? 0;
  return day >= 1 && day <= days && !(day === 29 && days === 29 && year % 4 !== 0);
}

function matches(plain: string, pattern: RegExp): string[] {
  return (plain.match(pattern) ?? []).map((match) => match.replace(/\D/g, ''));
}

// Runs of groups parted throughout by the same single sign, in no known pattern; only a whole run counts, since
// a piece of a list of numbers has ten digits too often.
function evenlyGrouped(plain: string): string[] {
  const found: string[] = [];
  let run: string[] = [];
  let sign = '';
  const [, ...rest] = plain.split(/(\d+)/);
  for (let index = 0; index < rest.length; index += 2) {
    const group = rest[index] ?? '';
    const gap = rest[index + 1] ?? '';
    run.push(group);
    if (gap === sign) continue;
    // The first gap of a run names its sign, and the group before a change of sign begins the next run.
    if (run.length > 1 && isGroupedNumber(run, sign)) found.push(run.join(''));
    run = [group];
    sign = EVEN_GAP.test(gap) ? gap : '';
    if (sign === '') run = [];
  }
  if (run.length > 1 && isGroupedNumber(run, sign)) found.push(run.join(''));
  return found;
}

function isGroupedNumber(run: readonly string[], sign: string): boolean {
  if (run.length > 10 || run.join('').length !== 10) return false;
  const isDecimal = sign === '.' && run.length === 2;
  const isThousands = run.map((group) => group.length).join() === '1,3,3,3';
  return !isDecimal && !isThousands;
}
