import { readFileSync } from 'node:fs';
import { DIAGNOSES } from '../../test/case-sheets.js';
import { readCaseSheet } from './case-sheet.js';

describe('docs/case-sheet.csv', () => {
  const template = readFileSync('docs/case-sheet.csv', 'utf8');

  test('the template reads, and its cases are those that the page describes', () => {
    const read = readCaseSheet(template, DIAGNOSES);
    expect(read).toMatchObject({
      ok: true,
      cases: [
        { row: 2, label: 'made-up 1' },
        { row: 3, label: 'made-up 2' },
      ],
    });
  });

  test('the page speaks of every column of the template', () => {
    const page = readFileSync('docs/case-sheet.md', 'utf8');
    const columns = (template.split(/\r?\n/)[0] ?? '').replace('\uFEFF', '').split(',');
    expect(columns.filter((column) => !page.includes(`\`${column}\``))).toEqual([]);
  });
});
