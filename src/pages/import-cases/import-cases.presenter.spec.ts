import { presentImport, presentImported } from './import-cases.presenter.js';

const beside = { person: undefined, people: [{ id: 'c', name: 'C (made up)', roles: ['coordinator'] as const }] };

describe('the page that takes cases in', () => {
  test('says every bad cell by row, column and name', () => {
    const page = presentImport(
      { text: 'kept' },
      [
        {
          is: 'sheet',
          problems: [
            { row: 7, column: 'AC', path: 'relapses[1].date', message: 'not a date' },
            { row: 9, column: '', path: '', message: 'nothing is recorded' },
            { row: 0, column: '', path: '', message: 'no case' },
          ],
        },
      ],
      { ...beside, person: beside.people[0] },
    );
    expect(page.table?.rows).toEqual([
      ['7', 'AC', 'relapses[1].date', 'not a date'],
      ['9', 'whole row', '', 'nothing is recorded'],
      ['whole sheet', '', '', 'no case'],
    ]);
    expect(page.errors).toEqual([{ text: 'Nothing was stored. 3 places to mend', href: '#faults' }]);
    expect([page.text, page.person, page.title]).toEqual(['kept', undefined, 'Error: Import cases']);
  });

  test('says the places of a case, and asks who acts where nobody does', () => {
    const page = presentImport({ text: '' }, [{ is: 'case', problems: [{ path: '', message: 'not a case' }] }], beside);
    expect(page.table?.rows).toEqual([['whole case', 'not a case']]);
    expect(page.errors[0]?.text).toBe('Nothing was stored. 1 place to mend');
    expect(page.person?.people).toEqual([
      { value: 'c', text: 'C (made up)', hint: { text: 'coordinator' }, checked: false },
    ]);
  });

  test('gives labels back, and says that it is this once where there is any', () => {
    const bare = { row: 0, id: 'x', pseudonym: 'FP-7Q2K', version: 1 };
    const one = { ...bare, row: 2, label: 'made-up 1' };
    expect(presentImported([one])).toMatchObject({
      note: expect.stringContaining('this once') as string,
      rows: [
        {
          row: '2',
          label: 'made-up 1',
          pseudonym: 'FP-7Q2K',
          checkWords: expect.stringMatching(/^\w+ · \w+$/) as string,
        },
      ],
    });
    expect(presentImported([bare])).toMatchObject({ note: '', rows: [{ row: '', label: 'no label' }] });
  });
});
