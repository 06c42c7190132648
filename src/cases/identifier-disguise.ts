// A word that is all digits and letters that look like them: `999 OOO OO18`, `4O1 0l0 2137`.
const LOOKS_LIKE_DIGITS = /(?<![\p{L}\p{N}])[\dOolI]{2,10}(?![\p{L}\p{N}])/gu;
// The name of the number, or a word for "number", among its groups: `401 NHS 010 no 2137`.
const LABEL = String.raw`(?:nhs|chi|h&c|hc|hcn|no|nr|num|number|id|patient)`;
const LABEL_BETWEEN = new RegExp(String.raw`(?<=\d)[ .:-]{0,2}\b(?:${LABEL}[ .:-]{0,2}){1,3}(?=\d)`, 'giu');

/** Plain text with letters that stand for digits read as these, and with the name of a number taken out from among its groups. */
export function undisguised(plain: string): string {
  return plain
    .replace(LOOKS_LIKE_DIGITS, (word) => word.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'))
    .replace(LABEL_BETWEEN, ' ');
}
