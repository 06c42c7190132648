/** Former names under which fusions of leukaemia and sarcoma are still reported, by the symbol that HGNC has approved. */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  ABL: 'ABL1',
  AF4: 'AFF1',
  AF9: 'MLLT3',
  AML1: 'RUNX1',
  E2A: 'TCF3',
  ENL: 'MLLT1',
  EWS: 'EWSR1',
  MLL: 'KMT2A',
  NPM: 'NPM1',
  TEL: 'ETV6',
};
const SYMBOL = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)?$/;
const PLAIN_SYMBOL = /^[A-Z][A-Z0-9]*$/;
const LONGEST = 60;

/** A gene symbol, or both partners of a fusion; approved symbols in capitals. */
export type FusionGenes = readonly [string] | readonly [string, string];

/**
 * Reads a gene, or a fusion as `ETV6::RUNX1` or in the older forms `ETV6-RUNX1` and `ETV6/RUNX1`. Undefined where it is
 * neither: it is then said to be not understood.
 */
export function readFusionGenes(text: string): FusionGenes | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.trim().toUpperCase();
  const separator = ['::', '/', '-'].find((mark) => plain.includes(mark));
  if (separator === undefined) return PLAIN_SYMBOL.test(plain) ? [approved(plain)] : undefined;
  const symbol = separator === '-' ? PLAIN_SYMBOL : SYMBOL;
  const [one = '', other = '', ...more] = plain.split(separator).map((part) => part.trim());
  return more.length === 0 && symbol.test(one) && symbol.test(other) ? [approved(one), approved(other)] : undefined;
}

/** The symbol that HGNC has approved, where a former name is given. */
export function approved(symbol: string): string {
  return FORMER_NAMES[symbol] ?? symbol;
}

/** The genes that a test for a fusion names in its gene and its partner, each once, in the order written. */
export function genesOfFusion(gene: FusionGenes | undefined, partner: FusionGenes | undefined): readonly string[] {
  return [...new Set([...(gene ?? []), ...(partner ?? [])])];
}
