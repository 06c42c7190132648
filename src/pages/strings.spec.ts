import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

// Every string that a page says stands in words/, so that a translation has one place. Templates are held to it by
// templates.spec.ts; this holds the code that decides what they place.
const here = 'src/pages';
const sources = readdirSync(here, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.startsWith('words/'));

/** What stands in a file between quotation marks, but for what it imports from, throws, and tells a validator. */
function stringsIn(text: string): readonly string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isThrowStatement(node) || ts.isDecorator(node)) return;
    // What stops a start is read at a terminal, before there is a page.
    if (ts.isNewExpression(node) && node.expression.getText() === 'StartRefused') return;
    if (ts.isStringLiteralLike(node) || isPiece(node)) found.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('page.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

type Piece = ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;
const isPiece = (node: ts.Node): node is Piece =>
  ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);

/** Whether a string reads as words: letters with a space beside them, or one word with a capital. */
const isSaid = (text: string): boolean => /\p{L} | \p{L}|^\p{Lu}\p{Ll}/u.test(text);

/** What nobody reads: kinds of content, names of files that are saved, classes of the styles, time zones. */
const UNREAD = /^\w+\/[\w-]+; charset|^attachment; filename=|^ ?(nhsuk|fp)-[\w -]+$|^Europe\/London$/;
/** What is compared with a message of another part, or is said by a page in words of its own. */
const COMPARED: Readonly<Record<string, RegExp>> = {
  'page-templates.ts': /^(Error|Information|Important)$/,
  'page.renderer.ts': /-src |^; |frame-ancestors/,
  'page.problem.ts': /^this form was sent from another site/,
  'record/problem.presenter.ts': /^(holds what looks like|status `known`|a value is given|without its)$/,
};

describe('the code of the pages', () => {
  test('the look finds words in quotation marks and in templates, and passes over the rest', () => {
    const text = "import a from 'a b'; const b = `${a} years and`; const c = 'Not known'; throw new Error('is not');";
    expect(stringsIn(text).filter(isSaid)).toEqual([' years and', 'Not known']);
    expect(['fp-outcome', '/cases/', 'link', ': ', ' – '].filter(isSaid)).toEqual([]);
  });

  test.each(sources)('%s says nothing of its own', (name) => {
    const said = stringsIn(readFileSync(join(here, name), 'utf8')).filter(isSaid);
    expect(said.filter((text) => !UNREAD.test(text) && !(COMPARED[name]?.test(text) ?? false))).toEqual([]);
  });
});
