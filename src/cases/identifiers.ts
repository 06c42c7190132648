import { holdsEmailAddress, holdsInternationalNumber, holdsNationalNumber } from './identifier-contact.js';
import { undisguised } from './identifier-disguise.js';
import { healthNumberInText, healthNumberKind } from './identifier-health-number.js';
import { plainText } from './identifier-plain-text.js';
import { holdsPostcode } from './identifier-postcode.js';
import { withoutPublishedCodes } from './identifier-published-codes.js';

/** What kind of thing was found that could tell a reader who a child is. */
export type IdentifierKind =
  | 'NHS number'
  | 'CHI number'
  | 'H&C number'
  | 'postcode'
  | 'e-mail address'
  | 'telephone number';

/** Where an identifier stands in a record and what kind it is; never the identifier itself. */
export interface FoundIdentifier {
  readonly path: string;
  readonly kind: IdentifierKind;
}

interface Place {
  readonly value: unknown;
  readonly path: string;
}

// A key goes into a path, and a path into an error, so only a key that reads like a field name is shown.
const FIELD_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
// Numbers lose their leading zero and their plus sign.
const MOBILE_AS_NUMBER = /^(?:44)?7[1-9]\d{8}$/;

/**
 * Every identifier in plain JSON data, one for each string, number or key that holds any. `path` names `value` itself,
 * as in `case`; a key that holds an identifier is reported at its parent's path. Never throws.
 */
export function identifiersIn(value: unknown, path: string): readonly FoundIdentifier[] {
  const found: FoundIdentifier[] = [];
  const pending: Place[] = [{ value, path }];
  // A stack, not recursion, so that no depth of nesting overflows; aliases in YAML may lead back to a parent.
  const seen = new Set<object>();
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    const kind = identifierInScalar(place.value);
    if (kind !== undefined) found.push({ path: place.path, kind });
    if (typeof place.value !== 'object' || place.value === null || seen.has(place.value)) continue;
    seen.add(place.value);
    for (const key of identifiersInKeys(place.value, place.path)) found.push(key);
    for (const child of placesIn(place.value, place.path).reverse()) pending.push(child);
  }
  return found;
}

/** The first kind of identifier found in a text, or undefined when it holds none. */
export function identifierInText(text: string): IdentifierKind | undefined {
  const plain = plainText(text);
  const bare = withoutPublishedCodes(plain);
  if (holdsInternationalNumber(bare)) return 'telephone number';
  const healthNumber = healthNumberInText(bare) ?? healthNumberInText(undisguised(bare));
  if (healthNumber !== undefined) return healthNumber;
  if (holdsEmailAddress(plain)) return 'e-mail address';
  if (holdsPostcode(plain)) return 'postcode';
  return holdsNationalNumber(bare) ? 'telephone number' : undefined;
}

function identifierInScalar(value: unknown): IdentifierKind | undefined {
  if (typeof value === 'string') return identifierInText(value);
  if (typeof value === 'number' || typeof value === 'bigint') return identifierInNumber(String(value));
  return undefined;
}

function identifierInNumber(digits: string): IdentifierKind | undefined {
  const whole = healthNumberKind(digits);
  if (whole !== undefined) return whole;
  // A CHI number of someone born on the first nine days of a month has nine digits as a number.
  if (healthNumberKind(`0${digits}`) === 'CHI number') return 'CHI number';
  return MOBILE_AS_NUMBER.test(digits) && !digits.endsWith('000000') ? 'telephone number' : undefined;
}

function identifiersInKeys(value: object, path: string): FoundIdentifier[] {
  if (Array.isArray(value)) return [];
  return Object.keys(value).flatMap((key) => {
    const kind = identifierInText(key);
    return kind === undefined ? [] : [{ path, kind }];
  });
}

function placesIn(value: object, path: string): Place[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => ({ value: item, path: `${path}[${index}]` }));
  return Object.entries(value).map(([key, item]: [string, unknown]) => ({ value: item, path: pathTo(key, path) }));
}

function pathTo(key: string, parent: string): string {
  const shown = FIELD_NAME.test(key) && identifierInText(key) === undefined;
  return shown ? `${parent}.${key}` : `${parent}[key withheld]`;
}
