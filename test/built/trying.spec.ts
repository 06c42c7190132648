import { readFileSync } from 'node:fs';
import { run } from '../program.js';

const page = readFileSync('docs/trying-a-criterion.md', 'utf8');
const explain = (...args: string[]) => run('dist/terminal/explain.js', args);

describe('docs/trying-a-criterion.md', () => {
  test('its command prints what stands below it', () => {
    const shown = /```sh\nnpm run -s explain -- (.+)\n```\n\n```text\n([\s\S]*?)```/.exec(page);
    const { out, code } = explain(...(shown?.[1] ?? '').split(' '));
    expect(out).toBe(shown?.[2]);
    expect(code).toBe(0);
  });

  test('its file is the one beside the examples', () => {
    const written = /```yaml\n# (docs\/\S+\.yaml)\n([\s\S]*?)```/.exec(page);
    const file = readFileSync(written?.[1] ?? '', 'utf8');
    expect(
      file
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .join('\n'),
    ).toBe(written?.[2]);
  });

  test('the check of the catalogue finds nothing and ends with 0', () =>
    expect(run('dist/terminal/catalogue-check.js')).toEqual({ out: 'nothing to mend\n', err: '', code: 0 }));
});

describe('a sheet of cases in the terminal', () => {
  const sheet = 'docs/case-sheet.csv';

  test('every case is answered, one after another', () => {
    const { out, code } = explain(sheet, '--as-of', '2026-11-20');
    expect(out).toMatch(/^made-up 1 [\s\S]*\n\nmade-up 2 /);
    expect(code).toBe(0);
  });

  test('as data they are a list, and one alone is itself', () => {
    const all = JSON.parse(explain(sheet, '--as-of', '2026-11-20', '--json').out) as readonly unknown[];
    const one: unknown = JSON.parse(explain(sheet, '--as-of', '2026-11-20', '--json', '--row', '3').out);
    expect(all).toHaveLength(2);
    expect(one).toEqual(all[1]);
  });

  test.each([
    [[sheet, '--row', '7'], 3, 'no case in row 7; cases are in rows 2, 3'],
    [[sheet, '--row', 'two'], 2, '--row is not the number of a row'],
    [['docs/examples/neuroblastoma-alk-awaited.yaml', '--row', '2'], 2, '--row is for a sheet of cases'],
    [['nowhere.csv'], 3, 'nowhere.csv: cannot be read (ENOENT)'],
    [[sheet, '--catalogue', 'nowhere.yaml'], 4, 'nowhere.yaml: cannot be read (ENOENT)'],
    [[sheet, '--catalogue', 'docs/examples/neuroblastoma-alk-awaited.yaml'], 4, 'not a catalogue of one option'],
  ])('%s is refused', (args, code, message) => {
    const ended = explain(...args);
    expect(ended.err).toContain(message);
    expect(ended.code).toBe(code);
  });
});
