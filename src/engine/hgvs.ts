import type { Truth } from './truth.js';
import { settled } from './truth.js';

/** One amino acid of a protein, by its one-letter code (`*` is the stop), and its position counted from 1. */
export interface Residue {
  readonly aminoAcid: string;
  readonly position: number;
}

/** What happens at a residue or a range of them. A part left out is not said. */
export type ProteinEdit =
  | { readonly type: 'substitution'; readonly to: string }
  | { readonly type: 'deletion' | 'duplication' | 'same' }
  | { readonly type: 'insertion' | 'replacement'; readonly sequence: string }
  | { readonly type: 'frameshift'; readonly to: string | undefined; readonly length: number | undefined }
  | { readonly type: 'extension'; readonly written: string }
  /** Some change at this codon, not said which: `p.F1174x`, `p.Phe1174Xaa`. */
  | { readonly type: 'some' }
  /** Its effect is not known: `p.Met1?`. */
  | { readonly type: 'unclear' };

/** A change of a protein in HGVS form; `unknown` is `p.?`, `same` is `p.=`, `none` is `p.0` (no protein is made). */
export type ProteinVariant =
  | { readonly type: 'unknown' | 'same' | 'none' }
  | { readonly type: 'change'; readonly first: Residue; readonly last: Residue; readonly edit: ProteinEdit };

const THREE_LETTERS: Readonly<Record<string, string>> = {
  Ala: 'A',
  Arg: 'R',
  Asn: 'N',
  Asp: 'D',
  Cys: 'C',
  Gln: 'Q',
  Glu: 'E',
  Gly: 'G',
  His: 'H',
  Ile: 'I',
  Leu: 'L',
  Lys: 'K',
  Met: 'M',
  Phe: 'F',
  Pro: 'P',
  Sec: 'U',
  Ser: 'S',
  Ter: '*',
  Thr: 'T',
  Trp: 'W',
  Tyr: 'Y',
  Val: 'V',
};
const THREE = `(?:${Object.keys(THREE_LETTERS).join('|')})`;
const ONE = '[ACDEFGHIKLMNPQRSTUVWY*]';
const AMINO = `(?:${THREE}|${ONE})`;
const POSITION = '([1-9]\\d{0,5})';
const STOP = '(?:Ter|\\*)';
// No part of these patterns repeats within a repetition, and the text they read is short: the time is linear.
const PREFIX = /^[A-Za-z][A-Za-z0-9_.]{0,30}(?:\([A-Za-z0-9-]{1,20}\))?:(?=p\.)/;
const PLACE = new RegExp(`^(${AMINO})${POSITION}(?:_(${AMINO})${POSITION})?(.*)$`);
const FRAMESHIFT = new RegExp(`^(${AMINO})?fs(?:${STOP}(\\d{1,5}|\\?)?)?$`);
const EXTENSION = new RegExp(`^${AMINO}?ext(?:-\\d{1,5}|${STOP}(?:\\d{1,5}|\\?)?)$`);
const INSERTED = new RegExp(`^(del)?ins((?:${THREE}){1,50}|${ONE}{1,50})$`);
const SUBSTITUTION = new RegExp(`^(?:${AMINO})$`);
const LONGEST = 250;

/**
 * Reads a protein variant in HGVS form, with one-letter or three-letter codes: substitution, stop, deletion, duplication,
 * insertion, replacement, frameshift, extension, no change, no protein, unknown. Undefined where the form is none of these:
 * it is then said to be not understood, never guessed. Without `p.` it is read where its letters cannot be those of DNA.
 */
export function readProteinVariant(text: string): ProteinVariant | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.trim().replace(PREFIX, '');
  if (!plain.startsWith('p.')) return /^[ACGT]\d+[ACGT]$/.test(plain) ? undefined : placed(plain);
  const body = plain.slice(2);
  if (body === '?') return { type: 'unknown' };
  const bare = /^\((.*)\)$/.exec(body)?.[1] ?? body;
  if (bare === '=') return { type: 'same' };
  return bare === '0' || bare === '0?' ? { type: 'none' } : placed(bare);
}

function placed(text: string): ProteinVariant | undefined {
  const match = PLACE.exec(text);
  if (match === null) return undefined;
  const first = { aminoAcid: oneLetter(match[1] ?? ''), position: Number(match[2]) };
  const last = match[3] === undefined ? first : { aminoAcid: oneLetter(match[3]), position: Number(match[4]) };
  const edit = readEdit(match[5] ?? '', first, last);
  return edit === undefined ? undefined : { type: 'change', first, last, edit };
}

function readEdit(text: string, first: Residue, last: Residue): ProteinEdit | undefined {
  if (first !== last && last.position <= first.position) return undefined;
  if (text === 'del') return { type: 'deletion' };
  if (text === 'dup') return { type: 'duplication' };
  const inserted = INSERTED.exec(text);
  if (inserted !== null) return insertedBetween(inserted[1] !== undefined, letters(inserted[2] ?? ''), first, last);
  return first === last ? atOne(text, first) : undefined;
}

/** An insertion lies between two neighbours; a replacement at any range. */
function insertedBetween(
  isReplaced: boolean,
  sequence: string,
  first: Residue,
  last: Residue,
): ProteinEdit | undefined {
  if (isReplaced) return { type: 'replacement', sequence };
  return last.position === first.position + 1 ? { type: 'insertion', sequence } : undefined;
}

function atOne(text: string, { aminoAcid }: Residue): ProteinEdit | undefined {
  if (text === '=') return { type: 'same' };
  if (text === '?') return { type: 'unclear' };
  if (text === 'x' || text === 'Xaa') return { type: 'some' };
  const shifted = FRAMESHIFT.exec(text);
  if (shifted !== null) return frameshift(shifted[1], shifted[2]);
  if (EXTENSION.test(text)) return { type: 'extension', written: letters(text) };
  if (!SUBSTITUTION.test(text)) return undefined;
  return oneLetter(text) === aminoAcid ? { type: 'same' } : { type: 'substitution', to: oneLetter(text) };
}

function frameshift(to: string | undefined, length: string | undefined): ProteinEdit {
  return {
    type: 'frameshift',
    to: to === undefined ? undefined : oneLetter(to),
    length: length === undefined || length === '?' ? undefined : Number(length),
  };
}

function oneLetter(code: string): string {
  return THREE_LETTERS[code] ?? code;
}

function letters(text: string): string {
  return text.replace(new RegExp(THREE, 'g'), (code) => oneLetter(code));
}

/**
 * Whether a recorded variant is the one a criterion names. A criterion may name any change at a codon (`F1174x`) or any
 * frameshift at it (`R97fs`); a record that says less than the criterion leaves it open. Positions are compared as written.
 */
export function isVariant(recorded: ProteinVariant, wanted: ProteinVariant): Truth {
  if (recorded.type === 'unknown' || wanted.type === 'unknown') return 'unknown';
  if (recorded.type !== 'change' || wanted.type !== 'change') return settled(recorded.type === wanted.type);
  if (wanted.edit.type === 'some') return changes(recorded, wanted.first);
  if (recorded.edit.type === 'some' || recorded.edit.type === 'unclear')
    return isAt(recorded, wanted) ? 'unknown' : 'false';
  return isAt(recorded, wanted) ? isEdit(recorded.edit, wanted.edit) : 'false';
}

type Change = Extract<ProteinVariant, { type: 'change' }>;

function isAt(one: Change, other: Change): boolean {
  return isResidue(one.first, other.first) && isResidue(one.last, other.last);
}

function isResidue(one: Residue, other: Residue): boolean {
  return one.position === other.position && one.aminoAcid === other.aminoAcid;
}

/** Whether a variant is described at a codon and changes it; what is inserted beside it, or follows from further up, does not. */
function changes({ first, last, edit }: Change, codon: Residue): Truth {
  const ends = [first, last].filter(({ position }) => position === codon.position);
  const covers = first.position <= codon.position && codon.position <= last.position;
  if (!covers || ends.some(({ aminoAcid }) => aminoAcid !== codon.aminoAcid)) return 'false';
  if (edit.type === 'unclear') return 'unknown';
  return settled(edit.type !== 'same' && edit.type !== 'insertion');
}

function isEdit(recorded: ProteinEdit, wanted: ProteinEdit): Truth {
  if (recorded.type !== 'frameshift' || wanted.type !== 'frameshift')
    return settled(JSON.stringify(recorded) === JSON.stringify(wanted));
  const parts = [
    [recorded.to, wanted.to],
    [recorded.length, wanted.length],
  ] as const;
  const asked = parts.filter(([, part]) => part !== undefined);
  if (asked.some(([held, part]) => held !== undefined && held !== part)) return 'false';
  return asked.every(([held]) => held !== undefined) ? 'true' : 'unknown';
}

/** The variant as it may be shown, in one-letter codes: `p.F1174L`. */
export function sayVariant(variant: ProteinVariant): string {
  if (variant.type === 'unknown') return 'p.?';
  if (variant.type !== 'change') return variant.type === 'same' ? 'p.=' : 'p.0';
  const { first, last, edit } = variant;
  const place = first === last ? sayResidue(first) : `${sayResidue(first)}_${sayResidue(last)}`;
  return `p.${place}${sayEdit(edit)}`;
}

function sayResidue({ aminoAcid, position }: Residue): string {
  return `${aminoAcid}${position}`;
}

function sayEdit(edit: ProteinEdit): string {
  switch (edit.type) {
    case 'substitution':
      return edit.to;
    case 'deletion':
      return 'del';
    case 'duplication':
      return 'dup';
    case 'insertion':
      return `ins${edit.sequence}`;
    case 'replacement':
      return `delins${edit.sequence}`;
    case 'frameshift':
      return `${edit.to ?? ''}fs${edit.length === undefined ? '' : `*${edit.length}`}`;
    case 'extension':
      return edit.written;
    case 'same':
      return '=';
    case 'some':
      return 'x';
    case 'unclear':
      return '?';
  }
}
