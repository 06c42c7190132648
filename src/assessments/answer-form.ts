import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/**
 * How the text of an answer is written down: `json` is UTF-8 as it stands, `json.br` the same in Brotli (RFC 7932).
 * A form that was ever used stays readable here; a better one is a new name.
 */
export type AnswerForm = 'json' | 'json.br';

/** The text of an answer as it is kept. */
export interface WrittenAnswer {
  readonly form: AnswerForm;
  readonly bytes: Uint8Array;
}

// The lowest quality is the fastest by far, and its bytes are still an eighth of the text: see docs/adr/0029.
const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** The text of an answer (UTF-8) in the form in which answers are stored today. */
export function packAnswer(text: Uint8Array): WrittenAnswer {
  return { form: 'json.br', bytes: brotliCompressSync(text, fast) };
}

/** The text of an answer (UTF-8), byte by byte as it was packed, whatever form it has. */
export function unpackAnswer({ form, bytes }: WrittenAnswer): Uint8Array {
  switch (form) {
    case 'json':
      return bytes;
    case 'json.br':
      return brotliDecompressSync(bytes);
  }
}
