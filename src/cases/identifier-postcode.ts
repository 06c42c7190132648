// Royal Mail's postcode areas, with those of the Channel Islands, the Isle of Man, the forces and Girobank.
const AREAS =
  'AB AL BA BB BD BF BH BL BN BR BS BT BX B CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY EC EH EN EX E ' +
  'FK FY GL GU GY G HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY LA LD LE LL LN LS LU L ME MK ML M ' +
  'NE NG NN NP NR NW N OL OX PA PE PH PL PO PR RG RH RM SA SE SG SK SL SM SN SO SP SR SS ST SW SY S ' +
  'TA TD TF TN TQ TR TS TW UB WA WC WD WF WN WR WS WV W YO ZE';
const AREA = AREAS.split(' ').join('|');
const POSTCODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<outward>GIR(?= ?0AA)|(?:${AREA})\d[\dA-HJKMNPR-Y]?)(?<gap> ?[-._/]? ?)` +
    String.raw`(?<inward>\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])`,
  'giu',
);
// `CR1 2nd transplant`, `N1 5Gy`, `B12 5ng/l`: an ordinal or a unit after a short code.
const ORDINAL_OR_UNIT = /^(?:1st|2nd|3rd|\dth|\d(?:gy|bq|[npu]g|[dfnpu]l|hr|yr))$/i;

/** Whether plain text holds a full postcode; the first half alone, as in `SW1A`, is not one. */
export function holdsPostcode(plain: string): boolean {
  for (const match of plain.matchAll(POSTCODE)) {
    const { outward = '', gap = '', inward = '' } = match.groups ?? {};
    const next = plain.charAt(match.index + match[0].length);
    if (isWrittenAsPostcode(outward, gap, inward, next)) return true;
  }
  return false;
}

function isWrittenAsPostcode(outward: string, gap: string, inward: string, next: string): boolean {
  const upperCase = isUpperCase(outward) && isUpperCase(inward);
  if (upperCase) return true;
  if (!gap.includes(' ')) return false;
  if (!ORDINAL_OR_UNIT.test(inward)) return true;
  return outward === outward.toLowerCase() && next !== '/';
}

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase();
}
