import { refusedIn, tryBites, type Raw } from '../../test/made-up-catalogue.js';
import { GUIDE_CHECKS } from './check-guide.js';

const family = { parent: 'It is about your child.', young: 'It is about you.' };
const item = (more: Raw = {}): Raw => ({ id: 'one-item', title: 'An item', says: 'It is so.', statement: 1, ...more });
const caution = (more: Raw = {}): Raw => item({ beside: ['everywhere'], family, ...more });
const pathway = (more: Raw = {}): Raw => item({ source: 'p1', steps: [{ says: 'First.', statement: 1 }], ...more });
const route = (more: Raw = {}): Raw =>
  item({ short: 'one', gives: [{ says: 'An answer.', statement: 1 }], family, ...more });
const other: Raw = {
  id: 'p2',
  title: 'Another',
  short: 'another',
  publisher: 'made up',
  kind: 'protocol',
  jurisdiction: 'none',
  lastReviewed: '2025',
  statements: [{ number: 9, place: 'page 1', says: 'Else.' }],
};

tryBites(GUIDE_CHECKS, {
  'item-without-statement': [[{ guide: { cautions: [caution({ statement: [] })] } }, 'cautions[0]']],
  'pathway-of-another-source': [
    [{ sources: [other], guide: { pathways: [pathway({ steps: [{ says: 'Then.', statement: 9 }] })] } }, 'pathways[0]'],
  ],
  'young-text-for-a-parent': [
    [
      { guide: { cautions: [caution({ family: { ...family, young: 'Your child is well.' } })] } },
      'cautions[0].family.young',
    ],
  ],
  'guide-title-twice': [[{ guide: { cautions: [caution(), caution({ id: 'two' })] } }, 'cautions[1].title']],
});

test('a guide in which nothing is wrong is accepted, and one with nothing in it', () => {
  const guide = { cautions: [caution()], pathways: [pathway()], routes: [route()] };
  expect(refusedIn({ guide })).toBe('accepted');
  expect(refusedIn({})).toBe('accepted');
});

describe('what leads nowhere or cannot be read is refused with its path', () => {
  test.each<[string, Readonly<Record<string, readonly Raw[]>>, string]>([
    ['a diagnosis', { cautions: [caution({ about: 'measles' })] }, 'cautions[0].about: no diagnosis `measles`'],
    ['a place', { cautions: [caution({ beside: ['nowhere'] })] }, 'cautions[0].beside: no place `nowhere`'],
    ['a statement', { cautions: [caution({ statement: 7 })] }, 'cautions[0].statement: no statement `7`'],
    ['a source', { pathways: [pathway({ source: 'p9' })] }, 'pathways[0].source: no source `p9`'],
    [
      'an option',
      { pathways: [pathway({ steps: [{ says: 'First.', statement: 1, options: ['two'] }] })] },
      'pathways[0].steps[0]: no option `two`',
    ],
    ['a question', { routes: [route({ questions: ['why'] })] }, 'routes[0].questions: no discussion point `why`'],
    [
      'what of a case',
      { routes: [route({ shows: 'shoeSize' })] },
      'routes[0].shows: no attribute of a case `shoeSize`',
    ],
    [
      'a birth date beside a factor',
      { factors: [item({ reads: ['birthDate'], family })] },
      'factors[0].reads: no attribute of a case `birthDate`',
    ],
    [
      'a need of the case',
      { routes: [route({ needs: [{ need: 'scans', says: 'Scans.', statement: 1, reads: 'scans' }] })] },
      'routes[0].needs[0].reads: no attribute of a case `scans`',
    ],
    ['an id used twice', { cautions: [caution(), caution({ title: 'B' })] }, 'cautions[1]: the id `one-item` is used'],
    ['a misspelt key', { phases: [item({ familly: family, family })] }, 'phases[0]: unknown key `familly`'],
    ['one text of two', { phases: [item({ family: { parent: 'Yes.' } })] }, 'phases[0].family.young: '],
    [
      'a word that advises',
      { phases: [item({ says: 'It is suitable.', family })] },
      'phases[0].says: holds “suitable”',
    ],
    [
      'a telephone number that is none',
      { resources: [item({ kind: 'help-line', phone: '999', nextReview: '2027', family })] },
      'resources[0].phone: not a telephone number',
    ],
    ['a list that is none', { routes: {} as never }, 'routes: not a list'],
  ])('%s', (_, guide, message) => expect(refusedIn({ guide })).toContain(message));
});
