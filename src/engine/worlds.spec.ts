import { cannotJudge, found, type Finding } from './finding.js';
import { settled } from './truth.js';
import { inEveryWorld, type Choose } from './worlds.js';

function contradiction(key: string) {
  return { key, says: `${key} is recorded in several ways`, settles: key };
}

/** What a leaf answers that reads these contradictions, and how often it was put to a world. */
function weigh(assess: (choose: Choose) => Finding): { readonly finding: Finding; readonly walks: number } {
  let walks = 0;
  const finding = inEveryWorld((choose) => {
    walks += 1;
    return assess(choose);
  });
  return { finding, walks };
}

describe('the worlds that a record allows', () => {
  test('are one where nothing contradicts', () => {
    expect(weigh(() => found('true', []))).toMatchObject({ walks: 1, finding: { truth: 'true' } });
  });

  test('are walked once for each value, and give the answer where all agree', () => {
    const { finding, walks } = weigh((choose) => found(settled(choose(contradiction('count'), [1, 2, 3]) > 0), []));
    expect([finding.truth, finding.reasons, walks]).toEqual(['true', [], 3]);
  });

  test('leave the answer open where they differ, for the contradiction that makes the difference', () => {
    const { finding } = weigh((choose) => {
      choose(contradiction('colour'), ['red', 'blue']);
      return found(settled(choose(contradiction('count'), [1, 2]) > 1), []);
    });
    expect(finding.truth).toBe('unknown');
    expect(finding.reasons.map(({ code, key }) => `${code} ${key}`)).toEqual(['CONFLICTING_DATA count']);
  });

  test('name both contradictions where only together they make the difference', () => {
    const { finding } = weigh((choose) => {
      const [one, other] = [choose(contradiction('one'), [0, 1]), choose(contradiction('other'), [0, 1])];
      return found(settled(one + other === 1), []);
    });
    expect(finding.reasons.map(({ key }) => key)).toEqual(['one', 'other']);
  });

  test('are as many as the product of what is read, and a contradiction asked twice is answered alike', () => {
    const seen = new Set<string>();
    const { walks } = weigh((choose) => {
      const [one, other] = [choose(contradiction('one'), ['a', 'b']), choose(contradiction('other'), ['c', 'd', 'e'])];
      expect(choose(contradiction('one'), ['a', 'b'])).toBe(one);
      seen.add(one + other);
      return found('true', []);
    });
    expect([walks, seen.size]).toEqual([6, 6]);
  });

  test('reach a contradiction that only some of them meet', () => {
    const { walks } = weigh((choose) => {
      if (choose(contradiction('one'), ['a', 'b']) === 'b') choose(contradiction('other'), ['c', 'd']);
      return found('true', []);
    });
    expect(walks).toBe(3);
  });

  test('that are open in part keep the reasons of that part beside the conflict', () => {
    const reason = { code: 'MISSING_DATA', waitsFor: 'the date', key: 'date', detail: 'not recorded' } as const;
    const { finding } = weigh((choose) =>
      choose(contradiction('count'), [0, 1]) === 0 ? cannotJudge(reason) : found('true', []),
    );
    expect(finding.reasons.map(({ code }) => code)).toEqual(['CONFLICTING_DATA', 'MISSING_DATA']);
  });

  test('that are too many are not walked to the end: the answer is open for all of their contradictions', () => {
    const keys = Array.from({ length: 12 }, (_, index) => `fact-${index}`);
    const { finding, walks } = weigh((choose) => {
      keys.forEach((key) => choose(contradiction(key), [0, 1]));
      return found('true', []);
    });
    expect(walks).toBeLessThan(2 ** 12);
    expect([finding.truth, finding.reasons.length]).toEqual(['unknown', 12]);
  });
});
