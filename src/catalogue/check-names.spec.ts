import { line, type Parts, type Raw, refusedIn } from '../../test/made-up-catalogue.js';

describe('what cannot even be written', () => {
  test.each<[string, Raw, string]>([
    ['an amount without a unit', { laboratory: 'platelets', atLeast: '75' }, 'unit'],
    ['an amount as a number', { laboratory: 'platelets', atLeast: 75 }, 'unit'],
    ['a unit that nobody knows', { laboratory: 'platelets', atLeast: '75 bananas' }, 'unit'],
    ['a unit that does not fit', { laboratory: 'platelets', atLeast: '75 kg' }, 'unit that fits'],
    ['an upper age that does not say whether it is taken in', { age: { to: { years: 25 } } }, 'unknown key `to`'],
    ['an upper age by a word that says neither', { age: { atMost: { years: 25 } } }, 'unknown key `atMost`'],
    ['two upper ages', { age: { below: { years: 25 }, upTo: { years: 25 } } }, 'both `below` and `upTo`'],
    ['an empty combination', { all: [] }, 'empty; give at least one criterion'],
    ['a diagnosis outside the list', { diagnosis: 'nephroblastoma' }, 'unknown diagnosis'],
    ['a therapy outside the list', { priorTherapy: 'anti-GD3' }, 'unknown therapy or class'],
    ['a gene that is not a symbol', { gene: 'alk gene', alteration: 'mutation' }, '.gene: '],
    ['an id that is not in small letters and hyphens', { id: 'My_Line', remission: 'ever' }, 'not an id'],
    [
      'a reading without words',
      {
        readings: [
          { id: 'a', remission: 'ever' },
          { id: 'b', says: 'b', sex: 'male' },
        ],
      },
      'no words',
    ],
    [
      'a flag without words',
      { remission: 'ever', flags: [{ id: 'a', when: { sex: 'male' }, counted: { sex: 'male' } }] },
      'no words',
    ],
  ])('%s', (_, rule, message) => {
    expect(refusedIn({ lines: [line(rule)] })).toMatch(/^options\[0\]\.ruleSets\[0\]\.criteria\[2\]/);
    expect(refusedIn({ lines: [line(rule)] })).toContain(message);
  });
});

describe('what keeps a catalogue from being used at all', () => {
  test.each<[string, Parts, string]>([
    [
      'a statement that is not there',
      { lines: [line({ statement: 9, remission: 'ever' })] },
      'criteria[2].statement: no statement `9`',
    ],
    [
      'an id used twice in a rule set',
      { lines: [line({ remission: 'ever' }), line({ sex: 'male' })] },
      'criteria[3]: the node id `line` is used twice',
    ],
    [
      'a statement given twice',
      {
        source: {
          statements: [
            { number: 1, place: 'a', says: 'a' },
            { number: 2, place: 'b', says: 'b' },
            { number: 1, place: 'c', says: 'c' },
          ],
        },
      },
      'sources[0].statements[2]: the id `1` is used twice',
    ],
    [
      'a definition that rests on itself',
      { source: { definitions: [{ id: 'relapsed@p1', says: 'relapsed', statement: 2, definition: 'relapsed@p1' }] } },
      'sources[0].definitions[0]: `relapsed@p1` rests on itself',
    ],
    ['a source that is not there', { ruleSet: { source: 'p9' } }, 'ruleSets[0].source: no source `p9`'],
    ['a forbidden word', { lines: [line({ says: 'the child is eligible', remission: 'ever' })] }, 'holds “eligible”'],
  ])('%s', (_, parts, message) => expect(refusedIn(parts)).toContain(message));
});
