import { readFileSync } from 'node:fs';
import { withOutputs } from '../../src/terminal/readme-output.presenter.js';
import { run } from '../program.js';

test('every `explain` command of the README prints what stands below it', () => {
  const readme = readFileSync('README.md', 'utf8');
  const shown: string[] = [];
  const printed = withOutputs(readme, (args) => {
    shown.push(args.join(' '));
    return run('dist/terminal/explain.js', args).out;
  });
  expect(printed).toBe(readme);
  expect(shown).not.toEqual([]);
});
