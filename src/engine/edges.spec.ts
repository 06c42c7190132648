import { completed, dayOf, isoOf, type Day } from './calendar.js';
import { cannotJudge, distinctFacts, found, joined, withContext } from './finding.js';
import {
  ANY_DAY,
  isBefore,
  isOnOrAfter,
  overlap,
  readPartialDate,
  sayDate,
  sayDay,
  type DayRange,
} from './partial-date.js';
import { inEveryWorld, type Choose } from './worlds.js';

const day = (year: number, month: number, date: number) => dayOf(year, month, date) as Day;
const range = (text: string) => readPartialDate(text) as DayRange;
const missing = { code: 'MISSING_DATA', waitsFor: 'the date', key: 'date', detail: 'not recorded' } as const;
const contradiction = (key: string) => ({ key, says: `${key} is recorded in two ways`, settles: key });

describe('the end of February', () => {
  test('is where a month from the 29th to the 31st of January ends, leap year or not', () => {
    const ends = [29, 30, 31].map((date) => isoOf(completed(day(2025, 1, date), { months: 1 })));
    expect(ends).toEqual(['2025-02-28', '2025-02-28', '2025-02-28']);
    expect(isoOf(completed(day(2024, 1, 30), { months: 1 }))).toBe('2024-02-29');
  });

  test('is passed by who was born on its 29th, also after some months', () => {
    expect(isoOf(completed(day(2024, 2, 29), { months: 12 }))).toBe('2025-03-01');
    expect(isoOf(completed(day(2024, 2, 29), { months: 1 }))).toBe('2024-03-29');
  });
});

describe('a date', () => {
  test('is read aloud with the name of its month', () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    expect(months.map((month) => sayDate(`2026-${month}`))).toEqual(names.map((name) => `${name} 2026`));
    expect(months.map((month) => sayDay(day(2026, Number(month), 9)))).toEqual(names.map((name) => `9 ${name} 2026`));
  });

  test.each(['2026-11-31', '2026-00', '2026-13', '2026-1', '12026', '2026-11-020', 'x2026-11-20', '2026-11-20x'])(
    '%s is none',
    (text) => expect(readPartialDate(text)).toBeUndefined(),
  );

  test('of which nothing is known may be any day', () => {
    expect(ANY_DAY).toEqual({ earliest: -Infinity, latest: Infinity });
    expect(overlap(ANY_DAY, range('2026-02'))).toEqual({ earliest: day(2026, 2, 1), latest: day(2026, 2, 28) });
    expect(overlap(range('2026'), range('2027'))).toBeUndefined();
  });

  test('that reaches the bound by its last day leaves it open whether it is on or after it', () => {
    const november = range('2026-11');
    const answers = [day(2026, 11, 1), day(2026, 11, 2), day(2026, 11, 30), day(2026, 12, 1)];
    expect(answers.map((bound) => isOnOrAfter(november, bound))).toEqual(['true', 'unknown', 'unknown', 'false']);
  });

  test('in a month before another is before it, and one that shares a day is not', () => {
    expect(isBefore(range('2026-10'), range('2026-11'))).toBe('true');
    expect(isBefore(range('2026-11'), range('2026-10'))).toBe('false');
    expect(isBefore(range('2026-11'), range('2026-11-30'))).toBe('unknown');
    expect(isBefore(range('2026-11-30'), range('2026-11'))).toBe('unknown');
  });
});

describe('a finding', () => {
  test('that cannot be judged has no facts and no remarks but those given, and is never one that passes', () => {
    expect(cannotJudge(missing)).toEqual({
      truth: 'unknown',
      reasons: [missing],
      facts: [],
      notes: [],
      passing: false,
    });
  });

  test('keeps its remarks where only facts are put beside it', () => {
    expect(withContext(found('true', [], { notes: ['one'] }), []).notes).toEqual(['one']);
  });

  test('of several worlds has the remarks of all, each once', () => {
    const [one, both] = [found('true', [], { notes: ['one'] }), found('true', [], { notes: ['one', 'two'] })];
    expect(joined([one, both], []).notes).toEqual(['one', 'two']);
  });

  test('shows two facts that differ in their date alone, and a fact without a date once', () => {
    const fact = { key: 'mrd', says: 'not detected' };
    const dated = [{ ...fact, date: '2025' }, { ...fact, date: '2026' }, fact];
    expect(distinctFacts([...dated, ...dated])).toEqual(dated);
  });
});

describe('worlds', () => {
  const keysOf = (assess: (choose: Choose) => ReturnType<typeof found>) =>
    inEveryWorld(assess).reasons.map(({ key }) => key);

  test('that differ where no contradiction does so alone wait for all of them', () => {
    const keys = keysOf((choose) => {
      if (choose(contradiction('one'), [0, 1]) === 0) return found('true', []);
      choose(contradiction('other'), [0, 1]);
      return found('false', []);
    });
    expect(keys).toEqual(['one', 'other']);
  });

  test('that are all open wait for what each of them waits for, and for no contradiction', () => {
    const keys = keysOf((choose) => {
      if (choose(contradiction('one'), [0, 1]) === 0) choose(contradiction('other'), [0, 1]);
      return cannotJudge(missing);
    });
    expect(keys).toEqual(['date']);
  });

  test('that share a key and not their number of worlds are two contradictions, each walked', () => {
    const seen: string[] = [];
    inEveryWorld((choose) => {
      seen.push(`${choose(contradiction('one'), [0, 1])}${choose(contradiction('one'), [0, 1, 2])}`);
      return found('true', []);
    });
    expect(seen).toEqual(['00', '01', '02', '10', '11', '12']);
  });

  test('are walked up to 256, with the facts and remarks met on the way', () => {
    const fact = { key: 'mrd', says: 'not detected' };
    const count = (keys: number) => {
      let walks = 0;
      const finding = inEveryWorld((choose) => {
        walks += 1;
        for (let at = 0; at < keys; at += 1) choose(contradiction(`fact-${at}`), [0, 1]);
        return found('true', [fact], { notes: ['one'] });
      });
      return { walks, finding };
    };
    expect(count(8)).toMatchObject({ walks: 256, finding: { truth: 'true', reasons: [] } });
    const { walks, finding } = count(9);
    expect({ walks, ...finding }).toMatchObject({ walks: 256, truth: 'unknown', facts: [fact], notes: ['one'] });
    expect(finding.reasons).toHaveLength(9);
    expect(finding.reasons[0]).toEqual({
      code: 'CONFLICTING_DATA',
      waitsFor: 'fact-0',
      key: 'fact-0',
      detail: 'fact-0 is recorded in two ways',
    });
  });
});
