import { CATALOGUE, madeUpAnswer } from '../../test/made-up-answers.js';
import { madeUpPack, textsOf } from '../../test/made-up-packs.js';
import { readMadeUpCases } from '../cases/made-up-cases.js';
import { sayDate } from '../engine/index.js';
import type { NodeDocument } from '../assessments/answer.js';
import { sentence } from '../assessments/sentence.js';
import { shownChildren } from '../assessments/shown-children.js';
import { inheritedIn, mayBeInherited } from './inherited.js';
import { openRows } from './pack-answer.js';
import { shownOptions } from './shown-options.js';
import type { Pack } from './pack.model.js';
import { datesOf } from './zero-day.js';

const CODES = readMadeUpCases().map(({ pseudonym }) => pseudonym);

/** Everything that would be written down: the texts, the margins, the picture. */
const all = (pack: Pack) => JSON.stringify(pack);
const text = (pack: Pack) => textsOf(pack).join('\n');

/** A case with as much in its free texts as people write. */
const FULL = {
  birthDate: '2015-06-17',
  treatingCentre: 'Somewhere General',
  homeArea: 'NR2',
  germlineFindingFlag: 'reported',
  goalsOfCareText: 'To be at home since 9 November 2026; to see her dog (made up)',
  familyQuestions: ['Can she swim before 25 December?', 'What would <they> do & when (made up)?'],
  tumourTests: [
    {
      gene: 'ALK',
      alteration: 'mutation',
      result: 'found',
      hgvsP: 'p.F1174L',
      vafPct: '23 %',
      method: 'panel',
      sample: { timepoint: 'diagnosis', date: '2023-04-20' },
    },
    {
      gene: 'TP53',
      alteration: 'mutation',
      result: 'found',
      origin: 'germline',
      hgvsP: 'p.R175H',
      sample: { timepoint: 'other' },
    },
    {
      gene: 'ALK',
      alteration: 'amplification',
      result: 'not_covered',
      method: 'panel',
      sample: { timepoint: 'relapse', date: '2026-09' },
    },
  ],
} as const;

describe('the pack of a made-up case', () => {
  test.each(CODES)('%s holds no date of the case, in whatever way it is written, but the day of the answer', (code) => {
    const { content } = madeUpAnswer(code);
    const written = all(madeUpPack(code)).replaceAll(/20 Nov 2026|2026-11-20/g, '');
    const dates = datesOf(content).flatMap((date) => [date, sayDate(date)]);
    expect(dates.filter((date) => date.length > 4 && written.includes(date))).toEqual([]);
    expect(written).not.toMatch(/\b9[1-4]\d\d\b(?! *10)/);
  });

  test.each(CODES)('%s holds every line of every source for an option of this disease, with its outcome', (code) => {
    const { answer } = madeUpAnswer(code);
    const rows = madeUpPack(code).blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
    const shown = (node: NodeDocument): readonly NodeDocument[] => [node, ...shownChildren(node).flatMap(shown)];
    const lines = shownOptions(answer).flatMap(({ ruleSets }) =>
      ruleSets.flatMap(({ criteria }) => criteria.flatMap(shown)),
    );
    const said = new Set(rows.map(([first = '']) => first.replace(/^(– )+/, '')));
    expect(lines.filter(({ says }) => !said.has(sentence(says)))).toEqual([]);
    expect(rows.length).toBeGreaterThan(lines.length);
  });

  test('every option of the answer is named, those for other diseases as well', () => {
    const { answer } = madeUpAnswer('FP-R5WN');
    const said = text(madeUpPack('FP-R5WN'));
    expect(answer.options.filter(({ title }) => !said.includes(title))).toEqual([]);
  });
});

describe('what tells who a child is', () => {
  const pack = () => madeUpPack('FP-R5WN', { change: FULL });

  test('is left out: centre, area of home, an inherited finding and that there is one', () => {
    expect(all(pack())).not.toMatch(/Somewhere|NR2|TP53|R175H|germline/);
    expect(text(pack())).toContain('Findings that may be inherited are left out');
  });

  test('a date in the words of a family is put as a day, in brackets, and the rest stands word for word', () => {
    expect(text(pack())).toContain('To be at home since [day 1299]; to see her dog (made up)');
    expect(text(pack())).toContain('Can she swim before [a date, left out]?');
    expect(text(pack())).toContain('What would <they> do & when (made up)?');
    expect(text(pack())).toContain('Square brackets mark a date');
  });

  test('an age is given in years, wherever it stands', () => {
    expect(text(pack())).toMatch(/Age 11 y\./);
    expect(text(pack())).not.toMatch(/\d y \d/);
  });

  test('a rough sample date is given as the days that it allows, and what a test covered is said', () => {
    const rows = pack().blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
    expect(rows).toContainEqual([
      'diagnosis, day 0',
      'ALK mutation',
      'found; p.F1174L; VAF 23 %',
      'panel',
      'this alteration; the rest is not recorded',
    ]);
    expect(rows).toContainEqual([
      'relapse, between day 1230 and day 1259',
      'ALK amplification',
      'no answer',
      'panel',
      'tested, and this region was not looked at',
    ]);
  });
});

describe('what may be inherited', () => {
  const change = {
    constitutional: ['Fanconi'],
    germlineFindingFlag: 'reported',
    tumourTests: [
      {
        ...{ gene: 'ALK', alteration: 'mutation', result: 'found', origin: 'germline', hgvsP: 'p.R1275Q' },
        sample: { timepoint: 'relapse', date: '2026-11-12' },
      },
    ],
  };
  const packOf = (inherited?: boolean) =>
    madeUpPack('FP-7Q2K', { change, context: inherited === undefined ? {} : { inherited } });
  const rowsOf = (pack: Pack) => pack.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
  const line = (pack: Pack) => rowsOf(pack).find(([first]) => first === '– ALK mutation, on a current sample.');
  const option = (pack: Pack) => rowsOf(pack).find(([first]) => first === 'ALK inhibitor with chemotherapy');

  test.each([undefined, false])(
    'is left out with the outcomes that rest on it where nobody agreed (%s)',
    (inherited) => {
      const pack = packOf(inherited);
      expect(all(pack)).not.toMatch(/Fanconi|R1275Q|germline/);
      expect(line(pack)?.slice(1, 3)).toEqual(['Left out of this paper.', 'May be inherited: left out of this paper.']);
      expect(option(pack)?.[1]).toMatch(/^The answer turns on a finding that may be inherited/);
      expect(text(pack)).toContain('left out, where there are any');
    },
  );

  test('is in the paper where the family agreed, and the paper says so', () => {
    const pack = packOf(true);
    expect(all(pack)).toMatch(/Fanconi/);
    expect(all(pack)).toMatch(/found; p\.R1275Q; germline/);
    expect(line(pack)?.[1]).toBe('Met');
    expect(text(pack)).toContain('stand here with the agreement of the family');
    expect(text(pack)).not.toContain('may be inherited: left out');
  });

  test('is not told by saying that it is left out: a paper of a case without any says the same', () =>
    expect(text(madeUpPack('FP-7Q2K'))).toContain('Findings that may be inherited are left out of this paper'));

  test('is what is recorded as in every cell or as born with, and not what has no origin', () => {
    const { content } = madeUpAnswer('FP-7Q2K', { change });
    expect(inheritedIn(content)).toEqual(['germline', 'born-with']);
    const plain = madeUpAnswer('FP-R5WN', { change: { constitutional: [] } });
    expect(inheritedIn(plain.content)).toEqual([]);
    expect(mayBeInherited(content)('tumourTests/test-1/result')).toBe(true);
    expect(mayBeInherited(plain.content)('constitutional')).toBe(false);
  });
});

describe('what is made coarser with consent', () => {
  const coarse = (...coarsen: ('age-band' | 'region' | 'variant' | 'month')[]) =>
    madeUpPack('FP-R5WN', { change: FULL, context: { coarsen } });

  test('an age becomes a band, everywhere', () => {
    expect(text(coarse('age-band'))).toContain('10 to 14 y');
    expect(text(coarse('age-band'))).not.toMatch(/age 11|\b11 y\b/i);
  });
  test('a region becomes the whole', () => expect(text(coarse('region'))).toMatch(/United Kingdom, Isle of Man/));
  test('a variant becomes its gene and kind', () => expect(all(coarse('variant'))).not.toMatch(/F1174L|23 %/));
  test('the day of the answer becomes its month, and so do the dates of the file', () => {
    expect(all(coarse('month'))).not.toMatch(/20 Nov 2026|2026-11-20/);
    expect(coarse('month').asOf).toBe('2026-11-01');
  });
  test('and the paper says which', () => expect(text(coarse('region', 'month'))).toContain('region, month'));
});

describe('the paper about itself', () => {
  test('says how many of the rows that cannot be judged were looked at', () => {
    const open = openRows(madeUpAnswer('FP-R5WN').answer);
    const looked = open.slice(0, 3).map(({ address }) => address);
    expect(text(madeUpPack('FP-R5WN', { context: { looked: [...looked, 'nonsense'] } }))).toContain(
      `3 of ${open.length} rows were looked at`,
    );
  });

  test('warns where no permission is recorded, leaves the advice blank, and says who decides', () => {
    const said = text(madeUpPack('FP-7Q2K'));
    expect(said).toContain('NOT RECORDED');
    expect(said).toContain('The decision rests with the clinician and the family.');
    expect(said).toContain('Pseudonymised, not anonymous');
  });

  test('has one hash for one content, and another for another', () => {
    const hashOf = (pack: Pack) => textsOf(pack).find((one) => /^[0-9a-f]{64}$/.test(one) && !one.startsWith('abab'));
    expect(hashOf(madeUpPack('FP-R5WN'))).toBe(hashOf(madeUpPack('FP-R5WN')));
    expect(hashOf(madeUpPack('FP-R5WN'))).not.toBe(hashOf(madeUpPack('FP-R5WN', { context: { route: 'Another' } })));
  });

  test('no word of it says of a case or an option what people decide', () => {
    const ours = CODES.flatMap((code) => textsOf(madeUpPack(code)));
    expect(
      ours.filter((one) => /\b(eligible|ineligible|suitable|recommended|should have|best option)\b/i.test(one)),
    ).toEqual([]);
    expect(CATALOGUE.options.length).toBeGreaterThan(20);
  });
});
