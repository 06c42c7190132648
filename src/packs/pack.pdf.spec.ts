import { createHash } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { madeUpPack, textsOf } from '../../test/made-up-packs.js';
import { pdfOf } from './pack.pdf.js';
import type { Pack } from './pack.model.js';

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}
interface Marked {
  readonly type?: string;
  readonly tag?: string;
  readonly str?: string;
}

const open = async (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
type Read = Awaited<ReturnType<typeof open>>;
const pagesOf = (read: Read) => Promise.all(Array.from({ length: read.numPages }, (_, at) => read.getPage(at + 1)));

/** What stands on the pages in the order in which it was written, apart from what is marked as no part of the text. */
async function readText(read: Read): Promise<string> {
  let text = '';
  for (const page of await pagesOf(read)) {
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    let aside = 0;
    let depth = 0;
    for (const item of items as readonly Marked[]) {
      if (item.type?.startsWith('beginMarkedContent') === true) {
        depth += 1;
        if (item.tag === 'Artifact') aside = depth;
      } else if (item.type === 'endMarkedContent') {
        if (depth === aside) aside = 0;
        depth -= 1;
      } else if (aside === 0) text += item.str ?? '';
    }
  }
  return bare(text);
}

const bare = (text: string) => text.replace(/[\s•☐]+/g, '');

async function treeOf(read: Read): Promise<readonly Node[]> {
  const trees = await Promise.all((await pagesOf(read)).map((page) => page.getStructTree()));
  const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)];
  return trees.flatMap((tree) => all(tree as Node));
}

describe('the PDF of a pack', () => {
  let pack: Pack;
  let written: Buffer;
  let read: Read;
  beforeAll(async () => {
    pack = madeUpPack('FP-R5WN');
    written = await pdfOf(pack);
    read = await open(written);
  });

  test('says every text of the pack, in the order of the pack', async () => {
    const text = await readText(read);
    const ends = textsOf(pack).reduce<readonly number[]>((found, one) => {
      const from = found.at(-1) ?? 0;
      const at = from < 0 ? -1 : text.indexOf(bare(one), from);
      return [...found, at < 0 ? -1 : at + bare(one).length];
    }, []);
    expect(textsOf(pack)[ends.indexOf(-1)]).toBeUndefined();
    expect(ends.length).toBeGreaterThan(500);
  });

  test('has a structure: one first heading, every heading and table of the pack, rows with header cells, a figure in words', async () => {
    const nodes = await treeOf(read);
    const roles = (role: string) => nodes.filter((node) => node.role === role).length;
    const headings = (level: number) =>
      pack.blocks.filter((block) => block.type === 'heading' && block.level === level).length;
    expect([1, 2, 3].map((level) => roles(`H${level}`))).toEqual([1, 2, 3].map(headings));
    const tables = pack.blocks.filter(({ type }) => type === 'table' || type === 'key-values');
    // A table that runs over a page stands in the tree of each of them.
    expect(roles('Table')).toBeGreaterThanOrEqual(tables.length);
    const rows = tables.flatMap((block): readonly (readonly string[])[] =>
      block.type === 'table' ? [block.head, ...block.rows] : block.type === 'key-values' ? block.items : [],
    );
    const cells = nodes.filter(({ role, children = [] }) => /^T[HD]$/.test(role ?? '') && children.length > 0);
    expect(cells).toHaveLength(rows.flat().length);
    const heads = pack.blocks.flatMap((block): readonly unknown[] =>
      block.type === 'table' ? block.head : block.type === 'key-values' ? block.items : [],
    );
    expect(cells.filter(({ role }) => role === 'TH')).toHaveLength(heads.length);
    const figure = nodes.find(({ role }) => role === 'Figure');
    expect(figure?.alt).toMatch(/^Timeline: diagnosis day 0; .*this answer day \d+\.$/);
  });

  test('has its fonts inside, its language and its title, and names itself PDF/UA', async () => {
    const bytes = written.toString('latin1');
    expect(bytes.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(bytes).not.toMatch(/\/BaseFont \/Helvetica/);
    const { metadata, info } = (await read.getMetadata()) as unknown as {
      metadata: { getRaw: () => string };
      info: { Title: string; Language: string };
    };
    expect(info).toMatchObject({ Title: 'Panel pack: FP-R5WN', Language: 'en-GB' });
    expect(metadata.getRaw()).toMatch(/<pdfuaid:part>1</);
    expect((await read.getMarkInfo())?.Marked).toBe(true);
    expect(bytes).toMatch(/\/DisplayDocTitle true/);
  });

  test('says on each page whose paper it is and which page of how many, as no part of the text', async () => {
    const pages = await pagesOf(read);
    for (const [at, page] of pages.entries()) {
      const { items } = await page.getTextContent();
      const text = (items as readonly Marked[]).map(({ str }) => str).join('');
      expect(text).toContain(`page ${at + 1} of ${pages.length}`);
      expect(text).toContain(pack.running);
      expect(text.replace(pack.running, '').replace(pack.foot, '').length).toBeGreaterThan(100);
    }
    expect(await readText(read)).not.toContain('page1of');
  });

  test('is the same bytes for the same pack, and others for another', async () => {
    const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(hashOf(await pdfOf(madeUpPack('FP-R5WN')))).toBe(hashOf(written));
    expect(hashOf(await pdfOf(madeUpPack('FP-7Q2K')))).not.toBe(hashOf(written));
  });
});
