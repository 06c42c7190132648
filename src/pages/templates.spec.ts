import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forbiddenIn } from '../catalogue/word-gate.js';
import { words } from './words/index.js';

const here = 'src/pages';
const templates = readdirSync(here, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.njk'));

/** What a template says itself, outside its expressions and tags. */
function textOf(template: string): string {
  const literal = template.replace(/\{#[\s\S]*?#\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, ' ').replace(/<[^>]*>/g, ' ');
  return literal.replace(/\s+/g, ' ').trim();
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('the words of the pages', () => {
  test.each(templates)('%s places words and has none of its own', (name) => {
    expect(textOf(readFileSync(join(here, name), 'utf8'))).not.toMatch(/\p{L}/u);
  });

  test('none decides, ranks or advises', () => {
    const said = strings(words);
    expect(said.length).toBeGreaterThan(20);
    expect(said.flatMap((text) => forbiddenIn(text).map((word) => `${word}: ${text}`))).toEqual([]);
  });
});
