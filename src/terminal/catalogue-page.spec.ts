import { CATALOGUE as catalogue } from '../../test/catalogue.js';
import { GUIDE_LISTS, type FamilyText } from '../catalogue/guide.js';
import { forbiddenIn } from '../catalogue/word-gate.js';
import { readPartialDate } from '../engine/index.js';
import { cataloguePage } from './catalogue-page.presenter.js';

const on = readPartialDate('2026-11-20')?.earliest ?? 0;
const page = cataloguePage({ catalogue, on, release: '1f3a9c, not clinically approved' });
const sections = page.split(/\n(?=###? )/);

describe('the printed catalogue', () => {
  test.each(['sources', 'definitions', 'options', ...GUIDE_LISTS] as const)(
    'has each of the %s, with a box to tick',
    (list) => {
      for (const { id } of catalogue[list]) {
        const own = sections.filter((section) => section.split('\n', 1).join().endsWith(`\`${id}\``));
        expect([id, own.length]).not.toEqual([id, 0]);
        expect(own[0]).toContain('☐ checked');
      }
    },
  );

  test('has each statement, in its words and with its place', () => {
    const missing = catalogue.statements.filter(
      ({ id, says, place }) => !page.includes(`- **${id}** ${says} (${place})`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('has both texts of everything that is written for families', () => {
    const texts = GUIDE_LISTS.flatMap((list) =>
      catalogue[list].flatMap((one) => {
        const { family } = one as { family?: FamilyText };
        return family === undefined ? [] : [family.parent, family.young];
      }),
    );
    expect(texts.filter((text) => !page.includes(text.replaceAll(/\s*\n+\s*/g, ' / ')))).toEqual([]);
  });

  test('says of each rule set how old its source is, and a line for every node', () => {
    expect(page).toContain(
      '**Cancer Research UK page**, what is held: the charity’s page of 2021 (review overdue since 4 Nov 2024',
    );
    expect(page).toContain('- gate: 25 years and under (asked as: age under 26 years) [ta975-1, ta975-6]');
    expect(page).toContain('    - age up to 25 years, that day included');
    expect(page).toContain('- exclusion: the tumour has an ALK mutation or an ALK amplification: any of [12]');
  });

  test('holds no word that would read as a decision or as advice, quotations aside', () => {
    const ours = page.replaceAll(/^ *Word for word: .*$/gm, '');
    expect(forbiddenIn(ours)).toEqual([]);
  });
});
