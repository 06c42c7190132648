import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { mapAnswer } from '../../src/assessments/answer.mapper.js';
import { answer, sayDate } from '../../src/engine/index.js';
import { madePack } from '../../src/packs/made-pack.js';
import { docxOf } from '../../src/packs/pack.docx.js';
import { pdfOf } from '../../src/packs/pack.pdf.js';
import { COARSENINGS } from '../../src/packs/rare-combinations.js';
import { datesOf } from '../../src/packs/zero-day.js';
import { AS_OF, rawCases } from '../arbitraries/case.arbitrary.js';
import { CATALOGUE as catalogue } from '../catalogue.js';
import { caseOf } from '../arbitraries/rules.arbitrary.js';
import { lawRuns } from '../law-runs.js';

const odd = fc.constantFrom(
  'plain',
  'x'.repeat(4000),
  'many words '.repeat(360),
  'a\u0007b\u0000c',
  '<w:p/>&amp;',
  'भालू 熊 🐻',
  '\n\n',
);

test('a pack of whatever case is made in both formats, and holds none of its dates', async () => {
  await fc.assert(
    fc.asyncProperty(rawCases, odd, fc.subarray([...COARSENINGS]), async (raw, goalsOfCareText, coarsen) => {
      const content = caseOf({ ...raw, goalsOfCareText, familyQuestions: [goalsOfCareText] });
      const given = mapAnswer(answer(content, AS_OF, catalogue.rules), catalogue, content);
      const answered = { code: 'FP-2222', madeUp: true, content, asOf: AS_OF, catalogue, release: 'ab', answer: given };
      const pack = madePack(answered, { permission: 'yes', coarsen, looked: [] });
      if (pack === undefined) throw new Error('it is answered otherwise far ahead');
      // The day of the answer may stand, or its month.
      const text = JSON.stringify(pack).replaceAll(/(?:15 )?Mar 2020|2020-03-(?:15|01)/g, '');
      const dates = datesOf(content).flatMap((date) => (date.length === 4 ? [] : [date, sayDate(date)]));
      expect(dates.filter((date) => text.includes(date))).toEqual([]);
      expect((await pdfOf(pack)).subarray(0, 8).toString()).toBe('%PDF-1.7');
      const xml = Buffer.from(unzipSync(await docxOf(pack))['word/document.xml'] ?? []).toString();
      expect(xml).not.toMatch(/(?![\n\r\t])\p{Cc}/u);
    }),
    lawRuns(0.002),
  );
}, 300_000);
