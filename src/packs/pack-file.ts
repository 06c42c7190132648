import { createHash } from 'node:crypto';
import type { Pack, PackFormat } from './pack.model.js';

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

// Loaded when a pack is first asked for: the service starts sooner without them.
const WRITERS: Readonly<Record<PackFormat, () => Promise<(pack: Pack) => Promise<Buffer>>>> = {
  pdf: async () => (await import('./pack.pdf.js')).pdfOf,
  docx: async () => (await import('./pack.docx.js')).docxOf,
};

/** The pack in one of its formats. */
export async function written(pack: Pack, format: PackFormat): Promise<PackFile> {
  const write = await WRITERS[format]();
  const bytes = await write(pack);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: `${pack.code}-panel-pack.${format}`, type: TYPES[format], bytes, sha256 };
}
