import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Pack } from './pack.model.js';

/** A document being written, with the structure element under which everything read aloud stands. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
}

/** Everything on a page is measured in points. */
export const PAGE = { left: 48, top: 62, width: 499, bottom: 782 } as const;
export const SIZES = { text: 9, table: 8, small: 7.5, 1: 18, 2: 13, 3: 10.5 } as const;
export const COLOURS = {
  text: '#212b32',
  quiet: '#4c6272',
  line: '#aeb7bd',
  shade: '#f0f4f5',
  bar: '#005eb8',
} as const;

const font = (name: string): string => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** An empty document, tagged as PDF/UA asks, whose dates are those of the answer: the clock is never asked. */
export function openSheet({ title, asOf }: Pack): Sheet {
  const stamp = new Date(`${asOf}T00:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    margins: { left: PAGE.left, right: PAGE.left, top: PAGE.top, bottom: 841.89 - PAGE.bottom },
    pdfVersion: '1.7',
    subset: 'PDF/UA' as never, // known to the library since 0.15, and not yet to its types
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    font: '', // none but the two below: its own would not be embedded
    info: { Title: title, Creator: 'Fingerpost', Producer: 'Fingerpost', CreationDate: stamp, ModDate: stamp },
  });
  doc.registerFont('text', font('DejaVuSans'));
  doc.registerFont('strong', font('DejaVuSans-Bold'));
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, root };
}

/** Ends the document, and gives its bytes. */
export function closeSheet({ doc, root }: Sheet): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
    root.end();
    doc.end();
  });
}

/** Begins a new page where so much height is not left on this one; whether it did. */
export function makeRoom({ doc }: Sheet, height: number): boolean {
  if (doc.y + height <= PAGE.bottom) return false;
  doc.addPage();
  return true;
}

/** Draws what is no part of the text: lines, shades, what is repeated on each page. */
export function drawAside({ doc }: Sheet, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}
