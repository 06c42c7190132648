import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { madeUpPack, textsOf } from '../../test/made-up-packs.js';
import { docxOf } from './pack.docx.js';
import type { Pack } from './pack.model.js';

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('the Word document of a pack', () => {
  let pack: Pack;
  let bytes: Buffer;
  let files: Readonly<Record<string, Uint8Array>>;
  const file = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  beforeAll(async () => {
    pack = madeUpPack('FP-R5WN');
    bytes = await docxOf(pack);
    files = unzipSync(bytes);
  });

  test('read back has the headings, tables and texts of the pack, in its order', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: bytes });
    const headings = [1, 2, 3].map(
      (level) => pack.blocks.filter((block) => block.type === 'heading' && block.level === level).length,
    );
    expect([1, 2, 3].map((level) => count(html, new RegExp(`<h${level}>`, 'g')))).toEqual(headings);
    const tables = pack.blocks.filter(({ type }) => type === 'table' || type === 'key-values');
    expect(count(html, /<table>/g)).toBe(tables.length);
    const { value: text } = await mammoth.extractRawText({ buffer: bytes });
    let from = 0;
    for (const one of textsOf(pack)) {
      const at = text.replace(/\s+/g, '').indexOf(one.replace(/\s+/g, ''), from);
      expect([one, at >= from]).toEqual([one, true]);
      from = at;
    }
  });

  test('has a header row in each table, and its picture in words', () => {
    const xml = file('word/document.xml');
    expect(count(xml, /<w:tblHeader\/>/g)).toBe(pack.blocks.filter(({ type }) => type === 'table').length);
    expect(xml).toMatch(/<wp:docPr [^>]*descr="Timeline: diagnosis day 0; /);
    expect(Object.keys(files).filter((name) => name.endsWith('.svg'))).toHaveLength(1);
  });

  test('is as wide as its tables between the margins, and rules each line to write on', () => {
    const xml = file('word/document.xml');
    const number = (pattern: RegExp) => Number(pattern.exec(xml)?.[1]);
    const between =
      number(/<w:pgSz w:w="(\d+)"/) - number(/<w:pgMar[^>]* w:left="(\d+)"/) - number(/<w:pgMar[^>]* w:right="(\d+)"/);
    const tables = [...xml.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(new Set(tables)).toEqual(new Set([between]));
    // Two that are ruled quite alike and touch are drawn as one.
    const ruled = [...xml.matchAll(/<w:p><w:pPr>(?:<w:keepNext[^>]*>)?<w:pBdr>(.*?)<\/w:pBdr>.*?<\/w:p>/g)];
    const touching = ruled.filter(({ index }, at) => {
      const before = ruled[at - 1];
      return before !== undefined && before.index + before[0].length === index;
    });
    expect(touching).toHaveLength(5);
    expect(touching.filter(([, border]) => border === ruled[0]?.[1])).toEqual([]);
  });

  test('bears the day of the answer and no clock, and is the same bytes for the same pack', async () => {
    expect(file('docProps/core.xml')).toMatch(/<dcterms:created[^>]*>2026-11-20T00:00:00Z</);
    expect(file('docProps/core.xml')).toMatch(/<dcterms:modified[^>]*>2026-11-20T00:00:00Z</);
    expect(bytes.readUInt32LE(10)).toBe(0x00210000); // midnight of 1 Jan 1980, the first file's time and day
    const again = await docxOf(madeUpPack('FP-R5WN'));
    expect(again.equals(bytes)).toBe(true);
  });
});
