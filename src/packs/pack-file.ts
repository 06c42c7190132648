import { createHash } from 'node:crypto';
import { docxOf } from './pack.docx.js';
import type { Pack, PackFormat } from './pack.model.js';
import { pdfOf } from './pack.pdf.js';

/** A pack as it is sent. */
export interface PackFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly sha256: string;
}

const TYPES: Readonly<Record<PackFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The pack in one of its formats. */
export async function written(pack: Pack, format: PackFormat): Promise<PackFile> {
  const bytes = format === 'pdf' ? await pdfOf(pack) : await docxOf(pack);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: `${pack.code}-panel-pack.${format}`, type: TYPES[format], bytes, sha256 };
}
