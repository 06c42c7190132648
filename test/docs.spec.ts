import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { CATALOGUE as catalogue } from './catalogue.js';
import { forbiddenIn } from '../src/catalogue/word-gate.js';
import { ATTRIBUTES, caseJsonSchema, GROUPS, KINDS, readCase, REASON_CODES, STATUSES } from '../src/engine/index.js';
import { readCaseFile } from '../src/terminal/case-file.js';
import { casePage } from '../src/terminal/case-page.presenter.js';
import { caseTemplate } from '../src/terminal/case-template.presenter.js';
import { cameOut, examplesIn } from './written-criterion.js';

const { diagnoses } = catalogue.rules.terms;
const under = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name));
const pages = ['README.md', 'CHANGELOG.md', ...under.filter((name) => name.endsWith('.md'))].sort();
const written = [...pages, ...under.filter((name) => name.endsWith('.yaml'))];
const textOf = (file: string) => readFileSync(file, 'utf8');

describe('what `npm run docs` writes is what stands there', () => {
  test('docs/case.md', () => expect(textOf('docs/case.md')).toBe(casePage()));
  test('docs/case-template.yaml', () => expect(textOf('docs/case-template.yaml')).toBe(caseTemplate()));
  test('docs/case.schema.json', () => expect(JSON.parse(textOf('docs/case.schema.json'))).toEqual(caseJsonSchema()));
});

describe('the case', () => {
  test('its JSON Schema has the attributes that the engine reads', () => {
    const schema = caseJsonSchema() as { properties: object };
    expect(Object.keys(schema.properties)).toEqual(Object.keys(ATTRIBUTES));
  });

  test('the template names every attribute, each once', () => {
    const named = [...caseTemplate().matchAll(/^(?:# )?([a-zA-Z\d]+):(?: |$)/gm)].map(([, key]) => key);
    expect(named).toEqual(Object.keys(ATTRIBUTES));
  });

  test.each(['docs/case-template.yaml', ...under.filter((name) => /examples\/.*\.yaml$/.test(name))])(
    '%s reads without a problem',
    (file) => expect(() => readCaseFile(file, diagnoses)).not.toThrow(),
  );

  test('every value that stands in the template as a comment reads without a problem', () => {
    const commented = [...caseTemplate().matchAll(/^# ([a-zA-Z\d]+: .*)$/gm)].map(([, line]) => line ?? '');
    const lines = commented.filter((line) => Object.hasOwn(ATTRIBUTES, line.split(':')[0] ?? ''));
    expect(readCase(parse(lines.join('\n')), diagnoses)).toMatchObject({ ok: true });
  });

  test('the example of a request holds a case that reads, and a day', () => {
    const request = JSON.parse(textOf('docs/examples/assessment-request.json')) as { asOf: string; case: unknown };
    expect(request.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(readCase(request.case, diagnoses)).toMatchObject({ ok: true });
  });
});

describe('the pages on criteria', () => {
  const names = readdirSync('docs/criteria');
  const pageOf = (kind: string) => `${kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;

  test('there is one for every kind of leaf, and no other', () =>
    expect(names.sort()).toEqual(Object.keys(KINDS).map(pageOf).sort()));

  test.each(Object.keys(KINDS))('%s is shown at work by an example at least', (kind) => {
    const examples = examplesIn(textOf(join('docs/criteria', pageOf(kind))));
    expect(examples.filter(({ criterion }) => criterion.includes(`${kind}:`))).not.toEqual([]);
  });

  const examples = ['docs/criteria.md', ...names.map((name) => join('docs/criteria', name))].flatMap((file) =>
    examplesIn(textOf(file)).map((example, index) => ({ file, number: index + 1, example })),
  );
  test.each(examples)('$file, example $number, comes out as it says', ({ example }) => {
    expect(cameOut(example, catalogue)).toBe(example.says);
  });
});

describe('what is counted off', () => {
  test('the README has a row for every setting', () => {
    const settings = [...textOf('src/platform/config.ts').matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name);
    const rows = [...textOf('README.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    expect(rows).toEqual(settings);
  });

  test('the glossary has every reason code, group and status', () => {
    const glossary = textOf('docs/glossary.md').toLowerCase().replaceAll(/\s+/g, ' ');
    const words = [...REASON_CODES, ...GROUPS.map(({ title }) => title), ...STATUSES.filter((one) => one !== 'known')];
    const plain = words.map((word) => word.toLowerCase().replaceAll('’', "'"));
    expect(plain.filter((word) => ![word, word.replaceAll('_', ' ')].some((one) => glossary.includes(one)))).toEqual(
      [],
    );
  });
});

describe('every page', () => {
  const listOfTheWords = /<!-- the words -->[\s\S]*?<!-- \/the words -->/g;

  test.each(written)('%s holds none of the words that a result never uses, but where it lists them', (file) =>
    expect(forbiddenIn(textOf(file).replaceAll(listOfTheWords, ''))).toEqual([]),
  );

  test('the words are listed in one place', () =>
    expect(pages.filter((file) => textOf(file).includes('<!-- the words -->'))).toEqual(['docs/glossary.md']));

  test.each(pages)('%s points only at files that are there', (file) => {
    const targets = [...textOf(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? '');
    const ours = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(ours.filter((target) => !existsSync(join(dirname(file), target)))).toEqual([]);
  });

  test.each(pages)('%s names only tests, sources and data that are there', (file) => {
    const named = [...textOf(file).matchAll(/`((?:src|test|prisma|docs|tools)\/[\w./-]*\.[a-z]+)`/g)];
    expect(named.map(([, name]) => name ?? '').filter((name) => !existsSync(name))).toEqual([]);
  });
});
