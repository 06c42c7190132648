// Codes of trials, genes, places in a genome, papers and software: long runs of digits that are nobody's.
const PUBLISHED_CODES = [
  String.raw`(?:NCT|ISRCTN|DRKS)[ -]?\d{8}(?!\d)`,
  String.raw`(?:ChiCTR|jRCTs?|LBCTR|UMIN|KCT)\d{7,10}(?!\d)`,
  // EudraCT, and the number of the EU clinical trials regulation with its resubmission
  String.raw`(?:EUCTR)?(?:19|20)\d{2}-\d{6}-\d{2}(?:-\d{2})?(?!\d)`,
  // dbSNP, Ensembl, RefSeq
  String.raw`rs\d{1,10}(?!\d)`,
  String.raw`ENS[A-Z]{1,5}\d{11}(?!\d)`,
  String.raw`[NX][CGMPRTW]_\d{6,9}(?:\.\d{1,2})?(?!\d)`,
  // HGVS changes, and positions on a chromosome
  String.raw`[cgmnpr]\.[-*]?\d{1,9}(?:[-+]\d{1,9})?(?:_[-*]?\d{1,9}(?:[-+]\d{1,9})?)?(?![ ./-]?\d)`,
  String.raw`chr(?:\d{1,2}|[XYM]):[\d,]{1,11}(?:[-_][\d,]{1,11})?(?!\d)`,
  String.raw`[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])`,
  String.raw`[0-9a-f]{32,}(?![0-9a-z])`,
  String.raw`10\.\d{4,9}/[^ ,;"'<>]+`,
];

// Dates with a four-figure year. The guard before them keeps them from biting the end off a longer grouped number.
const FULL_DATES = [
  String.raw`(?:19|20)\d{2}([-/.])\d{2}\1\d{2}(?!\d)`,
  String.raw`\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d{2}(?!\d)`,
];

const CODE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${PUBLISHED_CODES.join('|')})`, 'giu');
const DATE = new RegExp(String.raw`(?<!\d)(?<!\d[-/.])(?:${FULL_DATES.join('|')})`, 'gu');

/** Plain text with each published code and full date struck out by `#`, so that no number is read across or out of one. */
export function withoutPublishedCodes(plain: string): string {
  return plain.replace(CODE, '#').replace(DATE, '#');
}
