import fc from 'fast-check';
import { bad, casesOf, cell, DIAGNOSES, refusal } from '../../test/case-sheets.js';
import { COLUMN_NAMES, placeOf } from './case-sheet-place.js';
import { letterOf } from './case-sheet-problem.js';
import { readCaseSheet } from './case-sheet.js';

describe('a sheet as a spreadsheet writes it', () => {
  test('a byte order mark, semicolons, blank rows and empty columns at the end change nothing', () => {
    const plain = casesOf('label,birthDate', 'a,2020');
    expect(casesOf('\uFEFFlabel;birthDate;;', 'a;2020;;')).toEqual(plain);
    expect(casesOf('label\tbirthDate', 'a\t2020')).toEqual(plain);
    expect(casesOf('sep=;', 'label;birthDate', 'a;2020', ';', '')).toEqual(plain);
  });

  test('rows are counted as a spreadsheet counts them', () => {
    const cases = casesOf('', 'label,question', ',', 'a,"two', 'lines"', '', 'b,one');
    expect(cases.map(({ row }) => row)).toEqual([4, 6]);
  });

  test.each([
    [['label,birthDate', 'a,"2020'], 'row 2: a quotation mark is opened and not closed; save the sheet as CSV again'],
    [['label,birthDate', 'a,20"20'], 'row 2: a quotation mark stands inside a cell'],
    [[''], 'empty; give a header line'],
    [['label,birthDate'], 'no case; give one row'],
    [['label,birthDate', 'a,2020,stray'], 'row 2, column C: a value in a column without a name'],
    [['label,birthDate', 'a,'], 'row 2: nothing is recorded'],
    [['label', ...Array.from({ length: 501 }, () => 'a')], 'more than 500 cases'],
    [[Array.from({ length: 301 }, (_, at) => `c${at}`).join(','), 'a'], 'more than 300 columns'],
    [['birthDate', ...Array.from({ length: 300 }, () => 'soon')], 'and 100 more; mend these first'],
    [['label', 'a'.repeat(1_000_001)], 'larger than 1 MB'],
    [['l\0a\0b\0'], 'not text in UTF-8'],
    [['label,question', 'a,caf\uFFFD'], 'row 2, column B (question): a character that cannot be read'],
  ])('what is not a sheet is refused: %#', (lines, message) => expect(refusal(...lines)).toContain(message));
});

describe('columns', () => {
  test('every column that has a name is found by it', () =>
    expect(COLUMN_NAMES.filter((name) => placeOf(name).is === 'none')).toEqual([]));

  test('letters go on after Z', () =>
    expect([0, 25, 26, 28, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AC', 'ZZ', 'AAA']));

  test.each([
    ['birthdat', 'row 1, column B: not a column that is known; did you mean `birthDate`?'],
    ['relapses[2].dat', 'row 1, column B: not a column that is known; did you mean `relapses[2].date`?'],
    ['__proto__', 'row 1, column B: not a column that is known; docs/case-sheet.md says how columns are named'],
    ['John Smith', 'row 1, column B: not a column that is known; docs/case-sheet.md says how columns are named'],
    ['relapses.date', 'row 1, column B: the number of the item is missing; write `relapses[1].…`'],
    ['relapses[0].date', 'row 1, column B: items are counted from 1'],
    ['birthDate[1]', 'row 1, column B: not a list; write the name without a number'],
    ['ageAtEvaluation', 'row 1, column B: not recorded here: it is worked out from `birthDate`'],
    ['label', 'row 1, column B (label): the same as column A; keep one of them'],
    ['birthDate [kg]', 'row 1, column B (birthDate): a unit on what is not an amount'],
    ['platelets [10*9/Q]', 'row 1, column B (platelets): a unit that UCUM does not know'],
    ['platelets,platelets.amount', 'row 1, column C (platelets.amount): the same as column B; keep one of them'],
    [
      'platelets [g/L],platelets.unit',
      'row 1, column C (platelets.unit): the unit stands in the header of column B too',
    ],
  ])('%s is refused', (columns, message) => expect(refusal(`label,${columns}`, 'a,')).toContain(message));
});

describe('cells', () => {
  test.each([
    ['birthDate', '03/04/2025', { birthDate: '2025-04-03' }],
    ['birthDate', '3/4/2025', { birthDate: '2025-04-03' }],
    ['birthDate', '2025-04-03', { birthDate: '2025-04-03' }],
    ['birthDate', '04/2025', { birthDate: '2025-04' }],
    ['birthDate', '2025', { birthDate: '2025' }],
    ['sexForClinicalUse', 'Female', { sexForClinicalUse: 'female' }],
    ['remissionEver', 'TRUE', { remissionEver: 'yes' }],
    ['remissionEver', 'not done', { remissionEver: { status: 'not_done' } }],
    ['diagnosis.code', 'B-ALL', { diagnosis: { code: 'b-all' } }],
    ['platelets [10*9/L]', '45', { platelets: { amount: '45 10*9/L' } }],
    ['platelets', '45 10*9/L', { platelets: { amount: '45 10*9/L' } }],
    ['platelets', 'not_done', { platelets: { status: 'not_done' } }],
    ['creatinine', '45 µmol/L', { creatinine: { amount: '45 umol/L' } }],
    ['marrowBlasts [%]', '5%', { marrowBlasts: '5 %' }],
    ['mrd', '1.00E-04', { mrd: { amount: '0.0001 1' } }],
    ['mrd [%]', '<0.01', { mrd: { amount: '<0.01 %' } }],
    ['proteinuria', "'1+", { proteinuria: '1+' }],
    ['inssStage', '4s', { inssStage: '4S' }],
    ['linesOfTherapy', '2', { linesOfTherapy: 2 }],
    ['recurrenceSites', 'bone lung', { recurrenceSites: ['bone', 'lung'] }],
    ['recurrenceSites', 'bone marrow | lung', { recurrenceSites: ['bone_marrow', 'lung'] }],
    ['relapses', 'unknown', { relapses: { status: 'unknown' } }],
    ['relapses.complete', 'yes', { relapses: [] }],
    ['question', 'unknown', { question: { status: 'unknown' } }],
    ['question', 'requested by the family', { question: 'requested by the family' }],
    ['wgsStatus', 'requested', { wgsStatus: { status: 'requested' } }],
    [
      'mycnStatus',
      'requested from the genomics laboratory on 13/11/2026 due 04/12/2026',
      {
        mycnStatus: {
          status: 'requested',
          requested: { from: 'the genomics laboratory', on: '2026-11-13', due: '2026-12-04' },
        },
      },
    ],
    [
      'geneticsAll[1]',
      'BCR::ABL1',
      { geneticsAll: { items: [{ id: 'genetics-1', finding: 'BCR::ABL1' }], partial: true } },
    ],
  ])('%s: %s', (column, text, expected) => expect(cell(column, text)).toEqual(expected));

  test.each([
    ['birthDate', '03/13/2025', 'no such day; the day comes before the month'],
    ['birthDate', '31/02/2025', 'no such day or month'],
    ['birthDate', '13/2025', 'no such day or month'],
    ['birthDate', '03/04/25', 'a year of two digits'],
    ['birthDate', '45750', 'a number of days, as a spreadsheet keeps a date'],
    ['birthDate', 'Mar-25', 'a month as a word'],
    ['birthDate', '03/04/2025 00:00', 'a time of day beside the date'],
    ['birthDate', 'spring', 'not a date; write dd/mm/yyyy'],
    ['marrowBlasts', '03/04/2025', 'reads like a date'],
    ['linesOfTherapy', '02-Mar', 'reads like a date'],
    ['inssStage', '03-Apr', 'reads like a date'],
    ['platelets', '45', 'a number without its unit; write `12 10*9/L`'],
    ['platelets', '1.00E+02', 'a number without its unit'],
    ['alt', '"1,200 U/L', 'a comma in a number'],
    ['alt [U/L]', '0,5', 'a comma in a number'],
    ['linesOfTherapy', '1,200', 'a comma in a number'],
    ['platelets [10*9/L]', '45 %', 'not a number, or not in the unit of the column, `10*9/L`'],
    ['platelets [10*9/L]', '1 200', 'not a number, or not in the unit of the column'],
    ['platelets', '45 bananas', 'a unit that UCUM does not know'],
    ['platelets', 'TRUE', 'not an amount with its unit'],
    ['linesOfTherapy', 'TRUE', 'not a whole number from 0 to 20'],
    ['linesOfTherapy', '2.5', 'not a whole number'],
    ['sexForClinicalUse', 'femal', 'not one of female, male, other; did you mean `female`?'],
    ['remissionEver', 'N/A', 'not clear; write `not_applicable`, `unknown` or `not_done`'],
    ['remissionEver', '#N/A', 'an error of the spreadsheet'],
    ['birthDate', '########', 'an error of the spreadsheet'],
    ['mycnStatus', 'requested for 04/12/2026', 'not a request'],
    ['mycnStatus', 'requested due 31/02/2026', 'no such day or month'],
    ['relapses', 'two', 'only a status'],
  ])('%s: %s is refused', (column, text, message) => expect(bad(column, text)).toContain(message));

  test('a refusal names row, column, letter and never the value', () => {
    const lines = ['label,birthDate,relapses[1].date', 'a,2020,2021', '', 'b,2019,hidden words'];
    expect(refusal(...lines)).toBe(
      'row 4, column C (relapses[1].date): not a date; write dd/mm/yyyy, mm/yyyy, yyyy or yyyy-mm-dd',
    );
  });

  test('what the case reader refuses is told by its cell', () => {
    expect(refusal('label,tumourTests[2].gene,tumourTests[2].result', 'a,ALK,perhaps')).toMatch(
      /^row 2, column C \(tumourTests\[2\]\.result\): not one of found, not_found, not_covered/,
    );
    expect(refusal('recurrenceSites', 'bone|nose')).toMatch(/^row 2, column A \(recurrenceSites\): not one of/);
    const columns = 'relapses.complete,tumourTests[1].gene,tumourTests[1].alteration,tumourTests[1].sample.relapse';
    expect(refusal(columns, 'yes,ALK,mutation,relapse-7')).toBe(
      'row 2, column D (tumourTests[1].sample.relapse): no relapse of this record has that id',
    );
    expect(refusal('birthDate,tumourTests[1].gene', '2020,ALK')).toContain('without its `alteration`');
  });

  test('one bad cell means no case at all', () =>
    expect(refusal('birthDate', '2020', '2021', 'soon')).toMatch(/^row 4, column A \(birthDate\): not a date/));
});

describe('what belongs together', () => {
  test('a date, a source and a note stand beside a value in its envelope', () => {
    const [read] = casesOf(
      'platelets [10*9/L],platelets.date,platelets.support,platelets.note',
      '45,03/11/2026,none,after rest',
    );
    expect(read).toMatchObject({
      platelets: { value: { amount: '45 10*9/L', support: 'none' }, date: '2026-11-03', note: 'after rest' },
    });
    expect(casesOf('mycnStatus,mycnStatus.date', 'not done,2026')[0]).toMatchObject({
      mycnStatus: { status: 'not_done', date: '2026' },
    });
    expect(refusal('sexForClinicalUse,platelets.date', 'male,2026')).toContain(
      'column B (platelets.date): stands beside nothing',
    );
  });

  test('a unit may have a column of its own', () =>
    expect(casesOf('platelets,platelets.unit', '45,10*9/L')[0]).toMatchObject({ platelets: { amount: '45 10*9/L' } }));

  test('a group has its status in its own column, and not beside its parts', () => {
    const header = 'performanceScore,performanceScore.scale,performanceScore.score';
    expect(casesOf(header, 'not done,,')[0]).toMatchObject({ performanceScore: { status: 'not_done' } });
    expect(casesOf(header, ',ecog,1')[0]).toMatchObject({ performanceScore: { scale: 'ECOG', score: 1 } });
    expect(refusal(header, 'not done,ecog,')).toContain('beside its own parts');
  });

  test('a birth date may be an age on a day', () => {
    const header = 'birthDate,birthDate.ageInDays,birthDate.at';
    expect(casesOf(header, ',1500,20/11/2026')[0]).toMatchObject({ birthDate: { ageInDays: 1500, at: '2026-11-20' } });
    expect(refusal(header, '2020,1500,20/11/2026')).toContain('give a date or an age, not both');
    expect(refusal(header, ',1500,')).toContain('the day on which the child had that age is missing');
  });

  test('a list is partial unless the sheet says that it is complete', () => {
    const lines = ['relapses[1].date,relapses.complete', '2025,', '2025,yes', '2025,no', '2025,perhaps'];
    const shapes = casesOf(...lines).map((read) => ('relapses' in read ? Array.isArray(read.relapses) : undefined));
    expect(shapes).toEqual([false, true, false, false]);
  });

  test('an item keeps the number of its columns', () => {
    const [read] = casesOf('relapses[1].date,relapses[3].date,relapses[3].id,relapses[2].date', ',2026,,2025');
    expect(read).toMatchObject({ relapses: { items: [{ id: 'relapse-2' }, { id: 'relapse-3' }], partial: true } });
  });
});

describe('no identity', () => {
  test.each([
    ['label', '943 476 5919', 'an NHS number as a label'],
    ['question', 'call 07700 900123', 'a telephone number'],
    ['homeArea', 'SW1A 1AA', 'a postcode'],
    ['linesOfTherapy', '9434765919', 'an NHS number as a number'],
  ])('%s: %s is refused by its cell and not repeated', (column, text) => {
    const said = refusal(`birthDate,${column}`, `2020,${text}`);
    expect(said).toMatch(new RegExp(`^row 2, column B \\(${column}\\): holds what looks like a`));
    expect(said).not.toContain(text);
  });

  test('a label stays beside the case', () => {
    const [read] = casesOf('label,birthDate', 'study 12,2020');
    expect(read).toEqual({ row: 2, label: 'study 12', birthDate: '2020' });
  });
});

test('whatever a sheet holds it is read or refused, and a refusal repeats nothing of it', () => {
  const hidden = 'hidden7';
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('"', ';', '\n', '[', 'requested ', '45 ', '03/04/', "'", '=', '<'),
  );
  const columns = fc.constantFrom(...COLUMN_NAMES, 'platelets.unit', 'relapses[2].date', 'birthDate.at', 'mrd [%]');
  fc.assert(
    fc.property(fc.array(fc.tuple(columns, text, text), { minLength: 1, maxLength: 4 }), (cells) => {
      const header = cells.map(([column]) => column).join(',');
      const row = cells.map(([, before, after]) => `${before}${hidden}${after}`).join(',');
      expect(refusal(header, row)).not.toContain(hidden);
    }),
  );
  fc.assert(fc.property(fc.string(), (any) => expect(() => readCaseSheet(any, DIAGNOSES)).not.toThrow()));
});
